import type { NonceUse } from './store.ts'

/** The nonces of all customers. */
export interface Nonces {
  /** Returns whether a customer has not used a nonce since a moment, and remembers it on request. */
  use(customerId: string, nonce: string, use: NonceUse): boolean
  reset(): void
}

/** Creates a memory of nonces, each valid for a number of milliseconds. */
export function createNonces(ttl: number): Nonces {
  const byCustomer = new Map<string, Generations>()
  const findGenerations = (customerId: string): Generations => {
    const known = byCustomer.get(customerId) ?? createGenerations(ttl)
    byCustomer.set(customerId, known)
    return known
  }
  return {
    use(customerId, nonce, { now, since, remember }) {
      const generations = findGenerations(customerId)
      const key = toKey(nonce)
      if (generations.lastSeen(key) >= since) return false
      if (remember) generations.add(key, now)
      return true
    },
    reset: () => byCustomer.clear(),
  }
}

type Key = string | bigint

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A stored nonce. Most are UUIDs, and a number takes a fraction of the memory of a concatenated text. */
const toKey = (nonce: string): Key => (uuid.test(nonce) ? BigInt(`0x${nonce.replaceAll('-', '')}`) : nonce)

/** The size of a generation; at least this many nonces are remembered, however quickly they arrive. */
const maxInGeneration = 50_000

/** Two generations: the older one is dropped as a whole when all its nonces have expired. */
interface Generations {
  lastSeen(key: Key): number
  add(key: Key, now: number): void
}

function createGenerations(ttl: number): Generations {
  let older = new Map<Key, number>()
  let newer = new Map<Key, number>()
  let begun = Number.NEGATIVE_INFINITY
  /** Moments count from here: V8 keeps a small number in the map itself, and for a large one another object. */
  let start = 0
  return {
    lastSeen: (key) => start + (newer.get(key) ?? older.get(key) ?? Number.NEGATIVE_INFINITY),
    add(key, now) {
      start ||= now
      if (now - begun > ttl || newer.size >= maxInGeneration) {
        older = now - begun > 2 * ttl ? new Map() : newer
        newer = new Map()
        begun = now
      }
      newer.set(key, now - start)
    },
  }
}
