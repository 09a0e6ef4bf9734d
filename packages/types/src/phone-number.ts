/** The separators that people and forms put between the digits of a phone number. */
const separators = /[\s().\p{Dash_Punctuation}]/gu

/**
 * Returns a phone number as the API spells it: digits only, country calling code first.
 *
 * A leading `+`, spaces, dashes, dots and parentheses are removed. The function does not guess: a number without its
 * country calling code, or with an extension, is an error.
 *
 * @example
 * normalizePhoneNumber('+1 (555) 867-5309') // '15558675309'
 * @throws {TypeError} if the text is not a phone number in international form. The message says why, and does not repeat
 * the number.
 */
export function normalizePhoneNumber(text: string): string {
  if (typeof text !== 'string')
    throw new TypeError(`The phone number must be a string, not a value of type ${typeof text}.`)
  const digits = text.replace(separators, '').replace(/^\+/, '')
  const problem = findProblem(text, digits)
  if (problem) throw new TypeError(`The phone number ${problem}`)
  return digits
}

function findProblem(text: string, digits: string): string | undefined {
  if (digits === '') return 'has no digits. Write the country calling code and the number, such as 15558675309.'
  if (/\d[^\d]*(?:#|;|,|\bx|\bext|x\d)/i.test(text))
    return 'has an extension. Leave it out: SMS cannot reach an extension.'
  if (/\p{Letter}/u.test(digits)) return 'has letters. Write digits only, such as 15558675309.'
  if (/\D/.test(digits)) return 'has characters that no phone number has. Write digits only, such as 15558675309.'
  if (/\(\s*0\s*\)/.test(text)) return 'has a national prefix, (0). Leave it out.'
  if (digits.startsWith('00')) return 'starts with an international prefix, 00. Start with the country calling code.'
  if (digits.startsWith('0'))
    return 'starts with 0. Start with the country calling code instead of the national prefix.'
  return undefined
}
