import type { Client } from '@sms-verify/client'
import type { PhoneNumberOptions } from 'better-auth/plugins/phone-number'

const toIdentifier = (phoneNumber: string) => `sms-verify-${phoneNumber}`

/** better-auth makes the code and checks it; the service delivers it, and learns that it was right. */
export function ownCode(verify: Client): PhoneNumberOptions {
  return {
    async sendOTP({ phoneNumber, code }, ctx) {
      const sent = await verify.send({ phone_number: phoneNumber, verify_code: code }).catch((error) => {
        if (error.effect === 'none') throw error
        // The SMS may have been sent, and better-auth knows its code: let the user type it.
      })
      if (!sent) return
      const kept = { identifier: toIdentifier(phoneNumber), value: sent.reference_id }
      const expiresAt = new Date(Date.now() + 5 * 60_000)
      await ctx?.context.internalAdapter.createVerificationValue({ ...kept, expiresAt })
    },
    async callbackOnVerification({ phoneNumber }, ctx) {
      const sent = await ctx?.context.internalAdapter.consumeVerificationValue(toIdentifier(phoneNumber))
      if (!sent) return
      // The user is signed in whether or not the service learns of it.
      const reported = verify.complete(sent.value).catch((error) => console.error(error.message))
      await ctx?.context.runInBackgroundOrAwait(reported)
    },
  }
}
