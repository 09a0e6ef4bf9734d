import { SmsVerifyError } from './sms-verify-error.ts'

/** An option or a field breaks the contract; nothing was sent. */
export class ValidationError extends SmsVerifyError {
  override readonly name = 'ValidationError'
  /** The option or field at fault. */
  readonly field: string
  readonly expected: string
  /** What came, masked where it may be personal. */
  readonly received: string

  constructor(field: string, expected: string, received: string) {
    super(`${field}: expected ${expected}, got ${received}.`, 'none')
    this.field = field
    this.expected = expected
    this.received = received
  }
}
