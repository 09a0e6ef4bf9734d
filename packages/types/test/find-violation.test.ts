import { describe, expect, it } from 'vitest'
import { findViolation, sendFields } from '../src/contract.ts'

const phone_number = '15558675309'

/** What a form breaks, told by constraints that nobody has seen before: they are made ready once and kept. */
const findSendViolation = (form: object) => findViolation({ ...sendFields }, { phone_number, ...form })

describe('findViolation', () => {
  it('finds nothing in a form that keeps to the contract', () => {
    const form = { ucid: 'ATCK', verify_code: '000', originating_ip: '2001:db8::1', is_primary: 'true' }
    const payment = { transaction_amount: '5 EUR', transaction_payee: 'A & B' }
    expect(findSendViolation({ ...form, ...payment, callback_url: 'https://example.com/' })).toBeUndefined()
  })

  it.each([
    ['a phone number that is missing', { phone_number: undefined }, 'phone_number', 'required'],
    ['a phone number with a plus sign', { phone_number: '+15558675309' }, 'phone_number', 'pattern'],
    ['a phone number in full-width digits', { phone_number: '１５５５８６７５３０９' }, 'phone_number', 'pattern'],
    ['an empty phone number', { phone_number: '' }, 'phone_number', 'pattern'],
    ['a phone number that ends in a line feed', { phone_number: '15558675309\n' }, 'phone_number', 'pattern'],
    ['a code of two digits', { verify_code: '12' }, 'verify_code', 'minLength'],
    ['a code of eight digits', { verify_code: '12345678' }, 'verify_code', 'maxLength'],
    ['a code that is a number', { verify_code: 123456 }, 'verify_code', 'type'],
    ['a use case nobody lists', { ucid: 'NOPE' }, 'ucid', 'enum'],
    ['an address that is none', { originating_ip: '256.1.1.1' }, 'originating_ip', 'formats'],
    ['an address with a host name in it', { originating_ip: 'example.com' }, 'originating_ip', 'formats'],
    ['a template of 1,601 characters', { template: 'x'.repeat(1601) }, 'template', 'maxLength'],
    ['a sender of 21 characters', { sender_id: 'A'.repeat(21) }, 'sender_id', 'maxLength'],
    ['a callback that is no URL', { callback_url: 'example' }, 'callback_url', 'formats'],
    ['an amount without a payee', { transaction_amount: '1' }, 'transaction_payee', 'dependentRequired'],
  ])('finds %s', (_what, fields, field, constraint) => {
    expect(findSendViolation(fields)).toMatchObject({ field, constraint })
  })

  it('counts characters, not UTF-16 units', () => {
    expect(findSendViolation({ sender_id: '😀'.repeat(20) })).toBeUndefined()
    expect(findSendViolation({ sender_id: '😀'.repeat(21) })).toMatchObject({ constraint: 'maxLength' })
    expect(findSendViolation({ verify_code: '😀😀' })).toMatchObject({ constraint: 'minLength' })
    expect(findSendViolation({ verify_code: '😀😀😀' })).toMatchObject({ constraint: 'pattern' })
    expect(findViolation({ one: { pattern: '^.$' } }, { one: '😀' })).toBeUndefined()
  })

  it('lets a template of 1,600 characters through', () => {
    expect(findSendViolation({ template: 'x'.repeat(1600) })).toBeUndefined()
  })

  it.each([
    [{ phone_number: undefined }, 'a value'],
    [{ phone_number: 1 }, 'a string'],
    [{ phone_number: '+1' }, 'digits only'],
    [{ verify_code: '12' }, 'at least 3 characters'],
    [{ verify_code: '12345678' }, 'at most 7 characters'],
    [{ is_primary: 'yes' }, 'one of true, false'],
    [{ originating_ip: 'x' }, 'an IPv4 address or an IPv6 address'],
    [{ transaction_amount: '1' }, 'a value beside transaction_amount'],
  ])('says of %j what was expected: %s', (form, expected) => {
    expect(findSendViolation(form)?.expected).toBe(expected)
  })
})

describe('the format', () => {
  const hasFormat = (value: string, format: string) => !findViolation({ one: { formats: [format] } }, { one: value })

  it.each([
    ['ipv4', ['0.0.0.0', '255.255.255.255', '249.199.99.9', '192.0.2.10', '1.20.109.250']],
    ['ipv6', ['2001:db8::1', '::1', '::ffff:1.2.3.4', 'ABCD::']],
    ['uri', ['https://example.com/', 'ftp://x', 'urn:x']],
    ['a format nobody knows', ['', 'x']],
  ])('%s has %j', (format, values) => {
    expect(values.filter((value) => !hasFormat(value, format))).toEqual([])
  })

  it.each([
    ['ipv4', ['256.1.1.1', '1.2.3', '1.2.3.', '1.2.3.4.', '1.2.3.4.5', '1.2.3.4x', 'x1.2.3.4', '1..2.3', '1.2.3.400']],
    ['ipv4', ['1', '1234', '24x.1.1.1', '1x1.1.1.1', '1x.1.1.1', '::1', '1.2.3.4\n', '250.1.1.256', '1,2,3,4']],
    ['ipv6', ['1.2.3.4', ':', 'x::1', '::1x', '::1]/x', '::2]/x::1', '::1]', 'https://example.com/']],
    ['uri', ['example', '', '1.2.3.4']],
  ])('%s has none of %j', (format, values) => {
    expect(values.filter((value) => hasFormat(value, format))).toEqual([])
  })
})
