import {
  type Account,
  arrivalOf,
  changeAccount,
  healthyAccount,
  isPossibleOutcome,
  type Message,
  maxRequests,
  type ReportTask,
  type Route,
  type Settings,
  type Store,
} from '@sms-verify/mocks/engine'
import type { OutcomeName } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'
import type { RedisConnection } from './connection.ts'
import { keys } from './keys.ts'
import * as scripts from './scripts.ts'
import type { Tell } from './shared-events.ts'

/** What the simulated service remembers, in Redis: servers with the same Redis act as one. */
export function createRedisStore(
  redis: RedisConnection,
  settings: Settings,
  tell: Tell,
  runReport: (task: ReportTask) => void,
): Store {
  const { retention, retentionTtl, nonceTtl } = settings
  const now = async () => Number(await redis.run(scripts.now, [keys.clock]))

  const store: Store = {
    now,
    async beginRequest(route) {
      const begun = await redis.run(scripts.begin, [keys.clock, keys.outcomes, keys.accounts], ...namesFor(route))
      const [moment, forced, accounts] = begun as [string, OutcomeName | '', string[]]
      return { now: Number(moment), queuedOutcome: forced || undefined, accountOverrides: accountsOf(accounts) }
    },
    async useNonce(customerId, nonce, { now: moment, since, remember }) {
      const set = [keys.nonces(customerId)]
      const ttl = remember ? nonceTtl * 1000 : 0
      return (await redis.run(scripts.useNonce, set, nonce, moment, since, ttl)) === 1
    },
    async admitRequest(customerId, moment, most) {
      if (most === Number.POSITIVE_INFINITY) return true
      return (await redis.run(scripts.admitRequest, [keys.rate(customerId), keys.sequence], moment, most)) === 1
    },
    async reserveMessages(customerId, count, cap) {
      const most = Math.min(cap, Number.MAX_SAFE_INTEGER)
      return (await redis.run(scripts.reserveMessages, [keys.sent], customerId, count, most)) === 1
    },
    async takeDeliveryPlan() {
      const plan = await redis.run(scripts.takePlan, [keys.plans])
      return plan ? JSON.parse(plan as string) : undefined
    },
    async saveMessage(message) {
      const { messages, order, arrivals, unread, unannounced, attempts, checks, sequence } = keys
      const { referenceId, phoneNumber, sentAt, timeline } = message
      await redis.run(
        scripts.keep,
        [messages, order, arrivals, unread, unannounced, attempts, checks, sequence],
        referenceId,
        JSON.stringify(message),
        phoneNumber,
        arrivalOf(timeline) ?? '',
        sentAt - retentionTtl * 1000,
        retention,
      )
      tell.due()
    },
    findMessage: async (referenceId) => (await messagesOf(redis, [referenceId]))[0],
    async spendAttempt(referenceId, most) {
      return (await redis.run(scripts.spendAttempt, [keys.messages, keys.attempts], referenceId, most)) === 1
    },
    async recordCheck(referenceId, check) {
      await redis.command('HSET', keys.checks, referenceId, JSON.stringify(check))
    },
    async schedule(at, task) {
      await redis.run(scripts.schedule, [keys.due, keys.sequence], at, JSON.stringify(task))
      tell.due()
    },
    async runDue() {
      const due = (await redis.run(scripts.takeDue, [keys.clock, keys.due])) as string[]
      for (const member of due) runReport(JSON.parse(member.slice(member.indexOf(' ') + 1)))
    },
    after(span, task) {
      const timer = setTimeout(task, span).unref()
      return () => clearTimeout(timer)
    },
    async recordRequest(request) {
      await redis.run(scripts.note, [keys.requests], JSON.stringify(request), maxRequests)
      tell.publish('request', request)
    },
    async recordReport(report) {
      await redis.run(scripts.note, [keys.reports], JSON.stringify(report), retention)
      tell.publish('report', report)
    },
  }
  tell.onDue(async () => store.runDue())
  return store
}

/** Messages by their reference IDs, as they are now; those that are gone are left out. */
export async function messagesOf(redis: RedisConnection, referenceIds: readonly string[]): Promise<Message[]> {
  if (referenceIds.length === 0) return []
  const parts = [keys.messages, keys.attempts, keys.checks].map((key) => redis.command('HMGET', key, ...referenceIds))
  const [sent = [], attempts = [], checks = []] = (await Promise.all(parts)) as (string | null)[][]
  return sent.flatMap((text, index) => {
    if (text === null) return []
    const check = checks[index]
    const message: Message = JSON.parse(text)
    return [{ ...message, attempts: Number(attempts[index] ?? 0), ...(check && { check: JSON.parse(check) }) }]
  })
}

/** Accounts out of Redis, which lists names and values by turns. */
export function accountsOf(entries: readonly string[]): Record<string, Account> {
  const accounts: Record<string, Account> = {}
  for (let index = 0; index < entries.length; index += 2) {
    accounts[entries[index] ?? ''] = changeAccount(healthyAccount, JSON.parse(entries[index + 1] ?? '{}'))
  }
  return accounts
}

/** The outcomes that a request can have when a test asks for them. */
function namesFor(route: Route | undefined): string[] {
  if (!route) return []
  const names = Object.keys(outcomes) as OutcomeName[]
  return names.filter((name) => isPossibleOutcome(name, route.operation, route.typedCode !== undefined))
}
