import { SmsVerifyError } from './sms-verify-error.ts'

/** An option or a field breaks the contract. Nothing was sent. */
export class ValidationError extends SmsVerifyError {
  override readonly name = 'ValidationError'
  /** The option or field that is invalid. */
  readonly field: string
  readonly expected: string
  /** The received value, masked if it may be personal data. */
  readonly received: string

  constructor(field: string, expected: string, received: string, message?: string) {
    super(message ?? `${field}: expected ${expected}, got ${received}.`, 'none')
    this.field = field
    this.expected = expected
    this.received = received
  }
}
