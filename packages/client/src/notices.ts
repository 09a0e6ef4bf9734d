import type { ErrorOutcomeName, paths } from '@sms-verify/types'
import type { Effect, SmsVerifyError } from './errors/sms-verify-error.ts'

/** What `onRequest` receives about an attempt. Nothing in it is personal. */
export interface RequestNotice {
  operation: 'send' | 'check' | 'status' | 'complete'
  /** Which attempt of the call this is, from 1. */
  attempt: number
  method: 'GET' | 'POST' | 'PUT'
  /** The path with its placeholders, such as `/v1/verify/{reference_id}`. */
  path: keyof paths
  /** The message that the call is about; `undefined` if it has no reference ID yet. */
  referenceId: string | undefined
}

/** What `onResponse` receives about an attempt. Nothing in it is personal. */
export interface ResponseNotice extends RequestNotice {
  /** The HTTP status; `undefined` if there was no response. */
  httpStatus: number | undefined
  /**
   * `success`, or the name of the error in {@link https://sms-verify.github.io/sms-verify/errors/ the tables}; `unknown` if
   * they do not list it, `undefined` if the service did not answer.
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

/** What `onRetry` is told. Nothing in it is personal. */
export interface RetryNotice {
  operation: RequestNotice['operation']
  /** Which retry this is, from 1. */
  retry: number
  /** How long the client waits first, in milliseconds. */
  delay: number
  /** Why. */
  error: SmsVerifyError
}
