import { inboxMessageOf } from '@sms-verify/mocks/engine'
import type { EventHub, EventName } from '../events/event-hub.ts'
import type { RedisConnection } from './connection.ts'
import { channel, keys } from './keys.ts'
import { messagesOf } from './redis-store.ts'
import * as scripts from './scripts.ts'

/** What the parts of a shared server tell each other and the other servers. */
export interface Tell {
  /** Tells every reader of events, whichever server they read from. */
  publish(name: EventName, data: unknown): void
  /** Tells that something may be due. */
  due(): void
  /** Has something done when things may be due. */
  onDue(look: () => Promise<void>): void
}

/** What is heard between the servers, and what is due from time to time. */
export interface SharedEvents extends Tell {
  close(): void
}

/** How often to look for what is due by itself, in milliseconds. */
const pause = 100

/** Passes on what happens in any of the servers to the readers of this one. */
export async function createSharedEvents(redis: RedisConnection, hub: EventHub): Promise<SharedEvents> {
  const looks: (() => Promise<void>)[] = [announceArrivals]
  let isClosed = false

  /** What fails now, such as a lost connection, is tried again with the next look. */
  function due(): void {
    if (isClosed) return
    for (const look of looks) look().catch(() => {})
  }
  function publish(name: EventName, data: unknown): void {
    redis.publish(channel, JSON.stringify({ name, data })).catch(() => {})
  }
  async function announceArrivals(): Promise<void> {
    const members = (await redis.run(scripts.takeDue, [keys.clock, keys.unannounced])) as string[]
    const messages = await messagesOf(redis, members.map(referenceOf))
    for (const message of messages) publish('message', inboxMessageOf(message))
  }

  await redis.subscribe(channel, (text) => {
    const { name, data } = JSON.parse(text)
    hub.publish(name, data)
    if (name === 'clock') due()
  })
  const timer = setInterval(due, pause).unref()
  return {
    publish,
    due,
    onDue: (look) => looks.push(look),
    close() {
      isClosed = true
      clearInterval(timer)
    },
  }
}

/** The reference ID in `phone reference`. */
export const referenceOf = (member: string): string => member.slice(member.indexOf(' ') + 1)
