import { describeConstraint, findViolation, type Violation } from '@sms-verify/types/contract'
import { type Field, type FormValues, filledIn } from './operations.ts'

/** The constraints of a field in a few words each, as a reader sees them beside it. */
export function listHints({ constraints, default: preset, options }: Field): string[] {
  const { required, minLength, maxLength, pattern, formats, dependentRequired } = constraints
  return [
    required && 'required',
    pattern && describeConstraint('pattern', constraints),
    options ? undefined : lengthHint(minLength, maxLength),
    formats && `${formats.map(getFormatName).join(' or ')}`,
    dependentRequired && `goes with ${dependentRequired.join(', ')}`,
    preset && `defaults to ${preset}`,
  ].filter((hint) => typeof hint === 'string')
}

function lengthHint(least: number | undefined, most: number | undefined): string | undefined {
  if (least !== undefined && most !== undefined) return `length between ${least} and ${most}`
  if (most !== undefined) return `length ≤ ${most}`
  return least === undefined ? undefined : `length ≥ ${least}`
}

const formatNames: Readonly<Record<string, string>> = { ipv4: 'IPv4', ipv6: 'IPv6', uri: 'URL' }
const getFormatName = (format: string) => formatNames[format] ?? format

/** The validation errors of a form: a message by the name of each field that breaks the contract. */
export function findFaults(fields: readonly Field[], values: FormValues): Record<string, string> {
  const form = filledIn(fields, values)
  const violations = fields.flatMap(({ name, constraints }) => findViolation({ [name]: constraints }, form) ?? [])
  // The form shows the first error of a field, so it is written last.
  return Object.fromEntries(violations.toReversed().map((violation) => [violation.field, formatMessage(violation)]))
}

const formatMessage = ({ constraint, expected }: Violation) =>
  constraint === 'required' ? 'Fill this in: the service needs it.' : `Expected ${expected}.`

/** Whether only digits can be typed, so that a phone shows its number pad. */
export const isNumeric = ({ constraints }: Field): boolean => constraints.pattern === '^[0-9]+$'

const longestLine = 160

/** Whether a field accepts more text than fits on a line. */
export const isLong = ({ constraints }: Field): boolean => (constraints.maxLength ?? 0) > longestLine
