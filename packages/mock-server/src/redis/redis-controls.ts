import { setTimeout as wait } from 'node:timers/promises'
import {
  assertValid,
  type Customers,
  changeAccount,
  inboxMessageOf,
  millisecondsIn,
  type RecordedRequest,
  type ReportAttempt,
  readPhoneNumber,
  sentMessageOf,
} from '@sms-verify/mocks/engine'
import type { ControlApi } from '../control/control-api.ts'
import type { RedisConnection } from './connection.ts'
import { keys, prefix } from './keys.ts'
import { accountsOf, messagesOf } from './redis-store.ts'
import * as scripts from './scripts.ts'
import { referenceOf, type Tell } from './shared-events.ts'

/** How often to look for a message that somebody waits for, in milliseconds. */
const pause = 50

/** What a test asks of servers that share a Redis. */
export function createRedisControls(redis: RedisConnection, customers: Customers, tell: Tell): ControlApi {
  const now = async () => Number(await redis.run(scripts.now, [keys.clock]))
  const list = async (key: string) => {
    const entries = (await redis.command('LRANGE', key, 0, -1)) as string[]
    return entries.map((text) => {
      const entry = JSON.parse(text)
      return { ...entry, time: new Date(entry.time) }
    })
  }

  return {
    inbox: {
      async all(phoneNumber) {
        const wanted = readPhoneNumber(phoneNumber)
        const members = (await redis.run(scripts.arrived, [keys.clock, keys.arrivals])) as string[]
        const ofPhone = members.filter((member) => wanted === undefined || member.startsWith(`${wanted} `))
        return (await messagesOf(redis, ofPhone.map(referenceOf))).map(inboxMessageOf)
      },
      async next(phoneNumber, { signal }) {
        const wanted = readPhoneNumber(phoneNumber)
        while (true) {
          const member = (await redis.run(scripts.takeUnread, [keys.clock, keys.unread], wanted ?? '')) as string
          const [message] = await messagesOf(redis, member ? [referenceOf(member)] : [])
          if (message) return inboxMessageOf(message)
          await wait(pause, undefined, { signal })
        }
      },
    },
    async messages(last) {
      const referenceIds = (await redis.command('LRANGE', keys.order, last ? -last : 0, -1)) as string[]
      return (await messagesOf(redis, referenceIds)).map(sentMessageOf)
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
      if (Object.keys(change).length > 0) tell.publish('account', account)
      return account
    },
    clock: {
      now,
      async advance(duration) {
        assertValid.duration(duration)
        await redis.command('INCRBY', keys.clock, Math.round(millisecondsIn(duration)))
        tell.due()
        tell.publish('clock', { now: new Date(await now()) })
      },
    },
    async reset() {
      let cursor = '0'
      do {
        const [next, found] = (await redis.command('SCAN', cursor, 'MATCH', `${prefix}*`, 'COUNT', 500)) as [
          string,
          string[],
        ]
        if (found.length > 0) await redis.command('DEL', ...found)
        cursor = next
      } while (cursor !== '0')
      tell.publish('reset', { status: 'reset' })
    },
  }
}
