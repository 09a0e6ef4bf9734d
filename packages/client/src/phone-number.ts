import { normalizePhoneNumber as normalize } from '@sms-verify/types/contract'
import { ValidationError } from './errors/validation-error.ts'
import { describeShape } from './mask.ts'

/**
 * Returns a phone number as the API spells it: digits only, country calling code first. `send` does this for you.
 *
 * A leading `+`, spaces, dashes, dots and parentheses are removed. The function does not guess: a number without its
 * country calling code, or with an extension, is an error. See
 * {@link https://sms-verify.github.io/sms-verify/start/#phone-numbers Phone numbers}.
 *
 * @example
 * normalizePhoneNumber('+1 (555) 867-5309') // '15558675309'
 * @throws {ValidationError} if the text is not a phone number in international form. The message says why, and does not
 * repeat the number.
 */
export function normalizePhoneNumber(text: string): string {
  try {
    return normalize(text)
  } catch (error) {
    const received = describeShape(text)
    const message = `phone_number: ${(error as Error).message} Received ${received}.`
    throw new ValidationError('phone_number', 'a phone number in international form', received, message)
  }
}
