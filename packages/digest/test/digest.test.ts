import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import {
  formatAuthorization,
  importSigningKey,
  signCallback,
  signRequest,
  stringToSign,
  type TextOrBytes,
  verifyCallback,
  verifyRequest,
} from '../src/index.ts'
import { importKeyWith, kinds } from './import-key-with.ts'
import vectors from './vectors.json' with { type: 'json' }

const { customerId, apiKey } = vectors
const key = await importSigningKey(apiKey)
const listHeaders = (headers: object) => Object.entries(headers) as [string, string][]

describe('the vectors', () => {
  it('are what Python computes today', ({ skip }) => {
    let printed: string
    try {
      printed = execFileSync('python3', [fileURLToPath(new URL('vectors.py', import.meta.url))], { encoding: 'utf8' })
    } catch {
      return skip('python3 is not on this machine')
    }
    expect(JSON.parse(printed)).toEqual(vectors)
  })
})

describe.each(vectors.requests)(
  'a request: $name',
  ({ method, path, headers, body, stringToSign: text, signature }) => {
    const request = { method, path, headers: listHeaders(headers), body: body ?? undefined }
    const authorization = formatAuthorization({ customerId, signature })

    it('has the published string to sign', () => {
      expect(stringToSign(request)).toBe(text)
    })

    it('has the signature Python computes', async () => {
      expect(await key.sign(stringToSign(request))).toBe(signature)
    })

    it('is verified with header names in any case', async () => {
      const shouted = listHeaders({ ...headers, authorization }).map(
        ([name, value]) => [name.toUpperCase(), value] as const,
      )
      expect(await verifyRequest({ key, ...request, headers: shouted })).toBe(true)
    })

    it('is refused with another byte in its body, which a GET does not sign', async () => {
      const changed = { ...request, headers: listHeaders({ ...headers, authorization }), body: `${body ?? ''}x` }
      expect(await verifyRequest({ key, ...changed })).toBe(method === 'GET')
    })
  },
)

describe('signRequest', () => {
  const [post] = vectors.requests
  const [, , , , , , get] = vectors.requests
  const nonce = '7d2b3a5e-5f0a-4e55-9c54-3c1a3a1f2f10'
  const date = new Date('2012-05-01T17:09:16Z')

  it('gives the headers of the vector for a POST', async () => {
    const contentType = post?.headers['content-type']
    const signed = {
      customerId,
      key,
      method: 'post',
      path: '/v1/verify/sms',
      body: post?.body ?? undefined,
      contentType,
    }
    expect(await signRequest({ ...signed, date, nonce })).toEqual({
      authorization: `TSA ${customerId}:${post?.signature}`,
      'x-ts-auth-method': 'HMAC-SHA256',
      'x-ts-date': 'Tue, 01 May 2012 17:09:16 GMT',
      'x-ts-nonce': nonce,
    })
  })

  it('leaves the query string out of the signature', async () => {
    const { authorization } = await signRequest({ customerId, key, method: 'GET', path: get?.path ?? '', date, nonce })
    expect(authorization).toBe(`TSA ${customerId}:${get?.signature}`)
  })

  it('sends the date as Date if you choose that header', async () => {
    const headers = await signRequest({ customerId, key, method: 'GET', path: '/', date, nonce, dateHeader: 'date' })
    expect(headers).toMatchObject({ date: 'Tue, 01 May 2012 17:09:16 GMT' })
    expect(headers).not.toHaveProperty('x-ts-date')
  })

  it('makes a new nonce each time', async () => {
    const request = { customerId, key, method: 'GET', path: '/' }
    const [first, second] = await Promise.all([signRequest(request), signRequest(request)])
    expect(first['x-ts-nonce']).not.toBe(second['x-ts-nonce'])
  })
})

describe.each(vectors.callbacks)('a callback: $name', ({ body, signature }) => {
  it('is signed as Python signs it, as text and as bytes', async () => {
    const expected = { Authorization: `TSA ${customerId}:${signature}`, 'X-TS-Authorization': signature }
    expect(await signCallback({ customerId, key, body })).toEqual(expected)
    expect(await signCallback({ customerId, key, body: new TextEncoder().encode(body) })).toEqual(expected)
  })

  it('is verified, and refused with another body or signature', async () => {
    const authorization = `TSA ${customerId}:${signature}`
    expect(await verifyCallback({ key, body, authorization })).toBe(true)
    expect(await verifyCallback({ key, body: `${body} `, authorization })).toBe(false)
    expect(await verifyCallback({ key, body, authorization: `TSA ${customerId}:AAAA` })).toBe(false)
    expect(await verifyCallback({ key, body, authorization: null })).toBe(false)
  })

  it('is verified by the signature alone, as X-TS-Authorization holds it', async () => {
    expect(await verifyCallback({ key, body, authorization: ` ${signature} ` })).toBe(true)
    expect(await verifyCallback({ key, body: `${body} `, authorization: signature })).toBe(false)
    expect(await verifyCallback({ key, body, authorization: `${signature}, ${signature}` })).toBe(false)
  })
})

