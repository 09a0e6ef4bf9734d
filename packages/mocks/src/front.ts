/** The front of a map: its oldest entries, as a map keeps them in the order they came. */
export interface Front<Value> {
  /** Deletes the entries in front for as long as each is to go. */
  drop(isToGo: (value: Value) => boolean): void
  /** Begins anew; to be called when the map was cleared. */
  reset(): void
}

/**
 * Walks along a map of which nothing is deleted but what is in front. To iterate over it from the start each time would
 * be to pass thousands of deleted entries, as a map closes the gaps only now and then.
 */
export function createFront<Key, Value>(map: Map<Key, Value>): Front<Value> {
  let entries = map.entries()
  let first = entries.next()

  return {
    drop(isToGo) {
      // An iterator that came to the end stays there.
      if (first.done) this.reset()
      while (!first.done && isToGo(first.value[1])) {
        map.delete(first.value[0])
        first = entries.next()
      }
    },
    reset() {
      entries = map.entries()
      first = entries.next()
    },
  }
}
