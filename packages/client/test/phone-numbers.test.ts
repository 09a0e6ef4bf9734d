import { describe, expect, it } from 'vitest'
import { isSmsVerifyError, normalizePhoneNumber } from '../src/index.ts'
import { accepted, json, phone, scripted, thrownBy } from './helpers.ts'

const starts = ['', '+', ' +', '(+', '+ ']
const separators = ['', ' ', '-', '.', '\u00a0', '\u2011', ' - ']

/** The number with every start, and every separator between its groups. */
const spellings = starts.flatMap((start) =>
  separators.flatMap((separator) => {
    const end = start.includes('(') ? ')' : ''
    return [
      `${start}1${end}${['', '555', '867', '5309'].join(separator)}`,
      `${start}1${end}${separator}(555)${separator}867${separator}5309 `,
    ]
  }),
)

const sentForm = async (phone_number: string, validate = true) => {
  const { verify, requests } = scripted([json(accepted)], { validate })
  await verify.send({ phone_number, ucid: 'ATCK' })
  return requests[0]?.text()
}

describe('a phone number as people write it', () => {
  it.each(spellings)('is sent as digits: %j', async (spelling) => {
    expect(await sentForm(spelling)).toBe(`phone_number=${phone}&ucid=ATCK`)
  })

  it('is sent as digits without validation too', async () => {
    expect(await sentForm('+1 (555) 867-5309', false)).toBe(`phone_number=${phone}&ucid=ATCK`)
  })

  it('is sent as it is without validation, if it cannot be read', async () => {
    expect(await sentForm('0555', false)).toBe('phone_number=0555&ucid=ATCK')
  })

  it('leaves the form of the caller as it was', async () => {
    const { verify } = scripted([json(accepted)])
    const form = { phone_number: '+1 555 867 5309' }
    await verify.send(form)
    expect(form).toEqual({ phone_number: '+1 555 867 5309' })
  })
})

describe('a phone number that needs a guess', () => {
  const refused = [
    ['', 'has no digits'],
    ['0015558675309', 'starts with an international prefix, 00'],
    ['+00 1 555 867 5309', 'starts with an international prefix, 00'],
    ['(0555) 867-5309', 'starts with 0'],
    ['+44 (0) 7700 900123', 'has a national prefix'],
    ['1-800-FLOWERS', 'has letters'],
    ['+1 555 867-5309 ext. 12', 'has an extension'],
    ['+1 555 867-5309;ext=12', 'has an extension'],
    ['15558675309#12', 'has an extension'],
    ['1+5558675309', 'has characters that no phone number has'],
    ['１５５５８６７５３０９', 'has characters that no phone number has'],
    ['1%205558675309', 'has characters that no phone number has'],
  ] as const

  it.each(refused)('is refused before the network: %j %s', async (spelling, reason) => {
    const { verify, requests } = scripted([])
    const error = await thrownBy(verify.send({ phone_number: spelling }))
    expect(error).toMatchObject({ name: 'ValidationError', field: 'phone_number', effect: 'none' })
    expect(error.message).toContain(`phone_number: The phone number ${reason}`)
    expect(requests).toHaveLength(0)
  })

  it.each(refused)('is not repeated in the error: %j', async (spelling) => {
    const error = await thrownBy(scripted([]).verify.send({ phone_number: spelling }))
    const sample = /such as 15558675309/
    expect(`${error.message} ${JSON.stringify(error)}`.replaceAll(new RegExp(sample, 'g'), '')).not.toMatch(/\d{3}/)
  })
})

describe('normalizePhoneNumber', () => {
  it('returns the digits', () => {
    expect(normalizePhoneNumber('+1 (555) 867-5309')).toBe(phone)
  })

  it.each(['0555', 15558675309, undefined])('throws a ValidationError for %j', (value) => {
    expect.assertions(1)
    try {
      normalizePhoneNumber(value as string)
    } catch (error) {
      expect(isSmsVerifyError(error) && error.name).toBe('ValidationError')
    }
  })
})
