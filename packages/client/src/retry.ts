import { isApiError } from './errors/api-error.ts'
import { ResponseFormatError } from './errors/response-format-error.ts'
import type { SmsVerifyError } from './errors/sms-verify-error.ts'

const firstDelay = 500
const longestDelay = 8_000

/**
 * Tells whether a call may be sent again. A send and a check are sent again only where it is certain that the attempt
 * had no effect; what changes nothing when repeated is sent again after any fault that may pass.
 */
export function mayRetry(error: SmsVerifyError, repeatable: boolean): boolean {
  if (error.name === 'AbortError') return false
  if (isApiError(error)) return error.retry === 'later'
  if (!repeatable) return error.effect === 'none'
  if (!(error instanceof ResponseFormatError)) return true
  return error.httpStatus >= 500 || error.httpStatus === 429 || error.httpStatus === 408
}

/** How long to wait before a retry, in milliseconds: what the service asks for, else exponential with full jitter. */
export function delayOf(error: SmsVerifyError, retry: number): number {
  const response = 'response' in error ? (error.response as Response) : undefined
  const asked = retryAfterOf(response?.headers.get('retry-after'))
  return asked ?? Math.random() * Math.min(longestDelay, firstDelay * 2 ** (retry - 1))
}

/** Reads `Retry-After`, in seconds or as a date (RFC 9110, section 10.2.3). */
function retryAfterOf(header: string | null | undefined): number | undefined {
  if (!header) return undefined
  const seconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}
