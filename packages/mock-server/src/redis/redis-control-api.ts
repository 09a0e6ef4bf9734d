import {
  assertValid,
  type Customers,
  changeAccount,
  type Message,
  millisecondsIn,
  type RecordedRequest,
  type ReportAttempt,
  readPhoneNumber,
  toInboxMessage,
  toSentMessage,
} from '@sms-verify/mocks/engine'
import type { ControlApi } from '../control/control-api.ts'
import { joinSignals } from '../control/join-signals.ts'
import type { RedisConnection } from './connection.ts'
import { accountsOf, messagesOf, referenceOf } from './entries.ts'
import { keys, prefix } from './keys.ts'
import type { Notifier } from './redis-events.ts'
import * as scripts from './scripts.ts'

/** How often to look for a message that somebody waits for, in milliseconds. */
const pollInterval = 50

/** What a test asks of servers that share a Redis. */
export function createRedisControlApi(redis: RedisConnection, customers: Customers, notifier: Notifier): ControlApi {
  const now = async () => Number(await redis.run(scripts.now, [keys.clock]))
  const list = async (key: string) => {
    const entries = (await redis.command('LRANGE', key, 0, -1)) as string[]
    return entries.map((text) => {
      const entry = JSON.parse(text)
      return { ...entry, time: new Date(entry.time) }
    })
  }

  const takeUnread = async (phoneNumber: string) => {
    const member = (await redis.run(scripts.takeUnread, [keys.clock, keys.unread], phoneNumber)) as string
    const [message] = await messagesOf(redis, member ? [referenceOf(member)] : [])
    return message
  }

  async function waitForMessage(phoneNumber: string, signals: readonly AbortSignal[]): Promise<Message> {
    using joined = joinSignals(...signals)
    while (true) {
      joined.signal.throwIfAborted()
      const message = await takeUnread(phoneNumber)
      if (message) return message
      await pause(pollInterval, joined.signal)
    }
  }

  return {
    inbox: {
      async all(phoneNumber) {
        const wanted = readPhoneNumber(phoneNumber)
        const members = (await redis.run(scripts.arrived, [keys.clock, keys.arrivals])) as string[]
        const ofPhone = members.filter((member) => wanted === undefined || member.startsWith(`${wanted} `))
        return (await messagesOf(redis, ofPhone.map(referenceOf))).map(toInboxMessage)
      },
      next: async (phoneNumber, { signal }) =>
        toInboxMessage(await waitForMessage(readPhoneNumber(phoneNumber) ?? '', [signal, notifier.untilCalledOff()])),
    },
    async messages(last) {
      const referenceIds = (await redis.command('LRANGE', keys.order, last ? -last : 0, -1)) as string[]
      return (await messagesOf(redis, referenceIds)).map(toSentMessage)
    },
    requests: () => list(keys.requests) as Promise<RecordedRequest[]>,
    reports: () => list(keys.reports) as Promise<ReportAttempt[]>,
    async respondWith(outcome, options = {}) {
      assertValid.outcome(outcome)
      assertValid.repetition(options)
      const { times = 1 } = options
      await redis.command('RPUSH', keys.outcomes, JSON.stringify({ name: outcome, left: times }))
    },
    async deliverWith(plan, options = {}) {
      assertValid.plan(plan)
      assertValid.repetition(options)
      const { times = 1 } = options
      await redis.command('RPUSH', keys.plans, `${times} ${JSON.stringify(plan)}`)
    },
    async setAccount(change, customerId) {
      const customer = customers.named(customerId)
      const { [customer.id]: changed } = accountsOf((await redis.command('HGETALL', keys.accounts)) as string[])
      const account = changeAccount(changed ?? customer.account, change)
      await redis.command('HSET', keys.accounts, customer.id, JSON.stringify(account))
      if (Object.keys(change).length > 0) notifier.emit('account', account)
      return account
    },
    clock: {
      now,
      async advance(duration) {
        assertValid.duration(duration)
        await redis.command('INCRBY', keys.clock, Math.round(millisecondsIn(duration)))
        notifier.due()
        notifier.emit('clock', { now: new Date(await now()) })
      },
    },
    async reset() {
      await notifier.confirm('call-off')
      await redis.run(scripts.forget, [], `${prefix}*`)
      await notifier.confirm('reset')
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
