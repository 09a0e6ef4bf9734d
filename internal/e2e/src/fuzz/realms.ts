// Values from another realm or implementation are read like those from this one.
import { createContext, runInContext, runInThisContext } from 'node:vm'
import { createClient, isSmsVerifyError } from '@sms-verify/client'
import { signDeliveryReport, unwrapDeliveryReport } from '@sms-verify/client/webhooks'
import { createSimulation } from '@sms-verify/mocks/simulation'
import fc from 'fast-check'
import { type Property, property } from './property.ts'

const account = { customerId: 'C', apiKey: 'c2VjcmV0' }
const phone_number = '15558675309'
const realm = createContext({})

/** Runs a function in this realm, and the same source in another one. */
function inBothRealms<Input, Value>(source: string): (input: Input) => [here: Value, there: Value] {
  const [here, there] = [runInThisContext(source), runInContext(source, realm)] as ((input: Input) => Value)[]
  return (input) => [here?.(input) as Value, there?.(input) as Value]
}

interface Fault {
  readonly kind: string
  readonly message: string
  readonly code?: string
  readonly cause?: Fault
  readonly errors?: readonly Fault[]
}

const { fault } = fc.letrec<{ fault: Fault }>((tie) => ({
  fault: fc.record(
    {
      kind: fc.constantFrom('Error', 'TypeError', 'AggregateError', 'Object'),
      message: fc.constantFrom('', 'fetch failed', 'connect', 'other side closed'),
      code: fc.constantFrom(
        'ECONNREFUSED',
        'ENOTFOUND',
        'EAI_AGAIN',
        'ECONNRESET',
        'EPIPE',
        'UND_ERR_CONNECT_TIMEOUT',
        'x',
      ),
      cause: fc.option(tie('fault'), { nil: undefined, maxDepth: 3 }) as fc.Arbitrary<Fault>,
      errors: fc.array(tie('fault'), { maxLength: 2, depthIdentifier: 'fault' }) as fc.Arbitrary<Fault[]>,
    },
    { requiredKeys: ['kind', 'message'] },
  ) as fc.Arbitrary<Fault>,
}))

const throwInBoth = inBothRealms<Fault, unknown>(`
  (function make({ kind, message, code, cause, errors }) {
    const error = kind === 'AggregateError' ? new AggregateError([], message) : new globalThis[kind](message)
    if (kind === 'Object') return { message, code, cause: cause && make(cause), errors: errors?.map(make) }
    if (code) error.code = code
    if (cause) error.cause = make(cause)
    if (errors) error.errors = errors.map(make)
    return error
  })`)

async function readFault(thrown: unknown) {
  let attempts = 0
  const fetch = () => {
    attempts += 1
    return Promise.reject(thrown)
  }
  const verify = createClient({ ...account, fetch, maxRetries: 0 })
  const error = await verify.send({ phone_number }).catch((each) => each)
  const { name, message, code, effect } = error
  return JSON.stringify([isSmsVerifyError(error), name, message, code, effect, attempts])
}

const faultsAreReadAlike = fc.asyncProperty(fault, async (described) => {
  const [here, there] = throwInBoth(described)
  return (await readFault(here)) === (await readFault(there))
})

const payload = JSON.stringify({ reference_id: '0123456789ABCDEF0123456789ABCDEF', errors: [], status: { code: 290 } })
const answerInBoth = inBothRealms<{ status: number; shape: string; text: string; bytes: number[] }, unknown>(`
  ({ status, shape, text, bytes }) => {
    const fields = [['content-type', 'application/json'], ['retry-after', '1']]
    const headers = new Map(fields)
    const chunks = [Uint8Array.from(bytes)]
    const body = shape === 'iterable' ? (async function* () { yield* chunks })() : null
    return { status, headers, ...(shape !== 'bare' && { body }), text: async () => text }
  }`)

const answersAreReadAlike = fc.asyncProperty(
  fc.constantFrom(200, 400, 429, 503),
  fc.constantFrom('bare', 'null', 'iterable'),
  fc.oneof(fc.constant(payload), fc.json(), fc.string()),
  async (status, shape, text) => {
    const bytes = [...new TextEncoder().encode(text)]
    const read = async (answer: unknown) => {
      const verify = createClient({ ...account, fetch: async () => answer as Response, maxRetries: 0 })
      const result = await verify.send({ phone_number }).catch(({ name, message, effect }) => [name, message, effect])
      return JSON.stringify(result)
    }
    const [here, there] = await Promise.all(answerInBoth({ status, shape, text: text.toWellFormed(), bytes }).map(read))
    const plain = await read(
      new Response(text, { status, headers: { 'content-type': 'application/json', 'retry-after': '1' } }),
    )
    return here === there && here === plain
  },
)

