import { type Effect, SmsVerifyError } from './sms-verify-error.ts'

/** No response was received in time. The request may have had an effect anyway. */
export class TimeoutError extends SmsVerifyError {
  override readonly name = 'TimeoutError'
  /** How long the client waited, in milliseconds. */
  readonly timeout: number

  constructor(timeout: number, effect: Effect = 'unknown') {
    super(`Request timed out after ${timeout} ms.`, effect)
    this.timeout = timeout
  }
}
