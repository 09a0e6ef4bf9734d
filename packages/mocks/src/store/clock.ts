import { assertValid } from '../input/input.ts'
import type { components } from '../input/types.generated.ts'

/** A span of time: the sum of its members. */
export type Duration = components['schemas']['Duration']

/** The clock of the simulation: the time of the machine, and what a test has added to it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Moves the clock forward, and runs everything that becomes due. */
  advance(duration: Duration): void
}

/** The clock as the simulation sees it. */
export interface SchedulingClock extends Clock {
  /**
   * Runs a function at a given time: in real time, or when the clock moves past it. Returns its cancel function.
   */
  schedule(at: number, task: () => void): () => void
  /** Runs everything that is due now. */
  runDue(): void
  /** Undoes every advance, and cancels everything scheduled. */
  reset(): void
}

interface Scheduled {
  readonly at: number
  readonly run: () => void
  stopTimer: () => void
}

/** The longest a timer can wait, in milliseconds: a longer one would fire immediately. */
const maxTimeout = 2 ** 31 - 1

/** Starts a timer; returns a function that stops it. */
function startTimer(act: () => void, wait: number): () => void {
  // If a test fakes timers, a timer must be started and stopped by the same kind of function.
  const { setTimeout, clearTimeout } = globalThis
  const timer = setTimeout(act, Math.min(wait, maxTimeout))
  // A message on its way must not keep a process alive; only Node's timers support that.
  if (typeof timer === 'object') timer.unref()
  return () => clearTimeout(timer)
}

/** The span in milliseconds. */
export function millisecondsIn({ hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Duration): number {
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
}

/** A moment as RFC 3339 has it, with microseconds, as the service writes it. */
export const timestamp = (moment: number): string => `${new Date(moment).toISOString().slice(0, -1)}000Z`

export function createClock(): SchedulingClock {
  let offset = 0
  const pending = new Set<Scheduled>()
  const now = () => Date.now() + offset

  function run(scheduled: Scheduled): void {
    scheduled.stopTimer()
    if (pending.delete(scheduled)) scheduled.run()
  }

  /** Waits for a moment, in several turns if it is further away than a timer can wait. */
  function waitFor(scheduled: Scheduled): void {
    const wait = scheduled.at - now()
    const next = wait > maxTimeout ? waitFor : run
    // A due function needs no timer, which would wait forever if a test fakes timers.
    if (wait <= 0) void Promise.resolve().then(() => run(scheduled))
    else scheduled.stopTimer = startTimer(() => next(scheduled), wait)
  }

  const listDue = (moment: number): Scheduled[] =>
    [...pending].filter(({ at }) => at <= moment).sort((first, second) => first.at - second.at)

  function advanceTo(target: number): void {
    // Sorted once: a search for the earliest each time takes seconds if thousands are due.
    for (let due = listDue(target); due.length > 0; due = listDue(target)) {
      for (const next of due) {
        offset += Math.max(0, next.at - now())
        run(next)
      }
    }
    offset += Math.max(0, target - now())
  }

  return {
    now,
    advance(duration) {
      assertValid.duration(duration)
      advanceTo(now() + millisecondsIn(duration))
    },
    runDue: () => advanceTo(now()),
    schedule(at, task) {
      const scheduled: Scheduled = { at, run: task, stopTimer() {} }
      pending.add(scheduled)
      waitFor(scheduled)
      return () => {
        scheduled.stopTimer()
        pending.delete(scheduled)
      }
    },
    reset() {
      offset = 0
      for (const { stopTimer } of pending) stopTimer()
      pending.clear()
    },
  }
}