const viewInBoth = inBothRealms<{ bytes: number[]; kind: string; offset: number }, ArrayBufferView>(`
  ({ bytes, kind, offset }) => {
    const shared = kind.startsWith('Shared')
    const buffer = new (shared ? SharedArrayBuffer : ArrayBuffer)(bytes.length + offset)
    new Uint8Array(buffer).set(bytes, offset)
    if (kind.endsWith('ArrayBuffer')) return offset === 0 ? buffer : buffer.slice(offset)
    return new globalThis[kind.replace('Shared', '')](buffer, offset, bytes.length)
  }`)
const headersInBoth = inBothRealms<{ shape: string; entries: [string, string][] }, object>(`
  ({ shape, entries }) => {
    if (shape === 'map') return new Map(entries)
    if (shape === 'pairs') return entries
    if (shape === 'lists') return Object.fromEntries(entries.map(([name, value]) => [name, [value]]))
    if (shape === 'get') return { get: (asked) => entries.find(([name]) => name.toLowerCase() === asked.toLowerCase())?.[1] ?? null }
    return Object.fromEntries(entries)
  }`)

const reportsAreReadAlike = fc.asyncProperty(
  fc.constantFrom(
    'ArrayBuffer',
    'SharedArrayBuffer',
    'DataView',
    'Uint8Array',
    'Int8Array',
    'SharedUint8Array',
    'SharedDataView',
  ),
  fc.constantFrom('map', 'pairs', 'lists', 'get', 'object'),
  fc.nat(3),
  fc.string().map((text) => text.toWellFormed()),
  async (kind, shape, offset, description) => {
    const body = JSON.stringify({ status: { code: 200, description }, sub_resource: 'sms' })
    const entries = Object.entries(await signDeliveryReport({ body, ...account }))
    const views = viewInBoth({ bytes: [...new TextEncoder().encode(body)], kind, offset })
    for (const view of views) {
      for (const headers of headersInBoth({ shape, entries })) {
        const incoming = { body: view as Uint8Array, headers: headers as Headers, apiKey: account.apiKey }
        if ((await unwrapDeliveryReport(incoming)).status.description !== description) return false
      }
    }
    return true
  },
)

const requestInBoth = inBothRealms<{ url: string; method: string; headers: object; bytes: number[] }, object>(`
  ({ url, method, headers, bytes }) => ({
    url, method, headers: { ...headers },
    arrayBuffer: async () => Uint8Array.from(bytes).buffer,
    text: async () => String.fromCharCode(...bytes),
  })`)

const simulation = createSimulation({ retention: 10 })
const { customerId, apiKey } = simulation.credentials
const requestsAreReadAlike = fc.asyncProperty(
  fc.constantFrom('POST', 'post', 'GET', 'PUT'),
  fc.constantFrom(`phone_number=${phone_number}`, 'phone_number=x', '', 'template=a%20b'),
  fc.constantFrom('application/x-www-form-urlencoded', 'application/json'),
  async (method, form, type) => {
    const headers = { authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}`, 'content-type': type }
    const url = 'https://rest-ww.telesign.com/v1/verify/sms'
    const requests = requestInBoth({ url, method, headers, bytes: [...new TextEncoder().encode(form)] })
    const read = async (request: object) => {
      const response = await simulation.fetch(request as Request)
      return `${response.status} ${(await response.text()).replace(/[0-9A-F]{32}|\d{4}-[-\d]+T[\d:.]+Z/g, '')}`
    }
    const [here, there] = await Promise.all(requests.map(read))
    return here === there
  },
)

export const realmProperties: readonly Property[] = [
  property('the client reads a fault of another realm as one of its own', 1_000, faultsAreReadAlike),
  property('the client reads a response of another realm as one of its own', 500, answersAreReadAlike),
  property('the webhook verifier reads bytes and headers of another realm', 500, reportsAreReadAlike),
  property('the simulation reads a request of another realm as one of its own', 300, requestsAreReadAlike),
]
