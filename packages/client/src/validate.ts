import type { SendRequest } from '@sms-verify/types'
import { findViolation, referenceIdPattern, sendFields } from '@sms-verify/types/contract'
import { ValidationError } from './errors/validation-error.ts'
import { describeShape } from './mask.ts'
import type { SendForm } from './options.ts'
import { normalizePhoneNumber } from './phone-number.ts'

/**
 * Returns the form as it is sent, with the digits of the phone number. If `validate` is not false, rejects a form that
 * breaks {@link https://sms-verify.github.io/sms-verify/reference/#send-sms-fields the contract}.
 */
export function prepareForm(form: SendForm, validate: boolean): SendRequest {
  if (typeof form !== 'object' || form === null)
    throw new ValidationError('send', 'the fields of the form', describeShape(form))
  const prepared = typeof form.phone_number === 'string' ? writeDigits(form, validate) : form
  if (validate) validateForm(prepared as unknown as Record<string, unknown>)
  return prepared
}

function writeDigits(form: SendForm, validate: boolean): SendForm {
  try {
    return { ...form, phone_number: normalizePhoneNumber(form.phone_number) }
  } catch (error) {
    if (validate) throw error
    return form
  }
}

function validateForm(form: Readonly<Record<string, unknown>>): void {
  const violation = findViolation(sendFields, form)
  if (!violation) return
  const { field, constraint, expected } = violation
  // The values of an enumeration are not personal data.
  const received = constraint === 'enum' ? JSON.stringify(form[field]) : describeShape(form[field])
  throw new ValidationError(field, expected, received)
}

const referenceId = new RegExp(referenceIdPattern, 'i')

/** Returns whether a value is a reference ID: the service also writes `null` and `"None"`. */
export const isReferenceId = (value: unknown): value is string => typeof value === 'string' && referenceId.test(value)

/** Rejects anything but a reference ID, including values that would change the path. */
export function validateReferenceId(value: unknown): void {
  if (isReferenceId(value)) return
  throw new ValidationError('reference_id', '32 hexadecimal digits', describeShape(value))
}

/** Rejects an invalid code: an empty code would only request the status and not count as an attempt. */
export function validateTypedCode(value: unknown): void {
  if (typeof value === 'string' && value !== '') return
  throw new ValidationError('verify_code', 'the code as a string', describeShape(value))
}
