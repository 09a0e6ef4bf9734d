import { toInboxMessage } from '@sms-verify/mocks/engine'
import type { SimulationEvent, SimulationEvents } from '@sms-verify/mocks/simulation'
import type { EventSource } from '../events/event-hub.ts'
import type { RedisConnection } from './connection.ts'
import { messagesOf, referenceOf } from './entries.ts'
import { channel, keys } from './keys.ts'
import * as scripts from './scripts.ts'

/** What the servers that share a Redis tell each other. */
export interface Notifier {
  /** Tells every server what happened; they tell their listeners. */
  emit<Name extends keyof SimulationEvents>(name: Name, data: SimulationEvents[Name]): void
  /** Tells this server that something may be due. */
  due(): void
  /** Has something done when something may be due. */
  onDue(look: () => Promise<void>): void
  /** Has something done when what is under way is called off, whichever server asks for it. */
  onCallOff(act: () => void): void
  /** Has every server call off what is under way, or tell its listeners of a reset; resolves when all of them have. */
  confirm(step: 'call-off' | 'reset'): Promise<void>
  /** Aborts when what is under way is called off, with the reason. */
  untilCalledOff(): AbortSignal
}

/** The events of all servers that share a Redis. */
export interface RedisEvents extends Notifier {
  readonly subscribe: EventSource
  close(): void
}

/** How often to look for what is due, in milliseconds. */
const pollInterval = 100

/** How long to wait for other servers to call off what is under way, in milliseconds. */
const maxWait = 2_000

/** Passes on what happens in any of the servers to the listeners of this one. */
export async function createRedisEvents(redis: RedisConnection): Promise<RedisEvents> {
  const listeners = new Set<Parameters<EventSource>[0]>()
  const looks: (() => Promise<void>)[] = [announceArrivals]
  const acts: (() => void)[] = []
  /** The calls of this server that others have yet to confirm, by their IDs. */
  const confirmations = new Map<string, () => void>()
  let controller = new AbortController()
  let isClosed = false

  /** What fails now, such as a lost connection, is tried again with the next look. */
  function due(): void {
    if (isClosed) return
    for (const look of looks) look().catch(() => {})
  }
  function emit(name: keyof SimulationEvents, data: unknown): void {
    redis.publish(channel, JSON.stringify({ name, data })).catch(() => {})
  }
  async function announceArrivals(): Promise<void> {
    const members = (await redis.run(scripts.takeDue, [keys.clock, keys.unannounced])) as string[]
    const messages = await messagesOf(redis, members.map(referenceOf))
    for (const message of messages) emit('arrived', toInboxMessage(message))
  }
  function end(event: 'reset' | 'closed'): void {
    controller.abort(new Error(`inbox.next: the simulation was ${event} while this call waited for a message.`))
    // Whatever begins to wait after the end has nothing to wait for.
    if (event === 'reset') controller = new AbortController()
  }
  function tell(event: SimulationEvent): void {
    for (const listener of [...listeners]) listener(event)
  }
  function callOff(): void {
    end('reset')
    for (const act of acts) act()
  }
  function carryOut(step: 'call-off' | 'reset', id: string): void {
    if (step === 'call-off') callOff()
    else tell({ name: 'reset', data: {} })
    redis.publish(channel, JSON.stringify({ name: 'confirmed', data: id })).catch(() => {})
  }
  async function confirm(step: 'call-off' | 'reset'): Promise<void> {
    const id = crypto.randomUUID()
    const { promise, resolve } = Promise.withResolvers<void>()
    let confirmed = 0
    let expected = Number.POSITIVE_INFINITY
    const check = () => confirmed >= expected && resolve()
    confirmations.set(id, () => {
      confirmed += 1
      check()
    })
    // A server that has crashed does not confirm, and has nothing under way.
    const timer = setTimeout(resolve, maxWait)
    expected = await redis.publish(channel, JSON.stringify({ name: step, data: id }))
    check()
    await promise
    clearTimeout(timer)
    confirmations.delete(id)
  }

  await redis.subscribe(channel, (text) => {
    const event = JSON.parse(text)
    if (event.name === 'call-off' || event.name === 'reset') return carryOut(event.name, event.data)
    if (event.name === 'confirmed') return confirmations.get(event.data)?.()
    tell(event)
    if (event.name === 'clock') due()
  })
  const timer = setInterval(due, pollInterval).unref()
  return {
    emit,
    due,
    onDue: (look) => looks.push(look),
    onCallOff: (act) => acts.push(act),
    untilCalledOff: () => controller.signal,
    confirm,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      isClosed = true
      clearInterval(timer)
      end('closed')
    },
  }
}
