import { findViolation, referenceIdPattern, sendFields } from '@sms-verify/types/contract'
import { ValidationError } from './errors/validation-error.ts'
import { shapeOf } from './mask.ts'

/** Refuses a form that breaks {@link https://sms-verify.github.io/sms-verify/reference/#send-sms-fields the contract}. */
export function validateSend(form: unknown): void {
  if (typeof form !== 'object' || form === null)
    throw new ValidationError('send', 'the fields of the form', shapeOf(form))
  const fields = form as Record<string, unknown>
  const violation = findViolation(sendFields, fields)
  if (!violation) return
  const { field, constraint, expected } = violation
  // The values of an enumeration are codes, not people.
  const received = constraint === 'enum' ? JSON.stringify(fields[field]) : shapeOf(fields[field])
  throw new ValidationError(field, expected, received)
}

const referenceId = new RegExp(referenceIdPattern, 'i')

/** Refuses what is not a reference ID, and with it anything that would lead to another path. */
export function validateReferenceId(value: unknown): void {
  if (typeof value === 'string' && referenceId.test(value)) return
  throw new ValidationError('reference_id', '32 hexadecimal digits', shapeOf(value))
}

/** Refuses what is no code to check: an empty one would request the status only, and count as no attempt. */
export function validateTypedCode(value: unknown): void {
  if (typeof value === 'string' && value !== '') return
  throw new ValidationError('verify_code', 'the code as a string', shapeOf(value))
}
