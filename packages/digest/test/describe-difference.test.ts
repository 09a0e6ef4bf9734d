import { describe, expect, it } from 'vitest'
import { describeDifference } from '../src/index.ts'
import vectors from './vectors.json' with { type: 'json' }

describe('describeDifference', () => {
  const text = vectors.requests[0]?.stringToSign ?? ''

  it.each([
    ['', '', 'The texts are the same, so the API keys differ.'],
    [
      'x-www-form-urlencoded\n',
      'x-www-form-urlencoded; charset=UTF-8\n',
      /^content-type: expected "[^;]+", signed "[^"]+; charset=UTF-8"\.$/,
    ],
    ['x-ts-nonce:7d2b3a5e', 'x-ts-nonce:other', /^x-ts-nonce: expected "7d2b3a5e-.+", signed "other-.+"\.$/],
    ['phone_number=15558675309', 'phone_number=15550000000', 'body: other values in phone_number.'],
    ['phone_number=', '%70hone_number=', 'body: the same fields in another order or encoding.'],
    ['phone_number=15558675309\n', '', 'body: other values in phone_number.'],
    ['/v1/verify/sms', '/telesign/v1/verify/sms', 'path: expected "/v1/verify/sms", signed "/telesign/v1/verify/sms".'],
  ])('tells where %j is not %j', (from, to, difference) => {
    expect(describeDifference(text, text.replace(from, to))).toMatch(difference)
  })

  it('names every field that differs', () => {
    expect(describeDifference('POST\n\n\na=1&b=2&c=3\n/', 'POST\n\n\na=2&b=2&c=4\n/')).toBe(
      'body: other values in a, c.',
    )
  })

  it('tells a date apart to its last part, and a body of several lines', () => {
    const signed = text.replace('17:09:16', '17:09:17')
    expect(describeDifference(text, signed)).toBe(
      'x-ts-date: expected "Tue, 01 May 2012 17:09:16 GMT", signed "Tue, 01 May 2012 17:09:17 GMT".',
    )
    expect(describeDifference('POST\n\n\na=1\n2\n/', 'POST\n\n\na=12\n/')).toBe('body: other values in a.')
  })

  it('takes the lines a text lacks for empty ones', () => {
    expect(describeDifference('POST', 'POST\n\n\n/')).toBe('path: expected "", signed "/".')
  })

  it('names every part that differs, and no value of the body', () => {
    const signed = text.replace('POST', 'PUT').replace('15558675309', '15550000000')
    expect(describeDifference(text, signed)).toBe(
      'method: expected "POST", signed "PUT"; body: other values in phone_number.',
    )
  })
})
