import type { CodeState, CompletionResponse, paths, SendRequest, SendResponse, StatusResponse } from '@sms-verify/types'
import createFetchClient, { type Client as FetchClient } from 'openapi-fetch'
import { type CallOptions, callWithRetries, type Operation } from './call-with-retries.ts'
import { type ClientOptions, settingsOf } from './options.ts'
import { type Exchange, readAnswer } from './read-answer.ts'
import { createTransport, Draft } from './transport.ts'
import { validateReferenceId, validateSend, validateTypedCode } from './validate.ts'

/** A payload with the `Response` it came in, as a property that is not enumerable. */
export type Answer<Payload> = Payload & { readonly response: Response }

/** What a check found; `unknown` where the service made no code, or says something nobody lists. */
export type CheckResult = 'valid' | 'invalid' | 'expired' | 'max-attempts-exceeded' | 'unknown'

/** The answer to a check. */
export type CheckAnswer = Answer<StatusResponse> & { readonly result: CheckResult }

/** The client of SMS Verify. Every method throws an `SmsVerifyError`. */
export interface Client {
  /** Sends a code by SMS, at most once per call (section 1 of the API page). */
  send(form: SendRequest, options?: CallOptions): Promise<Answer<SendResponse>>
  /** Checks the code the end user typed, where the service made it. Spends one attempt (section 2). */
  check(referenceId: string, typedCode: string, options?: CallOptions): Promise<CheckAnswer>
  /** Asks what became of a message (section 2). */
  status(referenceId: string, options?: CallOptions): Promise<Answer<StatusResponse>>
  /** Reports that you, who made the code, have verified the end user (section 3). */
  complete(referenceId: string, options?: CallOptions): Promise<Answer<CompletionResponse>>
  /** The openapi-fetch client underneath: typed paths, signed requests, no retries, and answers as they come. */
  readonly http: FetchClient<paths>
}

const results = new Map<string | undefined, CheckResult>([
  ['VALID', 'valid'],
  ['INVALID', 'invalid'],
  ['EXPIRED', 'expired'],
  ['MAX_ATTEMPTS_EXCEEDED', 'max-attempts-exceeded'],
] satisfies [CodeState, CheckResult][])

const send: Operation = { name: 'send', repeatable: false, statusDecides: true }
const check: Operation = { name: 'check', repeatable: false, statusDecides: false }
const status: Operation = { name: 'status', repeatable: true, statusDecides: false }
const complete: Operation = { name: 'complete', repeatable: true, statusDecides: true }

/**
 * Creates a client of Telesign's SMS Verify API.
 *
 * @example
 * const verify = createClient() // TELESIGN_CUSTOMER_ID and TELESIGN_API_KEY
 * const sent = await verify.send({ phone_number: '15558675309' })
 * const { result } = await verify.check(sent.reference_id, typedCode)
 * @throws {ValidationError} where a credential is missing or malformed, or an option cannot work.
 */
export function createClient(options: ClientOptions = {}): Client {
  const settings = settingsOf(options)
  const transport = createTransport(settings)
  const http = createFetchClient<paths>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    fetch: transport,
    bodySerializer: encodeForm,
  })

  async function call<Payload extends object>(
    operation: Operation,
    options: CallOptions | undefined,
    exchange: (init: object) => Promise<Exchange>,
  ): Promise<Answer<Payload>> {
    return callWithRetries({ settings, operation, transport, ...options }, async (signal) => {
      const exchanged = await exchange({ signal, parseAs: 'text', Request: Draft })
      const payload = readAnswer<Payload>(exchanged, operation.statusDecides, transport.signedText)
      return Object.defineProperty(payload, 'response', { value: exchanged.response }) as Answer<Payload>
    })
  }

  const byReference = (reference_id: string) => ({ path: { reference_id } })

  return {
    http,
    async send(form, options) {
      if (settings.validate) validateSend(form)
      return call<SendResponse>(send, options, (init) => http.POST('/v1/verify/sms', { ...init, body: form }))
    },
    async check(referenceId, typedCode, options) {
      validateReferenceId(referenceId)
      validateTypedCode(typedCode)
      const params = { ...byReference(referenceId), query: { verify_code: typedCode } }
      const path = '/v1/verify/{reference_id}'
      const answer = await call<StatusResponse>(check, options, (init) => http.GET(path, { ...init, params }))
      const result = results.get(answer.verify?.code_state) ?? 'unknown'
      return Object.assign(answer, { result })
    },
    async status(referenceId, options) {
      validateReferenceId(referenceId)
      const params = byReference(referenceId)
      return call<StatusResponse>(status, options, (init) => http.GET('/v1/verify/{reference_id}', { ...init, params }))
    },
    async complete(referenceId, options) {
      validateReferenceId(referenceId)
      const params = byReference(referenceId)
      const path = '/v1/verify/completion/{reference_id}'
      return call<CompletionResponse>(complete, options, (init) => http.PUT(path, { ...init, params }))
    },
  }
}

/** A form of the fields that are there. openapi-fetch's own encoder would send `undefined` as text. */
function encodeForm(form: unknown): string {
  const fields = Object.entries(form ?? {}).filter(([, value]) => value !== undefined)
  return new URLSearchParams(fields as [string, string][]).toString()
}
