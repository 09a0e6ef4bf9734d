/** The requests of tests, each for a number of uses; the oldest is used first. */
export interface Queue<Entry> {
  add(entry: Entry, times: number): void
  /** Uses the oldest entry, or the oldest that is suitable, once. */
  take(isSuitable?: (entry: Entry) => boolean): Entry | undefined
  /** All remaining entries, oldest first. */
  list(): QueuedEntry<Entry>[]
  reset(): void
}

/** An entry, and how often it is still to be used. */
export interface QueuedEntry<Entry> {
  readonly entry: Entry
  readonly times: number
}

export function createQueue<Entry>(): Queue<Entry> {
  const queue: { readonly entry: Entry; left: number }[] = []
  return {
    add: (entry, times) => void queue.push({ entry, left: times }),
    take(isSuitable = () => true) {
      const index = queue.findIndex(({ entry }) => isSuitable(entry))
      const found = queue[index]
      if (!found) return undefined
      found.left -= 1
      if (found.left === 0) queue.splice(index, 1)
      return found.entry
    },
    list: () => queue.map(({ entry, left }) => ({ entry, times: left })),
    reset() {
      queue.length = 0
    },
  }
}
