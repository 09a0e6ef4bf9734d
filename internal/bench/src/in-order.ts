/** Forwards and backwards by turns, and each time beginning with another, so that no place is anyone's. */
export function inOrder<Entry>(entries: readonly Entry[], round: number): Entry[] {
  const first = (round >> 1) % entries.length
  const rotated = [...entries.slice(first), ...entries.slice(0, first)]
  return round % 2 ? rotated.reverse() : rotated
}
