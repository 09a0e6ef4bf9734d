import type { CodeState, CompletionResponse, SendRequest, SendResponse, StatusResponse } from '@sms-verify/types'
import { type CallOptions, callWithRetries, type Operation } from './call-with-retries.ts'
import { encodeForm } from './encode-form.ts'
import { type ClientOptions, settingsOf } from './options.ts'
import { readAnswer } from './read-answer.ts'
import { readBody } from './read-body.ts'
import { createTransport, type Outgoing } from './transport.ts'
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

  async function call<Payload extends object>(
    operation: Operation,
    options: CallOptions | undefined,
    request: Omit<Outgoing, 'url'> & { readonly path: string },
  ): Promise<Answer<Payload>> {
    const url = settings.baseUrl + request.path
    return callWithRetries({ settings, operation, transport, ...options }, async (signal) => {
      const exchange = await transport({ ...request, url, signal })
      const payload = readAnswer<Payload>(await readBody(exchange.response), exchange, operation.statusDecides)
      return Object.defineProperty(payload, 'response', { value: exchange.response }) as Answer<Payload>
    })
  }

  return {
    async send(form, options) {
      if (settings.validate) validateSend(form)
      return call<SendResponse>(send, options, { method: 'POST', path: '/v1/verify/sms', body: encodeForm(form) })
    },
    async check(referenceId, typedCode, options) {
      validateReferenceId(referenceId)
      validateTypedCode(typedCode)
      const path = `/v1/verify/${referenceId}?verify_code=${encodeURIComponent(typedCode.toWellFormed())}`
      const answer = await call<StatusResponse>(check, options, { method: 'GET', path })
      const result = results.get(answer.verify?.code_state) ?? 'unknown'
      return Object.assign(answer, { result })
    },
    async status(referenceId, options) {
      validateReferenceId(referenceId)
      return call<StatusResponse>(status, options, { method: 'GET', path: `/v1/verify/${referenceId}` })
    },
    async complete(referenceId, options) {
      validateReferenceId(referenceId)
      return call<CompletionResponse>(complete, options, {
        method: 'PUT',
        path: `/v1/verify/completion/${referenceId}`,
      })
    },
  }
}
