import { describe, expect, it } from 'vitest'
import { normalizePhoneNumber } from '../src/contract.ts'

describe('normalizePhoneNumber', () => {
  it.each([
    '15558675309',
    '+15558675309',
    ' 15558675309 ',
    '+1 (555) 867-5309',
    '1.555.867.5309',
    '(+1) 555 867 5309',
    '+ 1 555-867-5309',
    '+1\u00a0555\u202f867\u20115309',
    '1\u2013555\u2013867\u20135309',
  ])('returns the digits of %j', (text) => {
    expect(normalizePhoneNumber(text)).toBe('15558675309')
  })

  it.each([
    ['', 'has no digits'],
    ['+ ()', 'has no digits'],
    ['0015558675309', 'starts with an international prefix, 00'],
    ['+0015558675309', 'starts with an international prefix, 00'],
    ['05558675309', 'starts with 0'],
    ['+44 (0) 7700 900123', 'has a national prefix'],
    ['1-800-FLOWERS', 'has letters'],
    ['15558675309 x12', 'has an extension'],
    ['15558675309x12', 'has an extension'],
    ['+1 555 867-5309 ext. 12', 'has an extension'],
    ['+1 555 867-5309;ext=12', 'has an extension'],
    ['+1 555 867-5309,12', 'has an extension'],
    ['15558675309#12', 'has an extension'],
    ['1+5558675309', 'has characters that no phone number has'],
    ['++15558675309', 'has characters that no phone number has'],
    ['1555867530９', 'has characters that no phone number has'],
    ['\u202a+15558675309', 'has characters that no phone number has'],
  ])('refuses %j and says why', (text, reason) => {
    expect(() => normalizePhoneNumber(text)).toThrow(new RegExp(`^The phone number ${reason}`))
  })

  it('refuses what is not a string', () => {
    expect(() => normalizePhoneNumber(15558675309 as never)).toThrow('must be a string, not a value of type number')
  })

  it('throws a TypeError that does not repeat the number', () => {
    const refuse = () => normalizePhoneNumber('005558675309')
    expect(refuse).toThrow(TypeError)
    expect(refuse).not.toThrow('8675309')
  })
})
