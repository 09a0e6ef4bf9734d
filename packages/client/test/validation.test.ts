import { describe, expect, it, vi } from 'vitest'
import { type ClientOptions, createClient, ValidationError } from '../src/index.ts'
import { accepted, apiKey, customerId, json, phone, reference, scripted, thrownBy } from './helpers.ts'

describe('input that breaks the contract', () => {
  it.each([
    [{}, 'phone_number: expected a value, got nothing.'],
    [
      { phone_number: `0${phone}` },
      'phone_number: The phone number starts with 0. Start with the country calling code instead of the national prefix. ' +
        'Received "************" (12 characters).',
    ],
    [{ phone_number: 15558675309 }, 'phone_number: expected a string, got a value of type number.'],
    [{ phone_number: phone, verify_code: 123456 }, 'verify_code: expected a string, got a value of type number.'],
    [
      { phone_number: phone, verify_code: '12' },
      'verify_code: expected at least 3 characters, got "**" (2 characters).',
    ],
    [{ phone_number: phone, template: null }, 'template: expected a string, got null.'],
    [{ phone_number: phone, ucid: 'NOPE' }, 'ucid: expected one of ATCK, BACF'],
    [{ phone_number: phone, ucid: 'NOPE' }, 'got "NOPE".'],
    [
      { phone_number: phone, transaction_amount: '5' },
      'transaction_payee: expected a value beside transaction_amount, got nothing.',
    ],
    [
      { phone_number: '1'.repeat(40) },
      `phone_number: expected at most 15 characters, got "${'*'.repeat(40)}" (40 characters).`,
    ],
    [
      { phone_number: phone, template: 'x'.repeat(1601) },
      `template: expected at most 1600 characters, got "${'*'.repeat(40)}"… (1601 characters).`,
    ],
    [null, 'send: expected the fields of the form, got null.'],
    ['15558675309', 'send: expected the fields of the form, got "***********" (11 characters).'],
  ])('%j is refused before the network', async (form, message) => {
    const { verify, requests } = scripted([])
    const error = await thrownBy(verify.send(form as never))
    expect(error).toBeInstanceOf(ValidationError)
    expect(error.message).toContain(message)
    expect([error.effect, requests.length]).toEqual(['none', 0])
  })

  it('may be sent all the same by an account with special features', async () => {
    const { verify, requests } = scripted([json(accepted)], { validate: false })
    await verify.send({ phone_number: phone, sender_id: 'A'.repeat(30) })
    expect(requests).toHaveLength(1)
  })

  it.each([
    '',
    'abc',
    'None',
    '../../v1/other',
    '..',
    `${reference}/x`,
    `${reference}?verify_code=1`,
    `${reference}\n`,
    7,
    [reference],
    undefined,
  ])('the reference ID %j is refused, whatever the options', async (referenceId) => {
    const { verify, requests } = scripted([], { validate: false })
    for (const call of [verify.status, verify.complete, (id: string) => verify.check(id, '1')]) {
      expect(await thrownBy(call(referenceId as string))).toMatchObject({
        name: 'ValidationError',
        field: 'reference_id',
      })
    }
    expect(requests).toHaveLength(0)
  })

  it('does not come from the case of a reference ID', async () => {
    const { verify, requests } = scripted([json(accepted)])
    await verify.status(reference.toLowerCase())
    expect(requests[0]?.url).toMatch(new RegExp(`/v1/verify/${reference.toLowerCase()}$`))
  })

  it('is rejected with what was expected, if it is a reference ID or a code', async () => {
    const { verify } = scripted([])
    expect((await thrownBy(verify.status('abc'))).message).toBe(
      'reference_id: expected 32 hexadecimal digits, got "***" (3 characters).',
    )
    expect((await thrownBy(verify.check(reference, 7 as never))).message).toBe(
      'verify_code: expected the code as a string, got a value of type number.',
    )
  })

  it.each(['', 123456, undefined])('the code %j is refused by a check', async (code) => {
    const { verify, requests } = scripted([])
    expect(await thrownBy(verify.check(reference, code as string))).toMatchObject({ field: 'verify_code' })
    expect(requests).toHaveLength(0)
  })
})

