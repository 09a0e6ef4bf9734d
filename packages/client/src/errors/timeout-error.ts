import { type Delivery, SmsVerifyError } from './sms-verify-error.ts'

/** No answer came in time. The request may have taken effect all the same. */
export class TimeoutError extends SmsVerifyError {
  override readonly name = 'TimeoutError'
  /** How long the client waited, in milliseconds. */
  readonly timeout: number

  constructor(timeout: number, delivery: Delivery = 'unknown') {
    super(`No answer within ${timeout} ms.`, delivery)
    this.timeout = timeout
  }
}
