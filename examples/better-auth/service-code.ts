import type { Client } from '@sms-verify/client'
import type { PhoneNumberOptions } from 'better-auth/plugins/phone-number'

/** The service makes the code and checks it; better-auth keeps the reference ID, with the number of the next attempt. */
export function serviceCode(verify: Client): PhoneNumberOptions {
  const sendFor = (purpose: string): PhoneNumberOptions['sendOTP'] =>
    async function send({ phoneNumber }, ctx) {
      const { reference_id } = await verify.send({ phone_number: phoneNumber })
      const kept = { identifier: `${purpose}-${phoneNumber}`, value: `${reference_id}:1` }
      const expiresAt = new Date(Date.now() + 5 * 60_000)
      await ctx?.context.internalAdapter.createVerificationValue({ ...kept, expiresAt })
    }
  return {
    sendOTP: sendFor('sign-in'),
    sendPasswordResetOTP: sendFor('reset'),
    async verifyOTP({ phoneNumber, code }, ctx) {
      const identifier = `${ctx?.path === '/phone-number/reset-password' ? 'reset' : 'sign-in'}-${phoneNumber}`
      const adapter = ctx?.context.internalAdapter
      const kept = await adapter?.consumeVerificationValue(identifier)
      if (!adapter || !kept) return false
      const [referenceId = '', attempt] = kept.value.split(':')
      // Stored again before the check, so that two simultaneous requests cannot share an attempt.
      const next = { identifier, value: `${referenceId}:${Number(attempt) + 1}`, expiresAt: kept.expiresAt }
      if (Number(attempt) < 3) await adapter.createVerificationValue(next)
      const { result } = await verify.check(referenceId, code)
      if (result === 'valid') await adapter.deleteVerificationByIdentifier(identifier)
      return result === 'valid'
    },
  }
}
