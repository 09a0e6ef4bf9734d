import { type Effect, SmsVerifyError } from './sms-verify-error.ts'

/** The caller's signal ended the call; `effect` is `none` if no attempt had begun by then. */
export class AbortError extends SmsVerifyError {
  override readonly name = 'AbortError'

  constructor(effect: Effect) {
    super('The call was aborted by its signal.', effect)
  }
}
