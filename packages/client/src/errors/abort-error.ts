import { type Delivery, SmsVerifyError } from './sms-verify-error.ts'

/** The caller's signal ended the call; `delivery` tells whether a request was on its way. */
export class AbortError extends SmsVerifyError {
  override readonly name = 'AbortError'

  constructor(delivery: Delivery) {
    super('The call was aborted by its signal.', delivery)
  }
}
