import { assertValid } from './input/input.ts'

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
  /** Moves the clock forward, and does on the way whatever falls due. */
  advance(duration: Duration): void
}

/** The clock as the simulation sees it. */
export interface SchedulingClock extends Clock {
  /**
   * Does something at a moment: in that much real time, or when the clock is moved past it. Returns what calls it off.
   */
  schedule(at: number, task: () => void): () => void
  /** Takes back every advance, and forgets what was scheduled. */
  reset(): void
}

interface Scheduled {
  readonly at: number
  readonly run: () => void
  timer: Timer | undefined
}

type Timer = ReturnType<typeof setTimeout>

/** The longest a timer can wait, in milliseconds: one for longer would fire at once. */
const longestWait = 2 ** 31 - 1

function startTimer(act: () => void, wait: number): Timer {
  const timer = setTimeout(act, Math.min(Math.max(0, wait), longestWait))
  // A message on its way shall not keep a process alive; only Node's timers can be told so.
  if (typeof timer === 'object') timer.unref()
  return timer
}

/** The span in milliseconds. */
export function millisecondsIn({ hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Duration): number {
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
}

export function createClock(): SchedulingClock {
  let offset = 0
  const pending = new Set<Scheduled>()
  const now = () => Date.now() + offset

  function run(scheduled: Scheduled): void {
    clearTimeout(scheduled.timer)
    if (pending.delete(scheduled)) scheduled.run()
  }

  /** Waits for a moment, in several turns where it is further away than a timer can wait. */
  function waitFor(scheduled: Scheduled): void {
    const wait = scheduled.at - now()
    const next = wait > longestWait ? waitFor : run
    scheduled.timer = startTimer(() => next(scheduled), wait)
  }

  function earliestUntil(moment: number): Scheduled | undefined {
    let earliest: Scheduled | undefined
    for (const each of pending)
      if (each.at <= moment && each.at < (earliest?.at ?? Number.POSITIVE_INFINITY)) earliest = each
    return earliest
  }

  return {
    now,
    advance(duration) {
      assertValid.duration(duration)
      const target = now() + millisecondsIn(duration)
      for (let next = earliestUntil(target); next; next = earliestUntil(target)) {
        offset += Math.max(0, next.at - now())
        run(next)
      }
      offset += Math.max(0, target - now())
    },
    schedule(at, task) {
      const scheduled: Scheduled = { at, run: task, timer: undefined }
      pending.add(scheduled)
      waitFor(scheduled)
      return () => {
        clearTimeout(scheduled.timer)
        pending.delete(scheduled)
      }
    },
    reset() {
      offset = 0
      for (const { timer } of pending) clearTimeout(timer)
      pending.clear()
    },
  }
}

/** A moment as the service writes it: RFC 3339 with microseconds. */
export const timestamp = (moment: number): string => `${new Date(moment).toISOString().slice(0, -1)}000Z`
