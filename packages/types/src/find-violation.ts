/** The constraints of a form field, in the keywords of JSON Schema. */
export interface FieldConstraints {
  readonly required?: boolean
  readonly pattern?: string
  /** The pattern in words. */
  readonly patternDescription?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly enum?: readonly string[]
  readonly formats?: readonly string[]
  readonly dependentRequired?: readonly string[]
}

/** A constraint that a value can break. */
export type Constraint = Exclude<keyof FieldConstraints, 'patternDescription'>

/** Why a form is rejected: the field, the constraint it breaks, and what that constraint expects. */
export interface Violation {
  readonly field: string
  readonly constraint: 'type' | Constraint
  readonly expected: string
}

/**
 * Returns the first constraint a form breaks, field by field in their order, or `undefined`.
 *
 * Fields without constraints are accepted. Lengths count characters, not UTF-16 units, as JSON Schema does.
 *
 * @example
 * findViolation(sendFields, { phone_number: '+1 555' }) // { field: 'phone_number', constraint: 'pattern', … }
 */
export function findViolation(
  fields: Readonly<Record<string, FieldConstraints>>,
  form: Readonly<Record<string, unknown>>,
): Violation | undefined {
  for (const rule of getRules(fields)) {
    const { field, constraints } = rule
    const value = form[field]
    const broken = brokenBy(rule, value)
    if (broken === 'type') return { field, constraint: broken, expected: 'a string' }
    if (broken) return { field, constraint: broken, expected: describeConstraint(broken, constraints) }
    const absent =
      value === undefined ? undefined : constraints.dependentRequired?.find((name) => form[name] === undefined)
    if (absent) return { field: absent, constraint: 'dependentRequired', expected: `a value beside ${field}` }
  }
  return undefined
}

/**
 * Says in a few words what a constraint expects of a value.
 *
 * @example
 * describeConstraint('pattern', sendFields.phone_number) // 'digits only'
 */
export function describeConstraint(constraint: Constraint, constraints: FieldConstraints): string {
  return descriptions[constraint](constraints)
}

const descriptions: Readonly<Record<Constraint, (constraints: FieldConstraints) => string>> = {
  required: () => 'a value',
  pattern: ({ pattern, patternDescription }) => patternDescription ?? `text that matches ${pattern}`,
  minLength: ({ minLength }) => `at least ${minLength} characters`,
  maxLength: ({ maxLength }) => `at most ${maxLength} characters`,
  enum: ({ enum: values = [] }) => `one of ${values.join(', ')}`,
  formats: ({ formats = [] }) => formats.map((format) => formatNames[format] ?? format).join(' or '),
  dependentRequired: ({ dependentRequired = [] }) => `a value for ${dependentRequired.join(', ')} as well`,
}

const formatNames: Readonly<Record<string, string>> = {
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  uri: 'a URL',
}

/** Whether a value meets a constraint. */
type Test = (value: string) => boolean

/** The constraints of a field, ready to run. */
interface Rule {
  readonly field: string
  readonly constraints: FieldConstraints
  readonly tests: readonly (readonly [constraint: Constraint, test: Test])[]
}

const known = new WeakMap<object, readonly Rule[]>()

/** Prepared once, because every send needs them. */
function getRules(fields: Readonly<Record<string, FieldConstraints>>): readonly Rule[] {
  const rules = known.get(fields) ?? Object.entries(fields).map(toRule)
  known.set(fields, rules)
  return rules
}

function toRule([field, constraints]: [string, FieldConstraints]): Rule {
  const tests = (Object.keys(constraints) as Constraint[]).flatMap((constraint) => {
    const test: ((limit: never) => Test) | undefined = testFactories[constraint]
    return test ? [[constraint, test(constraints[constraint] as never)] as const] : []
  })
  return { field, constraints, tests }
}

function brokenBy({ constraints, tests }: Rule, value: unknown): Violation['constraint'] | undefined {
  if (value === undefined) return constraints.required ? 'required' : undefined
  if (typeof value !== 'string') return 'type'
  return tests.find(([, isKept]) => !isKept(value))?.[0]
}

const testFactories: Partial<Record<Constraint, (limit: never) => Test>> = {
  // The number of characters is between half the number of UTF-16 units, which is known, and that number.
  minLength: (least: number) => (value) => value.length >= 2 * least || countCharacters(value) >= least,
  maxLength: (most: number) => (value) => value.length <= most || countCharacters(value) <= most,
  pattern: (form: string) => {
    const pattern = new RegExp(form, 'u')
    return (value) => pattern.test(value)
  },
  enum: (values: readonly string[]) => (value) => values.includes(value),
  formats: (formats: readonly string[]) => (value) => formats.some((format) => hasFormat(value, format)),
}

const countCharacters = (value: string) => [...value].length

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

/** A URL parser accepts every spelling of IPv6, so no pattern is needed here. */
function hasFormat(value: string, format: string): boolean {
  if (format === 'ipv4') return ipv4.test(value)
  if (format === 'ipv6') return /^[0-9a-f:.]+$/i.test(value) && URL.canParse(`http://[${value}]`)
  return format !== 'uri' || URL.canParse(value)
}
