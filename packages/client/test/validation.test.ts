import { describe, expect, it, vi } from 'vitest'
import { type ClientOptions, createClient, ValidationError } from '../src/index.ts'
import { accepted, apiKey, customerId, json, phone, reference, scripted, thrownBy } from './helpers.ts'

describe('input that breaks the contract', () => {
  it.each([
    [{}, 'phone_number: expected a value, got nothing.'],
    [{ phone_number: `+${phone}` }, 'phone_number: expected digits only, got "+***********" (12 characters).'],
    [{ phone_number: '１５５５' }, 'phone_number: expected digits only, got "????" (4 characters).'],
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

  it('is refused with what was expected, where it is a reference ID or a code', async () => {
    const { verify } = scripted([])
    expect((await thrownBy(verify.status('abc'))).message).toBe(
      'reference_id: expected 32 hexadecimal digits in upper case, got "***" (3 characters).',
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

  it.each<[object, string]>([
    [
      { apiKey },
      'customerId: expected the customer ID of the account, as an option or in TELESIGN_CUSTOMER_ID, got none.',
    ],
    [{ customerId: 'a:b', apiKey }, 'in TELESIGN_CUSTOMER_ID, got a malformed one.'],
    [{ customerId: 'идентификатор', apiKey }, 'customerId: expected the customer ID of the account'],
    [{ customerId }, 'got none.'],
    [
      { customerId, apiKey: '!?' },
      'apiKey: expected the API key of the account, standard base64 to its last `=`, as an option or in ' +
        'TELESIGN_API_KEY, got a malformed one.',
    ],
    [{ ...given, baseUrl: 'http://rest-ww.telesign.com' }, 'got http://rest-ww.telesign.com.'],
    [{ ...given, baseUrl: 'http://127.0.0.1.example.com' }, 'baseUrl: expected `https:`, or loopback'],
    [{ ...given, baseUrl: 'http://not-localhost' }, 'baseUrl: expected `https:`, or loopback'],
    [{ ...given, baseUrl: 'ftp://example.com' }, 'baseUrl: expected `https:`'],
    [{ ...given, baseUrl: 'ftp://localhost' }, 'baseUrl: expected `https:`'],
    [{ ...given, baseUrl: 'https://user:secret@example.com' }, 'baseUrl: expected a URL without user'],
    [{ ...given, baseUrl: 'example.com' }, 'baseUrl: expected a URL without user, query and fragment, got another.'],
    [{ ...given, auth: 'bearer' }, "auth: expected 'digest' or 'basic'"],
    [{ ...given, timeout: 0 }, 'timeout: expected milliseconds, more than 0 and at most 2147483647, got 0.'],
    [{ ...given, timeout: 2 ** 31 }, 'timeout: expected milliseconds'],
    [{ ...given, timeout: '5000' }, 'timeout: expected milliseconds'],
    [{ ...given, attemptTimeout: Number.POSITIVE_INFINITY }, 'attemptTimeout: expected milliseconds'],
    [{ ...given, maxRetries: 1.5 }, 'maxRetries: expected a whole number from 0, got 1.5.'],
    [
      { ...given, retries: 3 },
      'retries: expected an option among auth, baseUrl, fetch, timeout, attemptTimeout, maxRetries, headers, ' +
        'userAgent, validate, allowInsecure, apiKey, customerId, onRetry, got another.',
    ],
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

  it.each([undefined, {}])('a customer ID is missed where the process is %j', (process) => {
    vi.stubGlobal('process', process)
    const error = thrownBy((async () => createClient())())
    vi.unstubAllGlobals()
    return expect(error).resolves.toMatchObject({ field: 'customerId', received: 'none' })
  })

  it('insecure addresses are allowed where asked', () => {
    expect(() => createClient({ ...given, baseUrl: 'http://10.0.0.1', allowInsecure: true })).not.toThrow()
  })

  it('options of a call are checked too', async () => {
    const { verify } = scripted([])
    expect(await thrownBy(verify.status(reference, { timeout: -1 }))).toMatchObject({ field: 'timeout' })
    expect(await thrownBy(verify.status(reference, { maxRetries: -1 }))).toMatchObject({ field: 'maxRetries' })
  })
})
