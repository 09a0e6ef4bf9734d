import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeDifference } from '../src/index.ts'
import vectors from './vectors.json' with { type: 'json' }

const text = vectors.requests[0]?.stringToSign ?? ''
const fields = ['phone_number', 'verify_code', 'template']

describe('describeDifference', () => {
  it.each([
    ['', '', 'The texts are the same, so the API keys differ.'],
    ['phone_number=15558675309\n', '', 'body: no body was signed.'],
    ['x-www-form-urlencoded\n', 'x-www-form-urlencoded; charset=UTF-8\n', 'content-type: the values differ.'],
    ['application/x-www-form-urlencoded\n', '\n', 'content-type: the values differ.'],
    ['x-ts-nonce:7d2b3a5e', 'x-ts-nonce:other', 'x-ts-nonce: the values differ.'],
    ['x-ts-nonce:7d2b3a5e-5f0a-4e55-9c54-3c1a3a1f2f10\n', '', 'x-ts-nonce: the values differ.'],
    ['HMAC-SHA256', 'HMAC-SHA1', 'x-ts-auth-method: the values differ.'],
    ['17:09:16', '17:09:17', 'x-ts-date: the values differ.'],
    ['x-ts-date', 'x-ts-other', 'x-ts-date: the values differ; another header: the values differ.'],
    ['phone_number=15558675309', 'phone_number=15550000000', 'body: other values in phone_number.'],
    ['phone_number=', 'phone_numbr=', 'body: other values in phone_number, other fields.'],
    ['phone_number=', '%70hone_number=', 'body: the same fields in another order or encoding.'],
    ['/v1/verify/sms', '/telesign/v1/verify/sms', 'path: the values differ.'],
    ['/v1/verify/sms', '/v1/verify/sms?verify_code=1234', 'path: the values differ.'],
    ['POST', 'PUT', 'method: the values differ.'],
  ])('tells %j from %j', (from, to, difference) => {
    expect(describeDifference(text, text.replace(from, to), { fields })).toBe(difference)
  })

  it('says that a body was signed if none was expected', () => {
    const without = text.replace('phone_number=15558675309\n', '')
    expect(describeDifference(without, text)).toBe('body: a body was signed, and none was expected.')
  })

  it('knows lines in another order from other lines', () => {
    const [method, type, date, first, second, ...rest] = text.split('\n')
    const swapped = [method, type, date, second, first, ...rest].join('\n')
    expect(describeDifference(text, swapped)).toBe('The lines are the same, in another order.')
  })

  it('names each known field that differs, and no other', () => {
    const sign = (body: string) => text.replace('phone_number=15558675309', body)
    const [there, here] = [sign('phone_number=1&15558675309=2&verify_code=3'), sign('phone_number=2&verify_code=4')]
    expect(describeDifference(there, here, { fields })).toBe(
      'body: other values in phone_number, other fields, verify_code.',
    )
    expect(describeDifference(there, here)).toBe('body: other values in other fields.')
  })

  it('reads a body of several lines', () => {
    const [there, here] = ['template=1\n2', 'template=12'].map((body) => text.replace('phone_number=15558675309', body))
    expect(describeDifference(there ?? '', here ?? '', { fields })).toBe('body: other values in template.')
  })

  it.each([
    ['', 'no lines'],
    [text.split('\n').toReversed().join('\n'), 'its lines in reverse'],
    [text.split('\n').slice(1).join('\n'), 'no method'],
    [text.split('\n').slice(0, -1).join('\n'), 'no path'],
    [`${text}\n`, 'a line feed at the end'],
    [text.replaceAll('\n', '\r\n'), 'other line ends'],
  ])('compares nothing with %j, which has %s', (other) => {
    const words = 'One of the texts does not have the lines of the scheme, so they cannot be compared.'
    expect(describeDifference(text, other)).toBe(words)
    expect(describeDifference(other, text)).toBe(words)
  })
})

describe('describeDifference repeats no phone number, code or text', () => {
  const personal = ['15558675309', '48213', 'Sekret', '203.0.113.45']
  const known = [
    ...text.split('\n'),
    'date:Tue, 01 May 2012 17:09:16 GMT',
    'GET',
    'v1/verify/sms',
    'https://rest-ww.telesign.com/v1/verify/sms',
  ]
  const places = [
    (value: string) => value,
    (value: string) => `/${value}`,
    (value: string) => `/v1/verify/sms?verify_code=${value}`,
    (value: string) => `https://${value}/v1/${value}`,
    (value: string) => `phone_number=${value}&verify_code=${value}`,
    (value: string) => `${value}=1&x-${value}=2`,
    (value: string) => `x-ts-nonce:${value}`,
    (value: string) => `x-ts-date:${value}`,
    (value: string) => `x-ts-auth-method:${value}`,
    (value: string) => `x-ts-${value}:${value}`,
    (value: string) => `application/${value}; charset=${value}`,
    (value: string) => `Tue, 01 May 2012 ${value} GMT`,
  ]
  const holding = fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...personal))
    .map(([place, value]) => place(value))
  const line = fc.oneof(fc.constantFrom(...known), holding)
  const shuffled = fc.array(line, { maxLength: 10 }).map((lines) => lines.join('\n'))
  const changed = fc
    .array(fc.tuple(fc.nat({ max: 6 }), fc.oneof(fc.constant(undefined), line)), { maxLength: 4 })
    .map((changes) => {
      const lines = text.split('\n')
      for (const [at, replacement] of changes) {
        if (replacement === undefined) lines.splice(at, 1)
        else lines[at] = replacement
      }
      return lines.join('\n')
    })
  const anyText = fc.oneof(shuffled, changed)

  it('whatever lines the texts have, in either direction', () => {
    fc.assert(
      fc.property(anyText, anyText, (expected, signed) => {
        const description = describeDifference(expected, signed, { fields })
        for (const value of personal) expect(description).not.toContain(value)
      }),
      { numRuns: 20_000, seed: 20120501 },
    )
  })

  it('whatever digits the texts hold', () => {
    const digits = fc.stringMatching(/^[0-9]{5,11}$/)
    fc.assert(
      fc.property(digits, fc.nat({ max: 6 }), fc.constantFrom(...places), (value, at, place) => {
        const other = text.split('\n').with(at, place(value)).join('\n')
        for (const description of [describeDifference(text, other), describeDifference(other, text)])
          expect(description).not.toContain(value)
      }),
      { numRuns: 5_000, seed: 20120501 },
    )
  })
})
