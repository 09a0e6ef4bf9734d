import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import { describe, expect, it, vi } from 'vitest'
import { createHttpClient } from '../src/http.ts'
import { isApiError, isSmsVerifyError } from '../src/index.ts'
import { type IncomingHeaders, signDeliveryReport, unwrapDeliveryReport } from '../src/webhooks.ts'
import {
  accepted,
  apiKey,
  customerId,
  failure,
  hurried,
  json,
  phone,
  reference,
  scripted,
  thrownBy,
} from './helpers.ts'

// What Jest, `vm`, jsdom, undici, node-fetch and ponyfills hand to the client: the same shapes, of other classes.

/** Something that is thrown, as made in another realm. */
const foreign = (source: string): object => runInNewContext(source)

const thrown = (value: unknown) => () => Promise.reject(value)

const sendTo = (answer: unknown, options: object = {}) =>
  scripted([() => answer as Response], { maxRetries: 0, ...options }).verify.send({ phone_number: phone })

describe('an error of another realm', () => {
  const refused =
    "Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) })"

  it.each([
    ['a TypeError with a cause', refused],
    [
      'an AggregateError',
      "Object.assign(new Error('all'), { errors: [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })] })",
    ],
    ['no Error at all', "({ message: 'fetch failed', cause: { message: 'connect', code: 'ECONNREFUSED' } })"],
  ])('is read: %s', async (_what, source) => {
    const { verify } = scripted([thrown(foreign(source))], { maxRetries: 0 })
    const error = await thrownBy(verify.send({ phone_number: phone }))
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'ECONNREFUSED', effect: 'none' })
    expect(error.message).toContain('connect')
  })

  it('is worth another try if nothing was sent', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
    const { verify, requests } = hurried([thrown(foreign(refused)), json(accepted)])
    await verify.send({ phone_number: phone }).finally(() => vi.useRealTimers())
    expect(requests).toHaveLength(2)
  })

  it.each(["'oops'", 'null', 'undefined', '7'])('may be no object: %s', async (source) => {
    const { verify } = scripted([thrown(foreign(source))], { maxRetries: 0 })
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({ effect: 'unknown' })
  })

  it('may have a message that is no text, and no prototype', async () => {
    const { verify } = scripted([thrown({ message: Object.create(null), cause: { message: 7 } })], { maxRetries: 0 })
    expect((await thrownBy(verify.send({ phone_number: phone }))).message).toContain('unknown fault')
  })

  it('is told by the guards whatever realm asks', async () => {
    const error = await thrownBy(sendTo(json(failure(-30015, 'Invalid API Key.', 501), 401)))
    const copy = foreign(`
      const error = Object.assign(new Error('x'), { name: 'ApiError', outcome: 'invalidApiKey' })
      Object.defineProperty(error, Symbol.for('sms-verify.error'), { value: true })`)
    for (const each of [error, copy]) {
      expect([isSmsVerifyError(each), isApiError(each, 'invalidApiKey'), isApiError(each, 'badRequest')]).toEqual([
        true,
        true,
        false,
      ])
    }
  })
})

describe('a response of another implementation', () => {
  const text = JSON.stringify(accepted)
  const headers = new Map([['content-type', 'application/json']])

  it.each<[string, () => object]>([
    ['without a body', () => ({ status: 200, headers, text: async () => text })],
    ['with a body of null', () => ({ status: 200, headers, body: null, text: async () => text })],
    ['with a stream of Node', () => ({ status: 200, headers, body: Readable.from([Buffer.from(text)]) })],
    ['with a stream of text', () => ({ status: 200, headers, body: Readable.from([text]) })],
    ['without headers', () => ({ status: 200, text: async () => text })],
    ['with a length', () => ({ status: 200, headers: new Map([['content-length', '9']]), text: async () => text })],
  ])('is read: %s', async (_what, response) => {
    expect((await sendTo(response())).reference_id).toBe(reference)
  })

  it.each<[string, () => object]>([
    ['without a body', () => ({ status: 200, headers, text: async () => 'x'.repeat(2 ** 20 + 1) })],
    ['with a stream of Node', () => ({ status: 200, headers, body: Readable.from(endless()) })],
  ])('is read no further than any response of the service could go: %s', async (_what, response) => {
    expect(await thrownBy(sendTo(response()))).toMatchObject({ name: 'ResponseFormatError' })
  })

  function* endless() {
    for (;;) yield Buffer.alloc(65_536, 32)
  }

  it('may lack headers even if it is refused', async () => {
    const refused = { status: 502, text: async () => '<html>' }
    expect(await thrownBy(sendTo(refused))).toMatchObject({ httpStatus: 502, contentType: undefined })
    const limited = { status: 429, text: async () => JSON.stringify(failure(-40007, 'Rate Limit Exceeded')) }
    expect(await thrownBy(sendTo(limited))).toMatchObject({ outcome: 'rateLimitExceeded', httpStatus: 429 })
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
    const { verify, requests } = hurried([() => limited as Response, json(accepted)])
    await verify.send({ phone_number: phone }).finally(() => vi.useRealTimers())
    expect(requests).toHaveLength(2)
  })
})

