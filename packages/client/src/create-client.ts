import type { CodeState, CompletionResponse, SendResponse, StatusResponse } from '@sms-verify/types'
import { callWithRetries } from './call-with-retries.ts'
import { validateOptionNames } from './http-settings.ts'
import type { RequestNotice } from './notices.ts'
import { methods, type Operation } from './operation.ts'
import type { CallOptions, ClientOptions, SendForm } from './options.ts'
import { readBody } from './read-body.ts'
import { readResponse } from './read-response.ts'
import { request, type TypedRequest } from './request.ts'
import { parseOptions } from './settings.ts'
import { createTransport } from './transport.ts'
import { prepareForm, validateReferenceId, validateTypedCode } from './validate.ts'

/** A payload with the `Response` it was read from, as a property that is not enumerable. */
export type WithResponse<Payload> = Payload & { readonly response: Response }

/** The result of a check; `unknown` if the service has no code to compare, or returns an unlisted state. */
export type CheckResult = 'valid' | 'invalid' | 'expired' | 'max-attempts-exceeded' | 'unknown'

/** The response to a check. */
export type CheckResponse = WithResponse<StatusResponse> & { readonly result: CheckResult }

/** The client of SMS Verify. Every method throws an `SmsVerifyError`. */
export interface Client {
  /**
   * {@link https://sms-verify.github.io/sms-verify/reference/#send-sms Sends a code by SMS}, at most once per call. It
   * returns only if the service says that it accepted the message.
   */
  send(form: SendForm, options?: CallOptions): Promise<WithResponse<SendResponse>>
  /**
   * {@link https://sms-verify.github.io/sms-verify/reference/#get-status Checks the code} the end user typed, and spends
   * one attempt. The service guarantees neither an expiry nor a limit on attempts: it enables both per
   * account. Limit attempts yourself, by the phone number and by the account of the end user.
   */
  check(referenceId: string, typedCode: string, options?: CallOptions): Promise<CheckResponse>
  /** {@link https://sms-verify.github.io/sms-verify/reference/#get-status Returns the status of a message}. */
  status(referenceId: string, options?: CallOptions): Promise<WithResponse<StatusResponse>>
  /**
   * {@link https://sms-verify.github.io/sms-verify/reference/#complete-verification Reports} that you, who made the code,
   * have verified the end user.
   */
  complete(referenceId: string, options?: CallOptions): Promise<WithResponse<CompletionResponse>>
}

const results = new Map<string | undefined, CheckResult>([
  ['VALID', 'valid'],
  ['INVALID', 'invalid'],
  ['EXPIRED', 'expired'],
  ['MAX_ATTEMPTS_EXCEEDED', 'max-attempts-exceeded'],
] satisfies [CodeState, CheckResult][])

/**
 * Creates a client of Telesign's SMS Verify API.
 *
 * @example
 * const verify = createClient() // TELESIGN_CUSTOMER_ID and TELESIGN_API_KEY
 * const sent = await verify.send({ phone_number: '+1 (555) 867-5309' })
 * const { result } = await verify.check(sent.reference_id, typedCode)
 * @throws {ValidationError} if a credential is missing or malformed, or an option cannot work.
 */
export function createClient(options: ClientOptions = {}): Client {
  const settings = parseOptions(options)
  const transport = createTransport(settings)

  async function call<Payload extends object>(
    operation: Operation,
    options: CallOptions = {},
    request: TypedRequest<Payload>,
  ): Promise<WithResponse<Payload>> {
    validateOptionNames(options, ['signal', 'timeout', 'maxRetries'])
    return callWithRetries({ settings, operation, request, transport, ...options }, async (signal) => {
      const exchange = await transport({ ...request, signal })
      const { response } = exchange
      const payload = readResponse<Payload>(await readBody(response), exchange, operation)
      return Object.defineProperty(payload, 'response', { value: response }) as WithResponse<Payload>
    })
  }

  return {
    async send(form, options) {
      const body = prepareForm(form, settings.validate)
      return call(methods.sendSms.send, options, request('post', '/v1/verify/sms', { body }))
    },
    async check(reference_id, verify_code, options) {
      validateReferenceId(reference_id)
      validateTypedCode(verify_code)
      const params = { path: { reference_id }, query: { verify_code } }
      const response = await call(
        methods.getStatus.check,
        options,
        request('get', '/v1/verify/{reference_id}', { params }),
      )
      const result = results.get(response.verify?.code_state) ?? 'unknown'
      return Object.assign(response, { result })
    },
    async status(reference_id, options) {
      validateReferenceId(reference_id)
      const params = { path: { reference_id } }
      return call(methods.getStatus.status, options, request('get', '/v1/verify/{reference_id}', { params }))
    },
    async complete(reference_id, options) {
      validateReferenceId(reference_id)
      const params = { path: { reference_id } }
      return call(
        methods.completeVerification.complete,
        options,
        request('put', '/v1/verify/completion/{reference_id}', { params }),
      )
    },
  } satisfies Client & Record<RequestNotice['operation'], unknown>
}
