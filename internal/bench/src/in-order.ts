/** Alternates the direction and rotates the start, so that no contender keeps a fixed position. */
export function inOrder<Entry>(entries: readonly Entry[], round: number): Entry[] {
  const first = (round >> 1) % entries.length
  const rotated = [...entries.slice(first), ...entries.slice(0, first)]
  return round % 2 ? rotated.reverse() : rotated
}
