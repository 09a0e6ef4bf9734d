import { describe, expect, it } from 'vitest'
import vectors from '../../../spec/test-data/vendor-vectors.json' with { type: 'json' }
import {
  decodeApiKey,
  formatAuthorization,
  importSigningKey,
  signCallback,
  signRequest,
  stringToSign,
  verifyCallback,
  verifyRequest,
} from '../src/index.ts'
import { createWebKey } from '../src/web-key.ts'

const { callback, requests } = vectors
const customerId = 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890'

it('the vendor has 20 requests and a callback', () => {
  expect(requests).toHaveLength(20)
})

describe.each(requests)('the vector of the vendor: $source', (vector) => {
  const { method, path, contentType, body, date, nonce, signature } = vector
  const extraHeaders = vector.extraHeaders as [string, string][]
  const headers: [string, string][] = [
    ['x-ts-auth-method', 'HMAC-SHA256'],
    ...Object.entries({ 'content-type': contentType, date, 'x-ts-nonce': nonce }).filter(
      (header): header is [string, string] => Boolean(header[1]),
    ),
    ...extraHeaders,
  ]
  const request = { method, path, headers, body }

  it('is signed by node:crypto and by WebCrypto as the vendor signs it', async () => {
    const key = await importSigningKey(vector.key)
    const webKey = await createWebKey(decodeApiKey(vector.key) as Uint8Array<ArrayBuffer>, 'HMAC-SHA256')
    expect(await key.sign(stringToSign(request))).toBe(signature)
    expect(await webKey.sign(stringToSign(request))).toBe(signature)
  })

  it('is verified', async () => {
    const authorization = formatAuthorization({ customerId, signature })
    const signed = { ...request, headers: [...headers, ['authorization', authorization] as const] }
    expect(await verifyRequest({ key: await importSigningKey(vector.key), ...signed })).toBe(true)
    expect(await verifyRequest({ key: await importSigningKey('AAAA'), ...signed })).toBe(false)
  })
})

// signRequest writes its dates in GMT, and always with a nonce.
const current = requests.filter(({ date, nonce }) => nonce && date && new Date(date).toUTCString() === date)

it.each(current)('signRequest signs for the same date and nonce as the vendor: $source', async (vector) => {
  const key = await importSigningKey(vector.key)
  const date = new Date(vector.date ?? '')
  const given = { ...vector, customerId, key, date, nonce: vector.nonce ?? '', dateHeader: 'date' } as const
  const { authorization } = await signRequest(given)
  expect(authorization).toBe(formatAuthorization({ customerId, signature: vector.signature }))
})

describe(`the callback of the vendor: ${callback.source}`, () => {
  it('is signed and verified in both forms', async () => {
    const { body, signature } = callback
    const key = await importSigningKey(callback.key)
    const headers = await signCallback({ customerId, key, body })
    expect(headers).toEqual({ Authorization: `TSA ${customerId}:${signature}`, 'X-TS-Authorization': signature })
    for (const authorization of Object.values(headers))
      expect(await verifyCallback({ key, body, authorization })).toBe(true)
  })
})
