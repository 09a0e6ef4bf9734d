/** The nonces of all customers. */
export interface Nonces {
  /** Tells whether a customer has used a nonce since a moment. */
  knows(customerId: string, nonce: string, since: number): boolean
  /** Remembers a nonce; `false` where it has been used since that moment. */
  remember(customerId: string, nonce: string, now: number, since: number): boolean
  reset(): void
}

/** Creates a memory of nonces, each of which counts for so many milliseconds. */
export function createNonces(ttl: number): Nonces {
  // Two generations: the older is dropped as a whole once nothing in it counts, so none is looked for one by one.
  let older = new Map<string, number>()
  let newer = new Map<string, number>()
  let begun = Number.NEGATIVE_INFINITY

  // A customer ID has no space in it, so none can pass for another with another nonce.
  const keyOf = (customerId: string, nonce: string) => `${customerId} ${nonce}`
  const isKnown = (key: string, since: number) =>
    (newer.get(key) ?? older.get(key) ?? Number.NEGATIVE_INFINITY) >= since

  function beginGeneration(now: number): void {
    older = now - begun > 2 * ttl ? new Map() : newer
    newer = new Map()
    begun = now
  }

  return {
    knows: (customerId, nonce, since) => isKnown(keyOf(customerId, nonce), since),
    remember(customerId, nonce, now, since) {
      const key = keyOf(customerId, nonce)
      if (isKnown(key, since)) return false
      if (now - begun > ttl) beginGeneration(now)
      newer.set(key, now)
      return true
    },
    reset() {
      older = new Map()
      newer = new Map()
      begun = Number.NEGATIVE_INFINITY
    },
  }
}
