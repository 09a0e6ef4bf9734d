/** A generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of several things, each as likely as its weight. */
export function pick<Thing extends { readonly weight: number }>(things: readonly Thing[], random: () => number): Thing {
  const total = things.reduce((sum, { weight }) => sum + weight, 0)
  let left = random() * total
  for (const thing of things) {
    left -= thing.weight
    if (left < 0) return thing
  }
  throw new RangeError('There is nothing to pick from.')
}
