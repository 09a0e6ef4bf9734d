import { test as base, expect } from '@playwright/test'
import { createClient } from '@sms-verify/client'
import { phoneFixtures } from '@sms-verify/mock-server/playwright'

const test = base.extend(phoneFixtures)
/** The account that a mock server accepts by default. */
const credentials = {
  customerId: 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890',
  apiKey: 'vW4CNKSTXTUaWT3HZhJvbXuGXPPP0vKFFmPeDPHPuMCtPGcLcrfwrbHD8DpDRBtDjxrTg1zTLAXa8FdDtRt8Kg==',
}

for (let number = 1; number <= 50; number += 1) {
  test(`test ${number} reads its own codes and has its own outcome`, async ({ mock, phone }) => {
    const verify = createClient({ ...credentials, baseUrl: mock.url })
    const first = await verify.send({ phone_number: phone.number, template: `${number} $$CODE$$` })
    const second = await verify.send({ phone_number: phone.number })
    const message = await phone.nextMessage()
    expect(message.text).toBe(`${number} ${message.code}`)
    expect((await verify.check(first.reference_id, message.code)).result).toBe('valid')
    expect((await verify.check(second.reference_id, await phone.nextCode())).result).toBe('valid')

    const late = await phone.withOutcome('codeExpired')
    const { reference_id } = await verify.send({ phone_number: late.number })
    expect((await verify.check(reference_id, await late.nextCode())).result).toBe('expired')
    const full = await phone.withOutcome('rateLimitExceeded')
    await expect(verify.send({ phone_number: full.number })).rejects.toMatchObject({ outcome: 'rateLimitExceeded' })
  })
}

test('a code that does not come says how to find out why', async ({ phone, mock }) => {
  await expect(phone.nextCode({ timeout: 100 })).rejects.toThrow(
    `no message to ${phone.number} within 100 ms. Check that the application sends to this number and that its baseUrl is ${mock.url}.`,
  )
})

test('a wait that a test leaves behind receives no message of another test', async ({ phone }) => {
  phone.nextCode().catch(() => {})
})
