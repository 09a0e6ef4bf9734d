import { isApiError } from './errors/api-error.ts'
import type { ResponseFormatError } from './errors/response-format-error.ts'
import type { SmsVerifyError } from './errors/sms-verify-error.ts'

const firstDelay = 500
const maxDelay = 8_000

/**
 * Returns whether a call may be sent again. A send and a check are sent again only if it is certain that the attempt had
 * no effect; an idempotent call is sent again after any temporary fault.
 */
export function mayRetry(error: SmsVerifyError, isIdempotent: boolean): boolean {
  if (error.name === 'AbortError') return false
  if (isApiError(error)) return error.retry === 'later'
  if (!isIdempotent) return error.effect === 'none'
  if (error.name !== 'ResponseFormatError') return true
  const { httpStatus } = error as ResponseFormatError
  return httpStatus >= 500 || httpStatus === 429 || httpStatus === 408
}

/** The wait before a retry, in milliseconds: as the service requests, otherwise exponential with full jitter. */
export function getRetryDelay(error: SmsVerifyError, retry: number): number {
  const response = 'response' in error ? (error.response as Response) : undefined
  const requested = readRetryAfter(response?.headers?.get('retry-after'))
  return requested ?? Math.random() * Math.min(maxDelay, firstDelay * 2 ** (retry - 1))
}

/** Reads `Retry-After`, in seconds or as a date (RFC 9110, section 10.2.3). */
function readRetryAfter(header: string | null | undefined): number | undefined {
  if (!header) return undefined
  const delay = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(delay) ? undefined : Math.max(0, delay)
}
