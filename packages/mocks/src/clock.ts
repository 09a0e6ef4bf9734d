/** A span of time. */
export interface Duration {
  hours?: number
  minutes?: number
  seconds?: number
  milliseconds?: number
}

/** The clock of the simulation: the time of the machine, and what a test has added to it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Moves the clock forward. */
  advance(duration: Duration): void
  /** Takes back every advance. */
  reset(): void
}

export function createClock(): Clock {
  let offset = 0
  return {
    now: () => Date.now() + offset,
    advance({ hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }) {
      const span = ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
      if (!(span >= 0)) throw new TypeError(`A clock only goes forward: expected a span from 0 up, got ${span} ms.`)
      offset += span
    },
    reset() {
      offset = 0
    },
  }
}
