// Requests, headers and bodies of another realm or implementation than the runtime's.
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import * as undici from 'undici'
import { describe, expect, it } from 'vitest'
import { createSimulation } from '../src/simulation.ts'
import { basic, form, phone } from './requests.ts'

// It has no types.
const { Request: NodeFetchRequest, Headers: NodeFetchHeaders } = createRequire(import.meta.url)('node-fetch') as {
  Request: new (url: string, init: object) => object
  Headers: new (init: object) => object
}

const url = 'https://rest-ww.telesign.com/v1/verify/sms'
const body = `phone_number=${phone}`
const bytes = new TextEncoder().encode(body)

async function send(make: (headers: Record<string, string>) => [input: unknown, init?: object]) {
  const simulation = createSimulation()
  const [input, init] = make({ authorization: basic(simulation.credentials), 'content-type': form })
  const response = await simulation.fetch(input as string, init)
  const { status, errors } = (await response.json()) as { status: { code: number }; errors: { description: string }[] }
  return [status.code, errors[0]?.description, simulation.inbox.last()?.phone_number]
}

const accepted = [290, undefined, phone]

describe('a request is read by its shape', () => {
  it.each<[string, (headers: Record<string, string>) => unknown]>([
    ['of the runtime', (headers) => new Request(url, { method: 'POST', headers, body })],
    ['of undici from npm', (headers) => new undici.Request(url, { method: 'POST', headers, body })],
    ['of node-fetch', (headers) => new NodeFetchRequest(url, { method: 'POST', headers, body })],
    [
      'of node-fetch with a stream',
      (headers) => new NodeFetchRequest(url, { method: 'post', headers, body: Readable.from([bytes]) }),
    ],
    ['a clone', (headers) => new Request(url, { method: 'POST', headers, body }).clone()],
    [
      'with nothing but its members',
      (headers) => ({ url, method: 'POST', headers, arrayBuffer: async () => bytes.buffer }),
    ],
  ])('%s', async (_what, make) => {
    expect(await send((headers) => [make(headers)])).toEqual(accepted)
  })

  it('of undici from npm, with what is given besides in place of its own', async () => {
    const request = new undici.Request(url, { method: 'PUT', body: 'phone_number=1' })
    expect(await send((headers) => [request, { method: 'POST', headers, body }])).toEqual(accepted)
  })

  it('as a URL of another realm', async () => {
    const other = { href: url, toString: () => url }
    expect(await send((headers) => [other, { method: 'POST', headers, body }])).toEqual(accepted)
  })
})

describe('headers are read by their shape', () => {
  it.each<[string, (headers: Record<string, string>) => unknown]>([
    ['of the runtime', (headers) => new Headers(headers)],
    ['of undici from npm', (headers) => new undici.Headers(headers)],
    ['of node-fetch', (headers) => new NodeFetchHeaders(headers)],
    ['a map', (headers) => new Map(Object.entries(headers))],
    ['an object of another realm', (headers) => runInNewContext('({ ...headers })', { headers })],
    [
      'pairs of another realm',
      (headers) => runInNewContext('pairs.map(([a, b]) => [a, b])', { pairs: Object.entries(headers) }),
    ],
    [
      'with nothing but forEach',
      (headers) => ({
        forEach(each: (value: string, name: string) => void) {
          for (const [name, value] of Object.entries(headers)) each(value, name)
        },
      }),
    ],
  ])('%s', async (_what, make) => {
    expect(await send((headers) => [url, { method: 'POST', headers: make(headers), body }])).toEqual(accepted)
  })
})

describe('a body is read by its shape', () => {
  const inside = new Uint8Array([0, ...bytes, 0])
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)

  it.each<[string, () => unknown]>([
    ['a Buffer', () => Buffer.from(body)],
    ['an ArrayBuffer', () => bytes.buffer],
    ['an ArrayBuffer of another realm', () => runInNewContext('Uint8Array.from(bytes).buffer', { bytes })],
    ['a view of another realm', () => runInNewContext('Uint8Array.from(bytes)', { bytes })],
    ['a part of a buffer', () => new DataView(inside.buffer, 1, bytes.length)],
    ['a SharedArrayBuffer', () => shared.buffer],
    ['a Blob', () => new Blob([body])],
    ['URLSearchParams', () => new URLSearchParams(body)],
    ['URLSearchParams of a polyfill', () => ({ getAll() {}, sort() {}, toString: () => body })],
    ['a web stream', () => new Blob([body]).stream()],
    ['a stream of Node', () => Readable.from([bytes.subarray(0, 5), bytes.subarray(5)])],
    ['a stream of text', () => Readable.from([body.slice(0, 5), body.slice(5)])],
    [
      'a stream without iteration',
      () => {
        const chunks = [bytes.subarray(0, 5), bytes.subarray(5)]
        return { getReader: () => ({ read: async () => ({ done: !chunks.length, value: chunks.shift() }) }) }
      },
    ],
    ['what has a text', () => ({ toString: () => body })],
  ])('%s', async (_what, make) => {
    const sent = (headers: Record<string, string>): [string, object] => [url, { method: 'POST', headers, body: make() }]
    expect(await send(sent)).toEqual(accepted)
  })

  it.each<[string, () => unknown]>([
    ['of the runtime', () => new FormData()],
    ['of undici from npm', () => new undici.FormData()],
  ])('a FormData %s is multipart, which the service does not read', async (_what, make) => {
    const data = make() as FormData
    data.append('phone_number', phone)
    data.append('file', new Blob(['x']), 'x.txt')
    const sent = ({ authorization }: Record<string, string>): [string, object] => [
      url,
      { method: 'POST', headers: { authorization }, body: data },
    ]
    expect(await send(sent)).toEqual([500, 'Bad request', undefined])
  })
})

describe('an aborted signal stops a request', () => {
  const call = async (signal: unknown) => {
    const simulation = createSimulation()
    const headers = { authorization: basic(simulation.credentials), 'content-type': form }
    const answer = simulation.fetch(url, { method: 'POST', headers, body, signal: signal as AbortSignal })
    return { simulation, answer }
  }

  it('before it is answered, with the reason of the signal', async () => {
    const reason = new Error('enough')
    const { simulation, answer } = await call(AbortSignal.abort(reason))
    await expect(answer).rejects.toBe(reason)
    expect([simulation.requests, simulation.inbox.all()]).toEqual([[], []])
  })

  it('of an implementation without reasons', async () => {
    const { answer } = await call({ aborted: true, addEventListener() {} })
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('of a request', async () => {
    const request = new Request(url, { method: 'POST', body, signal: AbortSignal.abort() })
    await expect(createSimulation().fetch(request)).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('while it is answered', async () => {
    const controller = new AbortController()
    const { answer } = await call(controller.signal)
    controller.abort()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  })
})
