import { createFront } from './front.ts'

/** The nonces of all customers. */
export interface Nonces {
  /** Tells whether a customer has used a nonce since a moment. */
  knows(customerId: string, nonce: string, since: number): boolean
  /** Remembers a nonce; `false` where it has been used since that moment. */
  remember(customerId: string, nonce: string, now: number, since: number): boolean
  reset(): void
}

export function createNonces(): Nonces {
  const seenAt = new Map<string, number>()
  const front = createFront(seenAt)

  // A customer ID has no space in it, so none can pass for another with another nonce.
  const keyOf = (customerId: string, nonce: string) => `${customerId} ${nonce}`

  const forgetBefore = (moment: number) => front.drop((seen) => seen < moment)

  return {
    knows(customerId, nonce, since) {
      forgetBefore(since)
      return seenAt.has(keyOf(customerId, nonce))
    },
    remember(customerId, nonce, now, since) {
      forgetBefore(since)
      const key = keyOf(customerId, nonce)
      if (seenAt.has(key)) return false
      seenAt.set(key, now)
      return true
    },
    reset() {
      seenAt.clear()
      front.reset()
    },
  }
}
