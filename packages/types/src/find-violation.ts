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
  for (const rule of rulesOf(fields)) {
    const value = form[rule.field]
    const broken = value === undefined ? rule.broken : brokenByValue(rule, value)
    if (broken) return { field: rule.field, constraint: broken[0], expected: broken[1] }
    const absent = value === undefined ? undefined : rule.companions.find((other) => form[other] === undefined)
    if (absent) return { field: absent, constraint: 'dependentRequired', expected: `a value beside ${rule.field}` }
  }
  return undefined
}

type Broken = readonly [constraint: Violation['constraint'], expected: string]

/** Returns what it expected where the value breaks it. */
type Check = (value: string) => string | false

/** The constraints of a field, ready to run. */
interface Rule {
  readonly field: string
  /** What the absence of the field breaks. */
  readonly broken: Broken | undefined
  readonly checks: readonly (readonly [constraint: keyof FieldConstraints, check: Check])[]
  /** The fields it may not be without. */
  readonly companions: readonly string[]
}

const known = new WeakMap<object, readonly Rule[]>()

/** Made ready once, since every send comes by here. */
function rulesOf(fields: Readonly<Record<string, FieldConstraints>>): readonly Rule[] {
  const rules = known.get(fields) ?? Object.entries(fields).map(toRule)
  known.set(fields, rules)
  return rules
}

function toRule([field, constraints]: [string, FieldConstraints]): Rule {
  const { required, dependentRequired: companions = [] } = constraints
  const checks = (Object.keys(constraints) as (keyof FieldConstraints)[]).flatMap((constraint) => {
    const check: ((limit: never) => Check) | undefined = checkOf[constraint]
    return check ? [[constraint, check(constraints[constraint] as never)] as const] : []
  })
  return { field, broken: required ? ['required', 'a value'] : undefined, checks, companions }
}

function brokenByValue({ checks }: Rule, value: unknown): Broken | undefined {
  if (typeof value !== 'string') return ['type', 'a string']
  for (const [constraint, check] of checks) {
    const expected = check(value)
    if (expected) return [constraint, expected]
  }
  return undefined
}

const checkOf: Partial<Record<keyof FieldConstraints, (limit: never) => Check>> = {
  // Characters are never more than UTF-16 units, which are at hand, and never less than half of them.
  minLength: (least: number) => (value) =>
    value.length < 2 * least && lengthOf(value) < least && `at least ${least} characters`,
  maxLength: (most: number) => (value) => value.length > most && lengthOf(value) > most && `at most ${most} characters`,
  pattern: (form: string) => {
    const pattern = new RegExp(form, 'u')
    return (value) => !pattern.test(value) && `text of the form ${form}`
  },
  enum: (values: readonly string[]) => (value) => !values.includes(value) && `one of ${values.join(', ')}`,
  formats: (formats: readonly string[]) => (value) =>
    !formats.some((format) => hasFormat(value, format)) && formats.join(' or '),
}

const lengthOf = (value: string) => [...value].length

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

/** A URL parser knows IPv6 in all its spellings, so none is written here. */
function hasFormat(value: string, format: string): boolean {
  if (format === 'ipv4') return ipv4.test(value)
  if (format === 'ipv6') return /^[0-9a-f:.]+$/i.test(value) && URL.canParse(`http://[${value}]`)
  return format !== 'uri' || URL.canParse(value)
}
