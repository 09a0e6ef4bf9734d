/**
 * Whether the request took effect: `none` if it certainly did not (no message, no attempt spent), `unknown` if it may
 * have.
 */
export type Effect = 'none' | 'unknown'

const brand = Symbol.for('sms-verify.error')

/**
 * The base of every error the client throws.
 *
 * No message, property, cause or inspection of it contains an API key, a code or a full phone number.
 *
 * @example
 * if (isSmsVerifyError(error) && error.effect === 'none') offerAnotherTry()
 */
export abstract class SmsVerifyError extends Error {
  abstract override readonly name: string
  readonly effect: Effect

  constructor(message: string, effect: Effect, options?: ErrorOptions) {
    super(message, options)
    this.effect = effect
    Object.defineProperty(this, brand, { value: true })
  }

  /** The details that are safe to log. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message }
  }
}

/**
 * Returns whether a thrown value came from the client, across realms and copies of this package.
 *
 * @example
 * catch (error) { if (!isSmsVerifyError(error)) throw error }
 */
export const isSmsVerifyError = (error: unknown): error is SmsVerifyError =>
  typeof error === 'object' && error !== null && brand in error
