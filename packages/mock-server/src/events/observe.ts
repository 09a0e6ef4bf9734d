import type { Simulation } from '@sms-verify/mocks/simulation'
import type { EventHub, EventName } from './event-hub.ts'

/** A simulation that tells the hub what happens in it. */
export interface Observed {
  readonly simulation: Simulation
  /** Begins to look for news; called before the first reader joins. */
  readonly begin: () => void
}

/** How often to look for what happens by itself, such as a message that takes its time. */
const pause = 200

/** Makes a simulation tell the hub what happens in it, however it is reached: over HTTP or in process. */
export function observe(simulation: Simulation, hub: EventHub): Observed {
  const { clock } = simulation
  const { catchUp, publishNews } = createNews(simulation, hub)
  let timer: ReturnType<typeof setInterval> | undefined
  const look = () => {
    if (hub.isHeard) return publishNews()
    clearInterval(timer)
    timer = undefined
  }
  /** Does what was asked for, then tells of it and of all that came of it. */
  const tell = (name: EventName, data: unknown) => {
    if (!hub.isHeard) return
    publishNews()
    hub.publish(name, data)
  }
  const telling =
    <Input extends unknown[], Output>(action: (...input: Input) => Promise<Output>) =>
    async (...input: Input) => {
      const output = await action(...input)
      if (hub.isHeard) publishNews()
      return output
    }

  const observed: Simulation = {
    ...simulation,
    handle: telling(simulation.handle),
    fetch: telling(simulation.fetch),
    setAccount(change, customerId) {
      const account = simulation.setAccount(change, customerId)
      if (Object.keys(change).length > 0) tell('account', account)
      return account
    },
    clock: {
      now: clock.now,
      advance(duration) {
        clock.advance(duration)
        tell('clock', { now: new Date(clock.now()) })
      },
    },
    reset() {
      simulation.reset()
      catchUp()
      tell('reset', { status: 'reset' })
    },
  }
  return {
    simulation: observed,
    begin() {
      catchUp()
      timer ??= setInterval(look, pause)
      // A look costs little, and keeps no process alive. Where a timer is a number, there is no process.
      if (typeof timer === 'object') timer.unref()
    },
  }
}

interface Records {
  readonly name: EventName
  readonly last: () => unknown
  readonly all: () => readonly unknown[]
}

/** Finds what was added to the records since the last time. */
function createNews({ requests, reports, inbox }: Simulation, hub: EventHub) {
  const kinds: readonly Records[] = [
    { name: 'message', last: () => inbox.last(), all: () => inbox.all() },
    { name: 'request', last: () => requests.at(-1), all: () => requests },
    { name: 'report', last: () => reports.at(-1), all: () => reports },
  ]
  const newest = new Map<EventName, unknown>()
  return {
    catchUp() {
      for (const { name, last } of kinds) newest.set(name, last())
    },
    publishNews() {
      for (const { name, last, all } of kinds) {
        const known = newest.get(name)
        if (last() === known) continue
        // What is no longer there was pushed out, and everything left is newer.
        for (const record of all().slice(all().lastIndexOf(known) + 1)) hub.publish(name, record)
        newest.set(name, last())
      }
    },
  }
}
