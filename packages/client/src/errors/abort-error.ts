import { type Effect, SmsVerifyError } from './sms-verify-error.ts'

/** The caller's signal ended the call; `effect` tells whether a request was on its way. */
export class AbortError extends SmsVerifyError {
  override readonly name = 'AbortError'

  constructor(effect: Effect) {
    super('The call was aborted by its signal.', effect)
  }
}