describe('a body of bytes', () => {
  const body = 'für alle'
  const bytes = new TextEncoder().encode(body)
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  const inside = new Uint8Array([0, ...bytes, 0])
  const even = new TextEncoder().encode(`${body}!`)

  describe.each(kinds)('with a key of %s', (kind) => {
    it.each<[string, TextOrBytes, string?]>([
      ['a Buffer out of the pool', Buffer.from(body)],
      ['an ArrayBuffer', bytes.buffer],
      ['an ArrayBuffer of another realm', runInNewContext('Uint8Array.from(bytes).buffer', { bytes })],
      ['a Uint8Array of another realm', runInNewContext('Uint8Array.from(bytes)', { bytes })],
      ['a part of a buffer', inside.subarray(1, -1)],
      ['a DataView', new DataView(inside.buffer, 1, bytes.length)],
      ['a view of larger elements', new Uint16Array(even.buffer), `${body}!`],
      ['a SharedArrayBuffer', shared.buffer],
      ['a view of a SharedArrayBuffer', shared],
    ])('is signed and verified as %s', async (_what, given, text = body) => {
      const own = await importKeyWith(kind, apiKey)
      expect(await own.sign(given)).toBe(await own.sign(text))
      const { Authorization: authorization } = await signCallback({ customerId, key: own, body: given })
      expect(await verifyCallback({ key: own, body: text, authorization })).toBe(true)
      expect(await verifyCallback({ key: own, body: given, authorization })).toBe(true)
    })

    it.each([{ secret: 1 }, ['s'], null, undefined, 42, { byteLength: 3 }])(
      'is refused as %j, with nothing of it in the error',
      async (parsed) => {
        const own = await importKeyWith(kind, apiKey)
        const signed = signCallback({ customerId, key: own, body: parsed as never })
        await expect(signed).rejects.toThrow(
          /^Expected text or bytes, got (?:object|null|undefined|number)\. Pass the raw body\.$/,
        )
      },
    )
  })
})

describe('stringToSign', () => {
  it.each(['GET', 'DELETE', 'HEAD'])('leaves the content type and the body of a %s out', (method) => {
    const headers = [['content-type', 'text/plain']] as const
    expect(stringToSign({ method, path: '/', headers, body: 'a=1' })).toBe(`${method}\n\n\n/`)
  })

  const lines = (...headers: [string, string][]) => stringToSign({ method: 'GET', path: '/', headers }).split('\n')

  it('leaves the line of the date empty if there is no date, or if x-ts-date is sent too', () => {
    expect(lines()).toEqual(['GET', '', '', '/'])
    expect(lines(['Date', 'today'])).toEqual(['GET', '', 'today', '/'])
    expect(lines(['Date', 'today'], ['x-ts-date', 'now'])).toEqual(['GET', '', '', 'x-ts-date:now', '/'])
  })

  it('leaves out the header that carries the signature itself', () => {
    expect(lines(['X-TS-Authorization', 'TSA a:b'])).toEqual(['GET', '', '', '/'])
  })

  it('keeps headers of one name in the order they came', () => {
    expect(lines(['x-ts-b', '2'], ['x-ts-a', '1'], ['x-ts-b', '1'])).toEqual([
      ...['GET', '', ''],
      ...['x-ts-a:1', 'x-ts-b:2', 'x-ts-b:1'],
      '/',
    ])
  })
})

describe('verifyRequest', () => {
  it('refuses a request without a signature', async () => {
    expect(await verifyRequest({ key, method: 'GET', path: '/', headers: [] })).toBe(false)
    const headers = [['authorization', 'Basic aWQ6a2V5']] as const
    expect(await verifyRequest({ key, method: 'GET', path: '/', headers })).toBe(false)
  })
})

describe('the method header', () => {
  const sign = async (authMethod: string | undefined) => {
    const headers = authMethod === undefined ? [] : ([['X-TS-Auth-Method', authMethod]] as const)
    const request = { method: 'GET', path: '/', headers }
    const authorization = formatAuthorization({ customerId, signature: await key.sign(stringToSign(request)) })
    return { key, ...request, headers: [...headers, ['authorization', authorization] as const] }
  }

  it.each(['HMAC-SHA256', 'hmac-sha256', 'Hmac-Sha256'])('is accepted as %s and signed as sent', async (name) => {
    expect(await verifyRequest(await sign(name))).toBe(true)
  })

  it.each(['HMAC-SHA1', 'HMAC-MD5', ''])('is refused as %j, however right the signature is', async (name) => {
    expect(await verifyRequest(await sign(name))).toBe(false)
  })

  it('may be missing only if that is allowed', async () => {
    const request = await sign(undefined)
    expect(await verifyRequest(request)).toBe(false)
    expect(await verifyRequest({ ...request, allowMissingAuthMethod: true })).toBe(true)
  })
})
