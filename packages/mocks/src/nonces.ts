import { createFront, type Front } from './front.ts'

/** The nonces of all customers. */
export interface Nonces {
  /** Tells whether a customer has used a nonce since a moment. */
  knows(customerId: string, nonce: string, since: number): boolean
  /** Remembers a nonce; `false` where it has been used since that moment. */
  remember(customerId: string, nonce: string, now: number, since: number): boolean
  reset(): void
}

type Key = string | bigint

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A nonce as it is kept. Most are UUIDs, and a number takes a fraction of the memory of a text put together from parts. */
const keyOf = (nonce: string): Key => (uuid.test(nonce) ? BigInt(`0x${nonce.replaceAll('-', '')}`) : nonce)

interface Used {
  /** When each nonce was seen. */
  readonly seenAt: Map<Key, number>
  readonly front: Front<number>
}

export function createNonces(): Nonces {
  const ofCustomers = new Map<string, Used>()
  /** Moments count from here: V8 keeps a small number in the map itself, and for a large one another object. */
  let start = 0

  function ofCustomer(customerId: string): Used {
    const known = ofCustomers.get(customerId)
    if (known) return known
    const seenAt = new Map<Key, number>()
    const used = { seenAt, front: createFront(seenAt) }
    ofCustomers.set(customerId, used)
    return used
  }

  function forgetBefore(moment: number): void {
    for (const { front } of ofCustomers.values()) front.drop((seen) => seen + start < moment)
  }

  return {
    knows(customerId, nonce, since) {
      forgetBefore(since)
      return ofCustomer(customerId).seenAt.has(keyOf(nonce))
    },
    remember(customerId, nonce, now, since) {
      forgetBefore(since)
      const { seenAt } = ofCustomer(customerId)
      const key = keyOf(nonce)
      if (seenAt.has(key)) return false
      start ||= now
      seenAt.set(key, now - start)
      return true
    },
    reset() {
      ofCustomers.clear()
      start = 0
    },
  }
}
