import {
  findArrival,
  isPossibleOutcome,
  maxRequests,
  type ReportTask,
  type Route,
  type Settings,
  type Store,
  toSentMessage,
} from '@sms-verify/mocks/engine'
import type { OutcomeName } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'
import type { RedisConnection } from './connection.ts'
import { accountsOf, messagesOf } from './entries.ts'
import { keys } from './keys.ts'
import type { Notifier } from './redis-events.ts'
import * as scripts from './scripts.ts'

/** What the simulated service remembers, in Redis: servers with the same Redis act as one. */
export function createRedisStore(
  redis: RedisConnection,
  settings: Settings,
  notifier: Notifier,
  runReport: (task: ReportTask) => void,
): Store {
  const { retention, retentionTtl, nonceTtl } = settings
  const now = async () => Number(await redis.run(scripts.now, [keys.clock]))
  /** Whether there was a delivery plan when the newest request began. One that comes later is for later requests. */
  let hasPlans = true
  const unconfirmed = new Set<Promise<unknown>>()
  /** Sends a write without waiting for it: Redis keeps the order, and the record of the request waits for all of them. */
  function write(writing: Promise<unknown>): void {
    const confirmed = writing.finally(() => unconfirmed.delete(confirmed))
    confirmed.catch(() => {})
    unconfirmed.add(confirmed)
  }

  const store: Store = {
    now,
    async beginRequest(route) {
      const read = [keys.clock, keys.outcomes, keys.accounts, keys.plans]
      const begun = await redis.run(scripts.begin, read, ...namesFor(route))
      const [moment, forced, accounts, plans] = begun as [string, OutcomeName | '', string[], number]
      hasPlans = plans > 0
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
      const max = Math.min(cap, Number.MAX_SAFE_INTEGER)
      const reserving = redis.run(scripts.reserveMessages, [keys.sent], customerId, count, max)
      if (cap < Number.POSITIVE_INFINITY) return (await reserving) === 1
      write(reserving)
      return true
    },
    async takeDeliveryPlan() {
      if (!hasPlans) return undefined
      const plan = await redis.run(scripts.takePlan, [keys.plans])
      return plan ? JSON.parse(plan as string) : undefined
    },
    async saveMessage(message) {
      const { messages, order, arrivals, unread, unannounced, attempts, checks, sequence } = keys
      const { referenceId, phoneNumber, sentAt, timeline } = message
      const saving = redis.run(
        scripts.keep,
        [messages, order, arrivals, unread, unannounced, attempts, checks, sequence],
        referenceId,
        JSON.stringify(message),
        phoneNumber,
        findArrival(timeline) ?? '',
        sentAt - retentionTtl * 1000,
        retention,
      )
      write(saving)
      notifier.emit('sent', toSentMessage(message))
      saving.then(notifier.due, () => {})
    },
    findMessage: async (referenceId) => (await messagesOf(redis, [referenceId]))[0],
    async spendAttempt(referenceId, most) {
      return (await redis.run(scripts.spendAttempt, [keys.messages, keys.attempts], referenceId, most)) === 1
    },
    async recordCheck(referenceId, check) {
      await redis.command('HSET', keys.checks, referenceId, JSON.stringify(check))
    },
    async schedule(at, task) {
      const scheduling = redis.run(scripts.schedule, [keys.due, keys.sequence], at, JSON.stringify(task))
      write(scheduling)
      scheduling.then(notifier.due, () => {})
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
      const recording = redis.run(scripts.note, [keys.requests], JSON.stringify(request), maxRequests)
      await Promise.all([recording, ...unconfirmed])
      notifier.emit('request', request)
    },
    async recordReport(report) {
      await redis.run(scripts.note, [keys.reports], JSON.stringify(report), retention)
      notifier.emit('report', report)
    },
  }
  notifier.onDue(async () => store.runDue())
  return store
}

/** The outcomes that a request can have when a test asks for them. */
function namesFor(route: Route | undefined): string[] {
  if (!route) return []
  const names = Object.keys(outcomes) as OutcomeName[]
  return names.filter((name) => isPossibleOutcome(name, route.operation, route.typedCode !== undefined))
}
