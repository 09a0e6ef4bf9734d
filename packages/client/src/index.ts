export {
  type CheckResponse,
  type CheckResult,
  type Client,
  createClient,
  type WithResponse,
} from './create-client.ts'
export { AbortError } from './errors/abort-error.ts'
export { ApiError, isApiError } from './errors/api-error.ts'
export { ConnectionError } from './errors/connection-error.ts'
export { ResponseFormatError } from './errors/response-format-error.ts'
export { type Effect, isSmsVerifyError, SmsVerifyError } from './errors/sms-verify-error.ts'
export { TimeoutError } from './errors/timeout-error.ts'
export { ValidationError } from './errors/validation-error.ts'
export type { RequestNotice, ResponseNotice, RetryNotice } from './notices.ts'
export type { CallOptions, ClientOptions, HttpClientOptions, Logger, LogLevel, SendForm } from './options.ts'
export { normalizePhoneNumber } from './phone-number.ts'
