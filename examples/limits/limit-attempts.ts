import type { Client } from '@sms-verify/client'

const minute = 60_000

/** Allows `max` events per key in a window of time. In production: in the store that all instances share. */
export function createLimit(max: number, windowMs: number) {
  const events = new Map<string, number[]>()
  return (key: string, now = Date.now()): boolean => {
    const recent = (events.get(key) ?? []).filter((time) => time > now - windowMs)
    events.set(key, [...recent, now].slice(-max))
    return recent.length < max
  }
}

interface Pending {
  readonly phoneNumber: string
  readonly referenceId: string
  readonly expires: number
}

/** Verifications with your own expiry and maximum of attempts, whatever your account at Telesign has. */
export function createLimitedVerifications(verify: Client, pending = new Map<string, Pending>()) {
  const allowsNumber = createLimit(5, 60 * minute)
  const allowsAccount = createLimit(10, 60 * minute)

  return {
    /** `account` is the end user's account in your application. */
    async send(account: string, phoneNumber: string): Promise<void> {
      const { reference_id } = await verify.send({ phone_number: phoneNumber, ucid: 'ATCK' })
      pending.set(account, { phoneNumber, referenceId: reference_id, expires: Date.now() + 5 * minute })
    },

    async check(account: string, typedCode: string): Promise<'valid' | 'invalid' | 'expired' | 'too-many-attempts'> {
      const verification = pending.get(account)
      if (!verification || verification.expires <= Date.now()) return 'expired'
      // Counted before the check, so that two simultaneous requests cannot share an attempt. A new code resets neither limit.
      const isAllowed = [allowsNumber(verification.phoneNumber), allowsAccount(account)].every(Boolean)
      if (!isAllowed) return 'too-many-attempts'
      const { result } = await verify.check(verification.referenceId, typedCode)
      if (result !== 'valid') return result === 'expired' ? 'expired' : 'invalid'
      pending.delete(account)
      return 'valid'
    },
  }
}
