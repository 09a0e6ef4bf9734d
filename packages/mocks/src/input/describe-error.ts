import { type FormatName, formats } from './formats.ts'

/** A check as Ajv compiles it. */
export interface Check {
  (value: unknown): boolean
  readonly errors?: readonly InputError[] | null
}

/** What a check reports, in the terms of Ajv. */
export interface InputError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly parentSchema: InputSchema
  readonly data: unknown
}

/** The parts of a schema that messages are made of. */
export interface InputSchema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly typeof?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly minItems?: number
  readonly properties?: Readonly<Record<string, unknown>>
  readonly examples?: readonly unknown[]
  /** What a value must be, in words, if the schema does not say it clearly. */
  readonly 'x-expected'?: string
  readonly 'x-sensitive'?: boolean
}

/** The names of the input and its members in messages. */
export interface InputName {
  /** The name of the input; empty for one that is named by its members alone, such as options. */
  readonly name: string
  /** Such as `option` or `query parameter`. */
  readonly member: string
}

/** Returns what is wrong with an input, what to pass instead and what was received. Sensitive values are left out. */
export function describeInputError(error: InputError, { name, member }: InputName): string {
  const { keyword, params, parentSchema, data } = error
  const place = masked(formatPlace(name, error.instancePath))
  if (keyword === 'additionalProperties')
    return describeUnknown(String(params['additionalProperty']), parentSchema, place, member)
  if (keyword === 'required')
    return `${formatPlace(name, `${error.instancePath}/${params['missingProperty']}`)} is missing. ${passInstead(parentSchema)}`
  if (keyword === 'propertyNames') return `${place}: ${formats['phone-number'].explain(String(params['propertyName']))}`
  const { format } = parentSchema
  const explained = keyword === 'format' && isFormat(format) && 'explain' in formats[format]
  if (explained) return `${place}: ${formats['phone-number'].explain(String(data))}`
  return `${place || 'The input'} must be ${describeExpected(parentSchema)}. Received ${describeReceived(data, parentSchema)}.`
}

function describeUnknown(given: string, { properties = {} }: InputSchema, place: string, member: string): string {
  const known = Object.keys(properties)
  const plain = (text: string) => text.replace(/[^a-z]/gi, '').toLowerCase()
  const similar = known.find((each) => plain(each).startsWith(plain(given)) || plain(given).startsWith(plain(each)))
  const hint = similar && plain(given) ? ` Did you mean ${similar}?` : ''
  const list = known.length > 0 ? ` Use one of: ${known.join(', ')}.` : ' There is none.'
  return `Unknown ${place ? 'member' : member} "${masked(given)}"${place && ` in ${place}`}.${hint}${list}`
}

/** Where a value is: `steps[0].after.minutes`. */
const formatPlace = (name: string, path: string): string =>
  (name + path.replace(/\/(\d+)(?=\/|$)/g, '[$1]').replace(/\/([^/]+)/g, '.$1')).replace(/^\./, '')

const isFormat = (format: string | undefined): format is FormatName =>
  format !== undefined && Object.hasOwn(formats, format)

const passInstead = ({ properties = {} }: InputSchema) => `Pass an object with ${Object.keys(properties).join(', ')}.`

function describeExpected(schema: InputSchema): string {
  if (schema['x-expected']) return schema['x-expected']
  if (isFormat(schema.format)) return formats[schema.format].expected
  if (schema.enum) return `one of ${schema.enum.join(', ')}`
  if (schema.typeof) return `a${schema.typeof === 'object' ? 'n' : ''} ${schema.typeof}`
  const types = [schema.type ?? 'object'].flat()
  return types.map((type) => nouns[type]?.(schema) ?? type).join(' or ')
}

const nouns: Readonly<Record<string, (schema: InputSchema) => string>> = {
  boolean: () => 'true or false',
  string: () => 'a string that is not empty',
  number: (schema) => `a number${describeRange(schema)}`,
  integer: (schema) => `a whole number${describeRange(schema)}`,
  array: ({ minItems = 0 }) => (minItems > 0 ? `an array of at least ${minItems} item` : 'an array'),
  object: ({ examples: [example] = [] }) =>
    example === undefined ? 'an object' : `an object such as ${JSON.stringify(example)}`,
}

function describeRange({ minimum, maximum, exclusiveMinimum }: InputSchema): string {
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum}`
  return (minimum === undefined ? '' : ` from ${minimum}`) + (maximum === undefined ? '' : ` to ${maximum}`)
}

function describeReceived(data: unknown, schema: InputSchema): string {
  if (data === undefined || data === null) return String(data)
  if (Array.isArray(data)) return `an array of ${data.length} items`
  if (typeof data === 'object') return 'an object'
  if (typeof data === 'function' || typeof data === 'symbol') return `a ${typeof data}`
  if (schema['x-sensitive']) return `a ${typeof data} that is not shown`
  return typeof data === 'string' ? JSON.stringify(masked(data.slice(0, 60))) : masked(String(data))
}

/** A text without its longer runs of digits, because they can be a phone number or a code. */
const masked = (text: string) => text.replace(/\d{9,}/g, '…')
