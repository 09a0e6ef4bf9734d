import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import type { Client } from '@sms-verify/client'

interface Pending {
  readonly hash: Buffer
  readonly referenceId: string
  readonly expires: number
  attempts: number
}

const hashCode = (session: string, code: string) => createHash('sha256').update(`${session}:${code}`).digest()

/** Codes that this program makes and checks; the service delivers them, and learns which were right. */
export function createOwnCodes(verify: Client, pending = new Map<string, Pending>()) {
  return {
    async send(session: string, phoneNumber: string): Promise<void> {
      const code = String(randomInt(1_000_000)).padStart(6, '0')
      const { reference_id } = await verify.send({
        phone_number: phoneNumber,
        verify_code: code,
        template: 'Your code for Example Bank is $$CODE$$. Nobody from the bank will ask you for it.',
      })
      const expires = Date.now() + 5 * 60_000
      pending.set(session, { hash: hashCode(session, code), referenceId: reference_id, expires, attempts: 3 })
    },

    async check(session: string, typedCode: string): Promise<boolean> {
      const verification = pending.get(session)
      if (!verification || verification.expires < Date.now() || verification.attempts === 0) return false
      verification.attempts -= 1
      if (!timingSafeEqual(verification.hash, hashCode(session, typedCode))) return false
      pending.delete(session)
      await verify.complete(verification.referenceId)
      return true
    },
  }
}
