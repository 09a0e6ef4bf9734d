import { toInboxMessage, toSentMessage } from '@sms-verify/mocks/engine'
import type { EventListener, SimulationEvent, SimulationEvents } from '@sms-verify/mocks/simulation'
import type { RedisConnection } from './connection.ts'
import * as scripts from './scripts.ts'
import type { Operation, Session } from './session.ts'

/** The events of all servers that share a Redis, and their resets. */
export interface RedisEvents {
  /** Calls a listener with each event in any of the servers; resolves once it listens. */
  subscribe(listener: EventListener): Promise<() => void>
  /** Forgets everything; resolves when every server has called off what was under way and told its listeners. */
  reset(): Promise<void>
  /** Like a reset, and with it these operations are done. */
  restore(operations: readonly Operation[]): Promise<void>
}

/** How long to wait for servers to carry out a reset, in milliseconds. One that has crashed never does. */
const maxWait = 2_000

/** Has this server carry out the resets of all servers that share a Redis. */
export async function createRedisEvents(redis: RedisConnection, session: Session): Promise<RedisEvents> {
  const listeners = new Set<EventListener>()
  /** The resets of this server that others have yet to carry out, by their epochs. */
  const confirmations = new Map<string, () => void>()
  session.onReset(() => {
    for (const listener of [...listeners]) listener({ name: 'reset', data: {} })
  })
  await redis.subscribe(redis.channels.resets, (text) => {
    const [step, epoch = ''] = text.split(' ')
    if (step === 'confirmed') return confirmations.get(epoch)?.()
    session.enter(epoch)
    redis.publish(redis.channels.resets, `confirmed ${epoch}`).catch(() => {})
  })

  async function waitForServers(epoch: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    let confirmed = 0
    let expected = Number.POSITIVE_INFINITY
    const check = () => confirmed >= expected && resolve()
    confirmations.set(epoch, () => {
      confirmed += 1
      check()
    })
    const timer = setTimeout(resolve, maxWait)
    expected = await redis.publish(redis.channels.resets, `reset ${epoch}`)
    check()
    await promise
    clearTimeout(timer)
    confirmations.delete(epoch)
  }

  async function begin(script: string, ...input: string[]): Promise<void> {
    const epoch = String(await redis.run(script, ...input))
    session.enter(epoch)
    await waitForServers(epoch)
  }

  return {
    async subscribe(listener) {
      listeners.add(listener)
      // Only if there are listeners: otherwise a server under load would process the events of the others.
      const unsubscribe = await redis.subscribe(redis.channels.events, (text) => {
        const event = readEvent(text, session.epoch)
        if (event) listener(event)
      })
      return () => {
        listeners.delete(listener)
        unsubscribe()
      }
    },
    reset: () => begin(scripts.reset),
    restore: (operations) => begin(scripts.restore, JSON.stringify(operations)),
  }
}

type Readers = {
  readonly [Name in Exclude<keyof SimulationEvents, 'reset'>]: (text: string) => SimulationEvents[Name]
}

/** The stored form of each event's data in Redis. */
const readers: Readers = {
  sent: (text) => toSentMessage(JSON.parse(text)),
  arrived: (text) => toInboxMessage(JSON.parse(text)),
  request: (text) => withDate(JSON.parse(text)),
  report: (text) => withDate(JSON.parse(text)),
  clock: (text) => ({ now: new Date(Number(text)) }),
  account: (text) => JSON.parse(text),
}

const withDate = <Entry extends { readonly time: Date }>(entry: Entry): Entry => ({
  ...entry,
  time: new Date(entry.time),
})

/** Reads an event; ignores events from before the last reset. */
function readEvent(text: string, epoch: string): SimulationEvent | undefined {
  const [, begun, name = '', data = ''] = /^(\d+) (\w+) (.*)$/s.exec(text) ?? []
  if (begun !== epoch || !Object.hasOwn(readers, name)) return undefined
  return { name, data: readers[name as keyof Readers](data) } as SimulationEvent
}
