import type { Client } from '@sms-verify/client'

interface Pending {
  readonly phoneNumber: string
  readonly referenceId: string
}

/** Pending verifications, by session. Keep them on the server: a client that names a reference ID could name someone else's. */
export function createVerifications(verify: Client, pending = new Map<string, Pending>()) {
  return {
    async send(session: string, phoneNumber: string): Promise<void> {
      const { reference_id } = await verify.send({ phone_number: phoneNumber, ucid: 'ATCK' })
      pending.set(session, { phoneNumber, referenceId: reference_id })
    },

    /** Returns the phone number that the session has proven, once; `undefined` if the code is not right. */
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
