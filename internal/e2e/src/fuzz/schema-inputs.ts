// Values that a JSON Schema allows, and values with one flaw in them.
import fc from 'fast-check'

/** The parts of a schema that values are made from. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly typeof?: string
  readonly examples?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly minLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minProperties?: number
  readonly required?: readonly string[]
  /** Which members must be there together. */
  readonly anyOf?: readonly { readonly required?: readonly string[] }[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly 'x-extends'?: readonly string[]
}

/** A value with one flaw, and the word by which an error must name its place. */
export interface Flaw {
  readonly value: unknown
  readonly field: string
}

/** Makes values for the schemas of a document. */
export interface Inputs {
  /** The schema at a place of the document, such as `/$defs/Duration`. */
  at(pointer: string): Schema
  /** Returns the members of an object, those of the schemas it extends among them. */
  getMembers(schema: Schema): Readonly<Record<string, Schema>>
  valid(schema: Schema): fc.Arbitrary<unknown>
  /** Returns values with one flaw. `field` names the value as a whole. */
  flawed(schema: Schema, field: string): fc.Arbitrary<Flaw>
}

/** Values that no option accepts; JSON cannot represent all of them. */
const wrongKinds: Readonly<Record<string, readonly unknown[]>> = {
  string: [5, 0, true, false, null, {}, ['x'], Symbol.iterator, () => 'x'],
  number: ['5', '', true, null, {}, [5], Number.NaN, () => 5],
  integer: ['5', '', 1.5, true, null, {}, [5], Number.NaN, () => 5],
  boolean: ['true', 'no', 0, 1, null, {}, [], () => true],
  array: ['x', 5, true, null, {}, () => []],
  object: ['x', 5, true, null, [], () => ({})],
}

const getType = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** Texts that no format takes; of formats with a meaning of their own, what comes close to it. */
export const wrongTexts: Readonly<Record<string, readonly string[]>> = {
  'phone-number': ['', 'x', '1-800-FLOWERS', '0015558675309', '05558675309', '15558675309x5', '+1+555'],
  'ip-address': ['', '10.0.0.0/8', 'localhost', '256.1.1.1', '1.2.3', 'x y'],
  'base-path': ['telesign', '/telesign/', '/', '/a?b', '/a#b'],
  'host-name': ['', 'http://mock', 'mock/', 'a b', 'mock?x'],
  origin: ['', 'app.example.com', 'https://', 'https://app.example.com/path', 'https://u@app.example.com'],
  'server-address': ['', 'localhost:1234', 'ftp://example.com', 'http://', 'https://u:p@example.com'],
}

/** For each limit of a schema, values beyond it. */
const beyond: Readonly<Record<string, (limit: number) => readonly unknown[]>> = {
  minimum: (limit) => [limit - 1],
  // Without a maximum, infinity stands for no limit.
  maximum: (limit) => [limit + 1, Number.POSITIVE_INFINITY],
  exclusiveMinimum: (limit) => [limit],
  minLength: () => [''],
  minItems: () => [[]],
  minProperties: () => [{}],
  enum: () => ['nonsense', ''],
}

const beyondLimits = (schema: Schema) =>
  Object.entries(schema).flatMap(([keyword, limit]) => beyond[keyword]?.(limit) ?? [])

function wrongFormats({ format }: Schema, isText: boolean): readonly unknown[] {
  if (format === undefined) return []
  return isText ? (wrongTexts[format] ?? ['', 'no such thing']) : [1, -1, 999_999]
}

interface Options {
  /** Whether values must survive JSON. */
  readonly isJson: boolean
}