/** A signal as a ponyfill makes it: an event target of no class of this runtime. */
function ponyfilled() {
  const listeners = new Set<() => void>()
  const signal = {
    aborted: false,
    reason: undefined as unknown,
    addEventListener: (_type: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => void listeners.delete(listener),
  }
  const abort = () => {
    Object.assign(signal, { aborted: true, reason: new Error('aborted') })
    for (const listener of [...listeners]) listener()
  }
  return { signal: signal as unknown as AbortSignal, abort, listeners }
}

describe('a signal of another implementation', () => {
  it('ends a call', async () => {
    const { signal, abort, listeners } = ponyfilled()
    const { verify } = scripted([
      () => {
        abort()
        return new Promise<Response>(() => {})
      },
    ])
    expect(await thrownBy(verify.send({ phone_number: phone }, { signal }))).toMatchObject({ name: 'AbortError' })
    expect(listeners.size).toBe(0)
  })

  it('ends a request of the openapi-fetch client', async () => {
    const { signal, abort } = ponyfilled()
    const fetch: typeof globalThis.fetch = (input, init) => {
      const { signal: own } = new Request(input, init)
      abort()
      return new Promise((_resolve, reject) => {
        if (own.aborted) reject(own.reason)
        own.addEventListener('abort', () => reject(own.reason))
      })
    }
    const http = createHttpClient({ customerId, apiKey, fetch })
    const body = { phone_number: phone }
    await expect(http.POST('/v1/verify/sms', { body, signal })).rejects.toThrow('aborted')
    await expect(http.POST('/v1/verify/sms', { body, signal })).rejects.toThrow('aborted')
  })
})

describe('a delivery report of another implementation', () => {
  const body = JSON.stringify({ status: { code: 200, description: 'x' }, sub_resource: 'sms' })
  const bytes = new TextEncoder().encode(body)

  const realm = runInNewContext(
    `({ array: Uint8Array.from(bytes), buffer: Uint8Array.from(bytes).buffer, view: new DataView(Uint8Array.from(bytes).buffer) })`,
    { bytes: [...bytes] },
  )
  const within = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]).subarray(6, 6 + bytes.length)
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)

  it.each<[string, unknown]>([
    ['a Buffer', Buffer.from(bytes)],
    ['a part of a Buffer', within],
    ['a DataView', new DataView(bytes.buffer)],
    ['an Int8Array', new Int8Array(bytes.buffer)],
    ['a SharedArrayBuffer', shared],
    ['a view of a SharedArrayBuffer', new Uint8Array(shared)],
    ['a Uint8Array of another realm', realm.array],
    ['an ArrayBuffer of another realm', realm.buffer],
    ['a DataView of another realm', realm.view],
  ])('is read from %s', async (_what, raw) => {
    const headers = await signDeliveryReport({ body, customerId, apiKey })
    expect((await unwrapDeliveryReport({ body: raw as string, headers, apiKey })).status.code).toBe(200)
  })

  it.each([{}, [], null, undefined, 7, new Blob(['{}'])])('is refused as parsed: %j', async (raw) => {
    const headers = await signDeliveryReport({ body, customerId, apiKey })
    await expect(unwrapDeliveryReport({ body: raw as never, headers, apiKey })).rejects.toThrow('expected the raw body')
  })

  it.each<[string, (signed: Record<string, string>) => unknown]>([
    ['Headers', (signed) => new Headers(signed)],
    ['a Map', (signed) => new Map(Object.entries(signed))],
    ['pairs', (signed) => Object.entries(signed)],
    ['something with get alone', (signed) => ({ get: (name: string) => new Headers(signed).get(name) })],
    ['an object of another realm', (signed) => runInNewContext('({ ...signed })', { signed })],
    ['lists', (signed) => Object.fromEntries(Object.entries(signed).map(([name, value]) => [name, [value]]))],
  ])('is verified by headers in any form: %s', async (_what, toHeaders) => {
    const signed = await signDeliveryReport({ body, customerId, apiKey })
    const headers = toHeaders(signed) as IncomingHeaders
    expect((await unwrapDeliveryReport({ body, headers, apiKey, customerId })).status.code).toBe(200)
  })
})
