// The input of the client: a flaw is refused before anything is sent, in an error that names its place.
import { type Client, createClient, type ValidationError } from '@sms-verify/client'
import { createHttpClient } from '@sms-verify/client/http'
import { type FieldConstraints, sendFields } from '@sms-verify/types/contract'
import fc from 'fast-check'
import { type Property, property } from './property.ts'
import { misspelt } from './schema-inputs.ts'

const account = { customerId: 'C', apiKey: 'c2VjcmV0' }
const reference = '0123456789ABCDEF0123456789ABCDEF'
const milliseconds = [0, -1, '5s', '5000', {}, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31]
const retries = [-1, 1.5, '2', {}, Number.NaN, Number.POSITIVE_INFINITY, true]

const booleans = ['true', 0, 1, null, {}]
const functions = ['x', 5, 0, '', null, {}]

/** Values that each option must refuse. */
const options: Readonly<Record<string, readonly unknown[]>> = {
  customerId: [5, '', 'a b', 'a:b', {}, null, []],
  apiKey: [5, '', '!?', {}, null, []],
  auth: ['Digest', 'none', '', 5, null, {}],
  baseUrl: ['', 'sms.example', 'ftp://sms.example', 'http://sms.example', 'https://u:p@sms.example', 5, null, {}],
  allowInsecure: booleans,
  fetch: ['x', {}, null, 5],
  timeout: milliseconds,
  attemptTimeout: milliseconds,
  maxRetries: retries,
  headers: ['x', 5, true, { 'x-ts-source': 'x' }, { host: 'x' }, { 'x y': 'z' }, { x: '\n' }],
  userAgent: [5, '\r\n', 'Łódź', null, {}],
  validate: booleans,
  onRequest: functions,
  onResponse: functions,
  onRetry: functions,
  logger: ['x', 5, 0, null, {}, { info() {} }],
}
const callOptions: Readonly<Record<string, readonly unknown[]>> = {
  signal: ['x', 5, {}, true, null],
  timeout: [...milliseconds, null],
  maxRetries: [...retries, null],
}

/** An option with a flaw: a wrong value, or a name that is almost right. */
const flawedIn = (table: Readonly<Record<string, readonly unknown[]>>) =>
  fc.oneof(
    fc
      .constantFrom(...Object.entries(table))
      .chain(([field, values]) => fc.constantFrom(...values).map((value) => ({ field, given: { [field]: value } }))),
    misspelt(Object.keys(table)).map((field) => ({ field, given: { [field]: 1 } })),
  )

interface Call {
  readonly field: string
  readonly value?: unknown
  readonly make: (fetch: typeof globalThis.fetch) => unknown
}

const creation: fc.Arbitrary<Call> = fc.tuple(flawedIn(options), fc.boolean()).map(([{ field, given }, isThin]) => ({
  field,
  value: given[field],
  make: (fetch) => (isThin ? createHttpClient : createClient)({ ...account, fetch, ...given } as never),
}))

const asCall = (field: string, value: unknown, act: (verify: Client) => unknown): Call => ({
  field,
  value,
  make: (fetch) => act(createClient({ ...account, fetch })),
})

const methods: readonly ((verify: Client, options: never) => unknown)[] = [
  (verify, given) => verify.send({ phone_number: '15558675309' }, given),
  (verify, given) => verify.check(reference, '918273', given),
  (verify, given) => verify.status(reference, given),
  (verify, given) => verify.complete(reference, given),
]
const call = fc
  .tuple(flawedIn(callOptions), fc.constantFrom(...methods))
  .map(([{ field, given }, method]) => asCall(field, given[field], (verify) => method(verify, given as never)))

const wrongField = fc
  .constantFrom(...Object.entries<FieldConstraints>(sendFields))
  .chain(([field, { enum: values, maxLength, pattern, formats }]) => {
    const texts = [
      ...(values ? ['no such value'] : []),
      ...(maxLength === undefined ? [] : ['1'.repeat(maxLength + 1)]),
      ...(pattern === undefined ? [] : ['\u0000 x']),
      ...(formats ? ['no such format'] : []),
    ]
    return fc.constantFrom<unknown>(5, true, null, {}, [], ...texts).map((value) => ({ field, value }))
  })
const form = wrongField.map(({ field, value }) =>
  asCall(field, value, (verify) => verify.send({ phone_number: '15558675309', [field]: value } as never)),
)
const wrongIds = ['', 'x', '../sms', `${reference}0`, `${reference}?`, 5, null, undefined, {}]
const ids = fc
  .tuple(fc.constantFrom<unknown>(...wrongIds), fc.constantFrom('check', 'status', 'complete'))
  .map(([id, method]) =>
    asCall('reference_id', id, (verify) =>
      (verify[method as 'check'] as (...args: unknown[]) => unknown)(id, '918273'),
    ),
  )
const codes = fc
  .constantFrom<unknown>('', 5, null, undefined, {}, [])
  .map((code) => asCall('verify_code', code, (verify) => verify.check(reference, code as string)))

const flawsAreRefused = fc.asyncProperty(fc.oneof(creation, call, form, ids, codes), async ({ field, value, make }) => {
  let sent = 0
  const fetch = async () => {
    sent += 1
    return new Response('{}')
  }
  let error: ValidationError | undefined
  try {
    await make(fetch)
  } catch (thrown) {
    error = thrown as ValidationError
  }
  if (!error) throw new Error(`${field} is taken in silence: ${String(value)}`)
  if (error.name !== 'ValidationError') throw error
  if (!error.message.includes(field)) throw new Error(`the error does not name ${field}: ${error.message}`)
  return sent === 0
})

export const clientInputProperties: readonly Property[] = [
  property('the client refuses a flaw of its input and names its place, before it sends', 3_000, flawsAreRefused),
]