export function createInputs(document: unknown, { isJson }: Options): Inputs {
  const survives = (value: unknown) => !isJson || (typeof value !== 'function' && typeof value !== 'symbol')
  const isPlain = (value: unknown) =>
    survives(value) && !(isJson && typeof value === 'number' && !Number.isFinite(value))

  function at(pointer: string): Schema {
    const names = decodeURIComponent(pointer).split('/').slice(1)
    const found = names.reduce(
      (part, name) => (part as Record<string, unknown>)[name.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    )
    return resolve(found as Schema)
  }
  const resolve = (schema: Schema): Schema => (schema.$ref ? { ...at(schema.$ref.slice(1)) } : schema)
  const listTypes = (schema: Schema) => [schema.type ?? []].flat()

  function getMembers(given: Schema): Readonly<Record<string, Schema>> {
    const schema = resolve(given)
    const inherited = (schema['x-extends'] ?? []).map((name) => getMembers(at(`/$defs/${name}`)))
    return Object.assign({}, ...inherited, schema.properties)
  }

  function validObject(schema: Schema): fc.Arbitrary<object> {
    const members = Object.entries(getMembers(schema)).filter(([, each]) => !resolve(each).typeof)
    const record = fc.record(Object.fromEntries(members.map(([name, each]) => [name, valid(each)])), {
      requiredKeys: [...(schema.required ?? [])],
    })
    const isWhole = (value: object) =>
      schema.anyOf?.some(({ required = [] }) => required.every((name) => Object.hasOwn(value, name))) ?? true
    return record.filter((value) => Object.keys(value).length >= (schema.minProperties ?? 0) && isWhole(value))
  }

  /** How the values of each type are made. */
  const made: Readonly<Record<string, (schema: Schema) => fc.Arbitrary<unknown>>> = {
    null: () => fc.constant(null),
    boolean: () => fc.boolean(),
    integer: ({ minimum = 0, maximum = minimum + 1_000 }) =>
      fc.integer({ min: minimum, max: Math.min(maximum, minimum + 1_000) }),
    number: ({ exclusiveMinimum, minimum = exclusiveMinimum === undefined ? 0 : 1, maximum = minimum + 1_000 }) =>
      fc.integer({ min: minimum, max: maximum }),
    array: ({ items = {}, minItems = 0 }) => fc.array(valid(items), { minLength: minItems, maxLength: 2 }),
    object: validObject,
    string: ({ examples = ['a', 'text'] }) => fc.constantFrom(...examples),
  }

  function fixed({ enum: values, const: value, format, examples }: Schema): readonly unknown[] | undefined {
    return values ?? (value === undefined ? (format ? examples : undefined) : [value])
  }

  function valid(given: Schema): fc.Arbitrary<unknown> {
    const schema = resolve(given)
    const values = fixed(schema)
    if (values) return fc.constantFrom(...values)
    const types = listTypes(schema)
    return types.length > 0 ? fc.oneof(...types.flatMap((type) => made[type]?.(schema) ?? [])) : fc.constant({})
  }

  function wrongValues(schema: Schema): unknown[] {
    const types = listTypes(schema)
    const numeric = types.includes('number') || types.includes('integer')
    const fits = (value: unknown) => types.includes(getType(value)) || (numeric && getType(value) === 'integer')
    const kinds = types.flatMap((type) => wrongKinds[type] ?? []).filter((value) => !fits(value))
    return [...kinds, ...beyondLimits(schema), ...wrongFormats(schema, types.includes('string'))].filter(isPlain)
  }

  function flawedMember(schema: Schema): fc.Arbitrary<Flaw>[] {
    const members = getMembers(schema)
    const names = Object.keys(members).filter((name) => !resolve(members[name] as Schema).typeof)
    const whole = validObject(schema)
    const within = names.map((name) =>
      fc.tuple(whole, flawed(members[name] as Schema, name)).map(([value, flaw]) => ({
        value: { ...value, [name]: flaw.value },
        field: flaw.field,
      })),
    )
    const unknown = fc
      .tuple(whole, misspelt(Object.keys(members)))
      .map(([value, field]) => ({ value: { ...value, [field]: 1 }, field }))
    const missing = (schema.required ?? []).map((field) =>
      whole.map((value) => ({
        value: Object.fromEntries(Object.entries(value).filter(([name]) => name !== field)),
        field,
      })),
    )
    return [...within, ...(schema.additionalProperties === false ? [unknown] : []), ...missing]
  }

  function flawed(given: Schema, field: string): fc.Arbitrary<Flaw> {
    const schema = resolve(given)
    const wrong = wrongValues(schema)
    const itself = wrong.length > 0 ? [fc.constantFrom(...wrong).map((value) => ({ value, field }))] : []
    const items = schema.items
      ? [
          fc
            .tuple(fc.array(valid(schema.items), { maxLength: 1 }), flawed(schema.items, field))
            .map(([before, flaw]) => ({ value: [...before, flaw.value], field: flaw.field })),
        ]
      : []
    const members = Object.keys(getMembers(schema)).length > 0 ? flawedMember(schema) : []
    return fc.oneof(...itself, ...items, ...members)
  }

  return { at, getMembers, valid, flawed }
}

/** A name that is almost one of these. */
export function misspelt(names: readonly string[]): fc.Arbitrary<string> {
  const changes: readonly ((name: string) => string)[] = [
    (name) => name.slice(0, -1),
    (name) => `${name}s`,
    (name) => name.toUpperCase(),
    (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    (name) => name.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase()),
    (name) => name.slice(1) + name.slice(0, 1),
    () => '__proto__',
    () => 'constructor',
  ]
  return fc
    .tuple(fc.constantFrom(...names, 'x'), fc.constantFrom(...changes))
    .map(([name, change]) => change(name))
    .filter((name) => name !== '' && !names.includes(name))
}
