import type { Client } from '@sms-verify/client'

interface Pending {
  readonly phoneNumber: string
  readonly referenceId: string
}

/** Verifications under way, by session. `pending` stays on the server: who could name a reference ID could name another's. */
export function createVerifications(verify: Client, pending = new Map<string, Pending>()) {
  return {
    async send(session: string, phoneNumber: string): Promise<void> {
      const { reference_id } = await verify.send({ phone_number: phoneNumber, ucid: 'ATCK' })
      pending.set(session, { phoneNumber, referenceId: reference_id })
    },

    /** The phone number that the session has shown to be its own, once; `undefined` where the code is not right. */
    async check(session: string, typedCode: string): Promise<string | undefined> {
      const verification = pending.get(session)
      if (!verification) return undefined
      const { result } = await verify.check(verification.referenceId, typedCode)
      if (result !== 'valid') return undefined
      pending.delete(session)
      return verification.phoneNumber
    },
  }
}
