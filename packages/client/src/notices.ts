import type { ErrorOutcomeName, paths } from '@sms-verify/types'
import type { Effect, SmsVerifyError } from './errors/sms-verify-error.ts'

/** What `onRequest` receives about an attempt. It contains no personal data. */
export interface RequestNotice {
  operation: 'send' | 'check' | 'status' | 'complete'
  /** The number of the attempt within the call, starting at 1. */
  attempt: number
  method: 'GET' | 'POST' | 'PUT'
  /** The path with its placeholders, such as `/v1/verify/{reference_id}`. */
  path: keyof paths
  /** The message that the call is about; `undefined` if it has no reference ID yet. */
  referenceId: string | undefined
}

/** What `onResponse` receives about an attempt. It contains no personal data. */
export interface ResponseNotice extends RequestNotice {
  /** The HTTP status; `undefined` if there was no response. */
  httpStatus: number | undefined
  /**
   * `success`, or the name of the error in {@link https://sms-verify.github.io/sms-verify/errors/ the tables}; `unknown` if
   * they do not list it, `undefined` if the service did not respond.
   */
  outcome: 'success' | ErrorOutcomeName | 'unknown' | undefined
  /** The name of the error; `undefined` if the attempt succeeded. */
  error: 'ApiError' | 'ConnectionError' | 'TimeoutError' | 'AbortError' | 'ResponseFormatError' | undefined
  /** Whether the call may have taken effect so far; `undefined` if the attempt succeeded. */
  effect: Effect | undefined
  /** From the start of the attempt to the end of the response, in milliseconds. */
  duration: number
  /** How long the client waits before it tries again, in milliseconds; `undefined` if it does not. */
  retryDelay: number | undefined
}

/** What `onRetry` receives about a retry. It contains no personal data. */
export interface RetryNotice {
  operation: RequestNotice['operation']
  /** The number of the retry, starting at 1. */
  retry: number
  /** How long the client waits first, in milliseconds. */
  delay: number
  /** The reason for the retry. */
  error: SmsVerifyError
}
