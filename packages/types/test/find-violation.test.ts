import { describe, expect, it } from 'vitest'
import { findViolation, sendFields } from '../src/contract.ts'

const phone_number = '15558675309'

describe('findViolation', () => {
  it('finds nothing in a form that keeps to the contract', () => {
    const form = { phone_number, ucid: 'ATCK', verify_code: '000', originating_ip: '2001:db8::1', is_primary: 'true' }
    expect(findViolation(sendFields, form)).toBeUndefined()
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
    expect(findViolation(sendFields, { phone_number, ...fields })).toMatchObject({ field, constraint })
  })

  it('counts characters, not UTF-16 units', () => {
    expect(findViolation(sendFields, { phone_number, sender_id: '😀'.repeat(20) })).toBeUndefined()
  })

  it('lets a template of 1,600 characters through', () => {
    expect(findViolation(sendFields, { phone_number, template: 'x'.repeat(1600) })).toBeUndefined()
  })

  it('says what was expected', () => {
    expect(findViolation(sendFields, { phone_number, verify_code: '12' })?.expected).toBe('at least 3 characters')
  })
})
