/** What tests requested, each entry for so many times; the oldest is used first. */
export interface Queue<Entry> {
  add(entry: Entry, times: number): void
  /** Uses the oldest entry, or the oldest that is suitable, once. */
  take(isSuitable?: (entry: Entry) => boolean): Entry | undefined
  reset(): void
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
    reset() {
      queue.length = 0
    },
  }
}
