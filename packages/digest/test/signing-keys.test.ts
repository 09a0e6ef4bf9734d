import { createHmac } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { decodeApiKey, importSigningKey, signRequest, verifyRequest, verifySignature } from '../src/index.ts'
import { importWebSigningKey } from '../src/web.ts'
import { importKeyWith, kinds } from './import-key-with.ts'
import vectors from './vectors.json' with { type: 'json' }

const { customerId, apiKey } = vectors
const key = await importSigningKey(apiKey)

it('signs by WebCrypto through the internal entry', async () => {
  const builtin = vi.spyOn(process, 'getBuiltinModule')
  const own = await importWebSigningKey(apiKey)
  expect(builtin).not.toHaveBeenCalled()
  builtin.mockRestore()
  expect(await own.sign(vectors.requests[0]?.stringToSign ?? '')).toBe(vectors.requests[0]?.signature)
})

it('signs without WebCrypto if the runtime has node:crypto', async () => {
  const subtle = [vi.spyOn(crypto.subtle, 'importKey'), vi.spyOn(crypto.subtle, 'sign')]
  const own = await importSigningKey(apiKey)
  expect(await own.sign(vectors.requests[0]?.stringToSign ?? '')).toBe(vectors.requests[0]?.signature)
  for (const spy of subtle) expect(spy).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

it.each([undefined, {}])('signs if the runtime has the process %j', async (process) => {
  vi.stubGlobal('process', process)
  const importing = importSigningKey(apiKey)
  vi.unstubAllGlobals()
  expect(await (await importing).sign(vectors.requests[0]?.stringToSign ?? '')).toBe(vectors.requests[0]?.signature)
})

it('gives WebCrypto a key that cannot be read out again', async () => {
  const importKey = vi.spyOn(crypto.subtle, 'importKey')
  await importWebSigningKey(apiKey)
  const [imported] = importKey.mock.results
  expect(await imported?.value).toMatchObject({ extractable: false })
  importKey.mockRestore()
})

it('signs a text longer than any form', async () => {
  const text = 'ü€😀'.repeat(5_000)
  expect(await key.sign(text)).toBe(await (await importWebSigningKey(apiKey)).sign(text))
  expect(await key.sign(new TextEncoder().encode(text))).toBe(await key.sign(text))
})

describe.each(kinds)('a key of %s', (kind) => {
  const importKey = () => importKeyWith(kind, apiKey)

  it.each(vectors.keys)('of $bytes bytes signs as Python does', async ({ apiKey, text, signature }) => {
    expect(await (await importKeyWith(kind, apiKey)).sign(text)).toBe(signature)
  })

  it('signs and verifies every vector', async () => {
    const own = await importKey()
    for (const { stringToSign: text, signature } of vectors.requests) {
      expect(await own.sign(text)).toBe(signature)
      expect(await verifySignature(own, text, signature)).toBe(true)
      expect(await verifySignature(own, new TextEncoder().encode(text), signature)).toBe(true)
      expect(await verifySignature(own, `${text} `, signature)).toBe(false)
    }
  })

  it.each(['', 'AAAA', 'not base64', `${'A'.repeat(43)}=`, `${'A'.repeat(400)}`])(
    'refuses the signature %j',
    async (signature) => {
      expect(await verifySignature(await importKey(), 'text', signature)).toBe(false)
    },
  )
})

describe.each(kinds)('HMAC-SHA1 with a key of %s', (kind) => {
  const import1 = (secret: string) => importKeyWith(kind, secret, { method: 'HMAC-SHA1' })

  it.each(vectors.keys)('signs as node:crypto does with $bytes bytes', async ({ apiKey, text }) => {
    const expected = createHmac('sha1', Buffer.from(apiKey, 'base64')).update(text).digest('base64')
    expect(await (await import1(apiKey)).sign(text)).toBe(expected)
  })

  it('signs a request that only such a key verifies', async () => {
    const own = await import1(apiKey)
    const request = { method: 'GET', path: '/v1/verify/0' }
    const headers = Object.entries(await signRequest({ customerId, key: own, ...request }))
    expect(Object.fromEntries(headers)['x-ts-auth-method']).toBe('HMAC-SHA1')
    expect(await verifyRequest({ key: own, ...request, headers })).toBe(true)
    expect(await verifyRequest({ key, ...request, headers })).toBe(false)
  })
})

describe('importSigningKey', () => {
  it.each(['YWJj', 'YWI=', 'YQ==', '+/+/'])('accepts %j, padded or not, as its length requires', async (whole) => {
    const signature = createHmac('sha256', Buffer.from(whole, 'base64')).update('text').digest('base64')
    expect(await (await importSigningKey(whole)).sign('text')).toBe(signature)
  })

  it.each([1234, null, undefined, ['YWJj']])('refuses %j, which is no text', async (stranger) => {
    await expect(importSigningKey(stranger as never)).rejects.toThrow(TypeError)
  })

  it.each([
    ['YWI', 'YWI='],
    ['YWJj\n', 'YWJj'],
    ['YW Jj', 'YWJj'],
    ['YWI-_w==', 'YWIw'],
    ['YWJjZ', 'YWJj'],
    ['YQ==YWJj', 'YQ=='],
  ])('decodes %j as the vendor does, like %j', async (given, whole) => {
    const text = 'text'
    expect(await (await importSigningKey(given)).sign(text)).toBe(await (await importSigningKey(whole)).sign(text))
    expect(decodeApiKey(given)).toEqual(decodeApiKey(whole))
  })

  it.each(['', '!', '-', '=', 'A'])('refuses %j, which holds no byte', async (malformed) => {
    await expect(importSigningKey(malformed)).rejects.toThrow('The API key is malformed')
    await expect(importWebSigningKey(malformed)).rejects.toThrow('The API key is malformed')
  })

  it('never repeats the key', async () => {
    await expect(importSigningKey('_-!')).rejects.not.toThrow('_-!')
  })
})
