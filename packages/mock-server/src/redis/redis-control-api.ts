import {
  assertValid,
  type Customers,
  changeAccount,
  findArrival,
  type Message,
  millisecondsIn,
  type RecordedRequest,
  type ReportAttempt,
  readPhoneNumber,
  readState,
  toInboxMessage,
  toSentMessage,
  writeState,
} from '@sms-verify/mocks/engine'
import type { ControlApi } from '../control/control-api.ts'
import { joinSignals } from '../control/join-signals.ts'
import type { RedisConnection } from './connection.ts'
import { readAccounts, readMessages, readReference } from './entries.ts'
import { keys } from './keys.ts'
import { listOperations, readContent } from './redis-content.ts'
import type { RedisEvents } from './redis-events.ts'
import * as scripts from './scripts.ts'
import type { Session } from './session.ts'

/** How often to look for a message that somebody waits for, in milliseconds. */
const pollInterval = 50

/** What the control API of servers that share a Redis is made of. */
export interface RedisControlParts {
  readonly redis: RedisConnection
  readonly session: Session
  readonly customers: Customers
  readonly events: Pick<RedisEvents, 'reset' | 'restore'>
  /** Runs the work that is due. */
  readonly runDue: () => void
}

/** The control API of servers that share a Redis. */
export function createRedisControlApi({ redis, session, customers, events, runDue }: RedisControlParts): ControlApi {
  const now = async () => (await session.refresh()).now()
  const list = async (key: string, start = 0) => (await redis.command('LRANGE', key, start, -1)) as string[]
  const records = async (key: string) =>
    (await list(key)).map((text) => {
      const record = JSON.parse(text)
      return { ...record, time: new Date(record.time) }
    })

  async function waitForMessage(phoneNumber: string, signals: readonly AbortSignal[]): Promise<Message> {
    using joined = joinSignals(...signals)
    while (true) {
      joined.signal.throwIfAborted()
      const [, taken] = (await session.run(scripts.takeUnread, phoneNumber)) ?? []
      const [message] = await readMessages(redis, taken ? [readReference(String(taken))] : [])
      if (message) return message
      await pause(pollInterval, joined.signal)
    }
  }

  return {
    inbox: {
      async all(phoneNumber) {
        const wanted = readPhoneNumber(phoneNumber)
        const entries = (await list(keys.order)).filter((entry) => !wanted || entry.split(' ')[1] === wanted)
        const messages = await readMessages(redis, entries.map(readReference))
        const moment = await now()
        return messages
          .map((message) => ({ message, arrival: findArrival(message.timeline) ?? Number.POSITIVE_INFINITY }))
          .filter(({ arrival }) => arrival <= moment)
          .sort((a, b) => a.arrival - b.arrival)
          .map(({ message }) => toInboxMessage(message))
      },
      next: async (phoneNumber, { signal }) =>
        toInboxMessage(await waitForMessage(readPhoneNumber(phoneNumber) ?? '', [signal, session.signal])),
    },
    async messages(last) {
      return (await readMessages(redis, (await list(keys.order, last && -last)).map(readReference))).map(toSentMessage)
    },
    requests: () => records(keys.requests) as Promise<RecordedRequest[]>,
    har() {
      // Storing each whole exchange would make a step several times as large.
      throw new TypeError('A mock server with a store in Redis keeps no responses. Start it without a store.')
    },
    reports: () => records(keys.reports) as Promise<ReportAttempt[]>,
    async respondWith(outcome, options = {}) {
      assertValid.outcome(outcome)
      assertValid.repetition(options)
      await session.perform(({ add }) => add('queueOutcome', options.times ?? 1, outcome))
    },
    async deliverWith(plan, options = {}) {
      assertValid.plan(plan)
      assertValid.repetition(options)
      await session.perform(({ add }) => add('queuePlan', options.times ?? 1, JSON.stringify(plan)))
    },
    async disruptWith(disruption, options = {}) {
      assertValid.disruption(disruption)
      assertValid.repetition(options)
      await session.perform(({ add }) => add('queueDisruption', options.times ?? 1, JSON.stringify(disruption)))
    },
    async setAccount(change, customerId) {
      const customer = customers.named(customerId)
      return session.perform(({ snapshot, add }) => {
        const account = changeAccount(readAccounts(snapshot.accounts)[customer.id] ?? customer.account, change)
        if (Object.keys(change).length > 0) add('changeAccount', customer.id, JSON.stringify(account))
        return account
      })
    },
    clock: {
      now,
      async advance(duration) {
        assertValid.duration(duration)
        await session.perform(({ add }) => add('advanceClock', Math.round(millisecondsIn(duration))))
        runDue()
      },
    },
    reset: events.reset,
    async exportState() {
      const { content, now: moment } = await readContent(session)
      return writeState(content, customers, moment)
    },
    async importState(state) {
      // A reset also resets the clock, which then shows the time of Redis.
      const [seconds, microseconds] = (await redis.command('TIME')) as [string, string]
      const time = Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000)
      await events.restore(listOperations(readState(state, customers, time)))
      runDue()
    },
  }
}

/** Waits for a while, or until a signal aborts. */
function pause(span: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, span)
  const wake = () => resolve()
  signal.addEventListener('abort', wake, { once: true })
  return promise.finally(() => {
    clearTimeout(timer)
    signal.removeEventListener('abort', wake)
  })
}