describe('an option that cannot work', () => {
  const given = { customerId, apiKey }
  const refusedHeader = (name: string): [object, string] => [
    { ...given, headers: { [name]: '1' } },
    `headers: "${name.toLowerCase()}" is set by the client and cannot be changed.`,
  ]

  it.each<[object, string]>([
    [{ apiKey }, 'customerId is missing. Pass it as an option or set TELESIGN_CUSTOMER_ID.'],
    [{ customerId: 'a:b', apiKey }, 'customerId is malformed. Copy the customer ID in full.'],
    [{ customerId: 'идентификатор', apiKey }, 'customerId is malformed.'],
    [{ customerId }, 'apiKey is missing. Pass it as an option or set TELESIGN_API_KEY.'],
    [{ customerId, apiKey: '!?' }, 'apiKey is not valid base64. Copy it in full, including trailing "=".'],
    [{ customerId, apiKey: 7 }, 'apiKey is not valid base64.'],
    [{ customerId, apiKey: 'two words', auth: 'basic' }, 'apiKey is malformed. Copy the API key in full.'],
    [{ ...given, baseUrl: 'http://rest-ww.telesign.com' }, 'baseUrl must begin with https:, unless it is loopback'],
    [{ ...given, baseUrl: 'http://127.0.0.1.example.com' }, 'baseUrl must begin with https:'],
    [{ ...given, baseUrl: 'http://127.example.com' }, 'baseUrl must begin with https:'],
    [{ ...given, baseUrl: 'http://not-localhost' }, 'baseUrl must begin with https:'],
    [{ ...given, baseUrl: 'ftp://localhost' }, 'baseUrl must be a full URL'],
    [{ ...given, baseUrl: 'localhost:4010' }, 'baseUrl must be a full URL'],
    [{ ...given, baseUrl: 'https://user:secret@example.com' }, 'baseUrl must not contain credentials, a query or'],
    [{ ...given, baseUrl: 'example.com' }, 'baseUrl must be a full URL, with http:// or https:// in front.'],
    [{ ...given, fetch: 'fetch' }, 'fetch: expected a function'],
    [{ ...given, onRetry: true }, 'onRetry: expected a function'],
    [{ ...given, onRetry: 0 }, 'onRetry: expected a function'],
    [{ ...given, onRequest: null }, 'onRequest: expected a function'],
    [{ ...given, logger: null }, 'logger: expected an object with the methods debug, info, warn, error'],
    [{ ...given, validate: 'false' }, 'validate: expected true or false'],
    [{ ...given, allowInsecure: 'yes' }, 'allowInsecure: expected true or false'],
    [{ ...given, onRequest: {} }, 'onRequest: expected a function'],
    [{ ...given, onResponse: 'x' }, 'onResponse: expected a function'],
    [{ ...given, userAgent: 'Łódź' }, 'userAgent: expected visible characters from ISO 8859-1'],
    [{ ...given, userAgent: 'a\r\nx-ts-nonce: 1' }, 'userAgent: expected visible characters'],
    [{ ...given, headers: 'x-app: 1' }, 'headers: expected an object of names and values.'],
    [{ ...given, headers: { 'x-city': 'Łódź' } }, 'headers: the value of "x-city" must be text of visible characters'],
    [{ ...given, headers: { 'x-app': 'a\u0001' } }, 'headers: the value of "x-app"'],
    [{ ...given, headers: { 'x-app': {} } }, 'headers: the value of "x-app"'],
    [{ ...given, headers: { 'x app': '1' } }, 'headers: a name is not that of a header.'],
    [{ ...given, headers: { '': '1' } }, 'headers: a name is not that of a header.'],
    [{ ...given, auth: 'bearer' }, "auth: expected 'digest' or 'basic'"],
    [{ ...given, timeout: 0 }, 'timeout: expected milliseconds, more than 0 and at most 2147483647, got 0.'],
    [{ ...given, timeout: 2 ** 31 }, 'timeout: expected milliseconds'],
    [{ ...given, timeout: '5000' }, 'timeout: expected milliseconds'],
    [{ ...given, attemptTimeout: Number.POSITIVE_INFINITY }, 'attemptTimeout: expected milliseconds'],
    [{ ...given, maxRetries: 1.5 }, 'maxRetries: expected a whole number from 0, got 1.5.'],
    [
      { ...given, retries: 3 },
      'Unknown option "retries". Expected one of: customerId, apiKey, auth, allowInsecure, baseUrl, fetch, headers, ' +
        'userAgent, timeout, attemptTimeout, maxRetries, validate, onRequest, onResponse, onRetry, logger.',
    ],
    ...['X-TS-Source', 'x-ts-nonce', 'Authorization', 'Date', 'Host', 'Content-Type', 'content-length', 'Accept'].map(
      refusedHeader,
    ),
    ...['Connection', 'transfer-encoding', 'Expect', 'Upgrade', 'TE', 'trailer', 'keep-alive'].map(refusedHeader),
    ...['proxy-authorization', 'content-encoding', 'accept-encoding'].map(refusedHeader),
  ])('%j is refused', (options, message) => {
    expect(() => createClient(options as ClientOptions)).toThrow(message)
  })

  it.each(['http://localhost:4010', 'http://127.0.0.10:1', 'http://[::1]:1/', 'https://example.com/prefix/'])(
    'the address %s is not one',
    (baseUrl) => {
      expect(() => createClient({ ...given, baseUrl })).not.toThrow()
    },
  )

  it('the longest time of a timer is not one', () => {
    expect(() => createClient({ ...given, timeout: 2 ** 31 - 1 })).not.toThrow()
  })

  it.each([undefined, {}])('a customer ID is missing if the process is %j', (process) => {
    vi.stubGlobal('process', process)
    const error = thrownBy((async () => createClient())())
    vi.unstubAllGlobals()
    return expect(error).resolves.toMatchObject({ field: 'customerId', received: 'none' })
  })

  it.each([
    'not base64',
    'EXAMPLE----TE8sTgg45yusumoN6BYsBVkh+yRJ5czgsnCehZaOYldPJdmFh6NeX8kunZ2zU1YWaUw/0wV6xfw==',
    'YWJj',
  ])('a key that the SDKs of the vendor read is not one: %s', (key) => {
    expect(() => createClient({ customerId, apiKey: key })).not.toThrow()
  })

  it('a key that is not base64 is not one with Basic, which does not decode it', async () => {
    const { verify, requests } = scripted([json(accepted)], { auth: 'basic', apiKey: '?:key' })
    await verify.send({ phone_number: phone })
    expect(requests[0]?.headers.get('authorization')).toBe(`Basic ${btoa(`${customerId}:?:key`)}`)
  })

  it('insecure addresses are allowed if you turn that on', () => {
    expect(() => createClient({ ...given, baseUrl: 'http://10.0.0.1', allowInsecure: true })).not.toThrow()
  })

  it('options of a call are checked too', async () => {
    const { verify } = scripted([])
    expect(await thrownBy(verify.status(reference, { timeout: -1 }))).toMatchObject({ field: 'timeout' })
    expect(await thrownBy(verify.status(reference, { timeout: null as never }))).toMatchObject({ field: 'timeout' })
    expect(await thrownBy(verify.status(reference, { maxRetries: null as never }))).toMatchObject({
      field: 'maxRetries',
    })
    expect(await thrownBy(verify.status(reference, { maxRetries: -1 }))).toMatchObject({ field: 'maxRetries' })
    expect(await thrownBy(verify.status(reference, { retries: 1 } as never))).toMatchObject({ field: 'retries' })
    expect(await thrownBy(verify.status(reference, { signal: {} as never }))).toMatchObject({ field: 'signal' })
  })
})
