/** The constraints of a form field, in the keywords of JSON Schema. */
export interface FieldConstraints {
  readonly required?: boolean
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly enum?: readonly string[]
  readonly formats?: readonly string[]
  readonly dependentRequired?: readonly string[]
}

/** Why a form is refused: the field, the constraint it breaks, and what that constraint expects. */
export interface Violation {
  readonly field: string
  readonly constraint: 'type' | keyof FieldConstraints
  readonly expected: string
}

/**
 * Returns the first constraint a form breaks, field by field in their order, or `undefined`.
 *
 * Fields without constraints are let through. Lengths count characters, not UTF-16 units, as JSON Schema does.
 *
 * @example
 * findViolation(sendFields, { phone_number: '+1 555' }) // { field: 'phone_number', constraint: 'pattern', … }
 */
export function findViolation(
  fields: Readonly<Record<string, FieldConstraints>>,
  form: Readonly<Record<string, unknown>>,
): Violation | undefined {
  for (const field in fields) {
    const constraints = fields[field] ?? {}
    const value = form[field]
    const broken = value === undefined ? brokenByAbsence(constraints) : brokenByValue(constraints, value)
    if (broken) return { field, constraint: broken[0], expected: broken[1] }
    const absent =
      value === undefined ? undefined : constraints.dependentRequired?.find((other) => form[other] === undefined)
    if (absent) return { field: absent, constraint: 'dependentRequired', expected: `a value beside ${field}` }
  }
  return undefined
}

type Broken = readonly [constraint: Violation['constraint'], expected: string]

const brokenByAbsence = ({ required }: FieldConstraints): Broken | undefined =>
  required ? ['required', 'a value'] : undefined

function brokenByValue(constraints: FieldConstraints, value: unknown): Broken | undefined {
  if (typeof value !== 'string') return ['type', 'a string']
  for (const constraint in constraints) {
    const check: Check | undefined = checks[constraint as keyof typeof checks]
    const expected = check?.(constraints[constraint as keyof FieldConstraints] as never, value)
    if (expected) return [constraint as keyof FieldConstraints, expected]
  }
  return undefined
}

type Check = (limit: never, value: string) => string | false

/** A check returns what it expected where the value breaks it. */
const checks: Partial<Record<keyof FieldConstraints, Check>> = {
  // Characters are never more than UTF-16 units, which are at hand, and never less than half of them.
  minLength: (least: number, value: string) =>
    value.length < 2 * least && lengthOf(value) < least && `at least ${least} characters`,
  maxLength: (most: number, value: string) =>
    value.length > most && lengthOf(value) > most && `at most ${most} characters`,
  pattern: (form: string, value: string) => !patternOf(form).test(value) && `text of the form ${form}`,
  enum: (values: readonly string[], value: string) => !values.includes(value) && `one of ${values.join(', ')}`,
  formats: (formats: readonly string[], value: string) =>
    !formats.some((format) => hasFormat(value, format)) && formats.join(' or '),
}

const lengthOf = (value: string) => [...value].length

const patterns = new Map<string, RegExp>()

function patternOf(form: string): RegExp {
  const known = patterns.get(form) ?? new RegExp(form, 'u')
  patterns.set(form, known)
  return known
}

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

/** A URL parser knows IPv6 in all its spellings, so none is written here. */
function hasFormat(value: string, format: string): boolean {
  if (format === 'ipv4') return ipv4.test(value)
  if (format === 'ipv6') return /^[0-9a-f:.]+$/i.test(value) && URL.canParse(`http://[${value}]`)
  return format !== 'uri' || URL.canParse(value)
}
