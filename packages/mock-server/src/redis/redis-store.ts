import {
  type Account,
  findArrival,
  isMeant,
  isPossibleOutcome,
  maxRequests,
  type ReportTask,
  type Settings,
  type Store,
} from '@sms-verify/mocks/engine'
import type { RedisConnection } from './connection.ts'
import { readAccounts, readMessages } from './entries.ts'
import * as scripts from './scripts.ts'
import type { Session, Snapshot, Step } from './session.ts'

/** The store of the simulated service in Redis: servers with the same Redis act as one. */
export function createRedisStore(
  redis: RedisConnection,
  session: Session,
  settings: Settings,
  runReport: (task: ReportTask) => void,
): Store {
  const createStore = (step: Step): Store => ({ ...outside, ...createStepStore(step, settings, runReport) })
  const alone = <Result>(act: (store: Store) => Result | Promise<Result>) =>
    session.perform((step) => act(createStore(step)))

  const outside: Store = {
    transact: (answer) => session.perform((step) => answer(createStore(step))),
    beginRequest: (route) => alone((store) => store.beginRequest(route)),
    useNonce: (...input) => alone((store) => store.useNonce(...input)),
    admitRequest: (...input) => alone((store) => store.admitRequest(...input)),
    reserveMessages: (...input) => alone((store) => store.reserveMessages(...input)),
    takeDeliveryPlan: () => alone((store) => store.takeDeliveryPlan()),
    saveMessage: (message) => alone((store) => store.saveMessage(message)),
    findMessage: async (referenceId) => (await readMessages(redis, [referenceId]))[0],
    spendAttempt: (...input) => alone((store) => store.spendAttempt(...input)),
    recordCheck: (...input) => alone((store) => store.recordCheck(...input)),
    schedule: (...input) => alone((store) => store.schedule(...input)),
    recordRequest: (...input) => alone((store) => store.recordRequest(...input)),
    recordReport: (report) => alone((store) => store.recordReport(report)),
    async runDue() {
      const [, time, due = []] = ((await session.run(scripts.takeDue)) ?? []) as [string?, string?, string[]?]
      if (time) session.setTime(Number(time))
      for (const task of due) runReport(JSON.parse(task))
    },
    after(span, task) {
      const timer = setTimeout(task, span).unref()
      return () => clearTimeout(timer)
    },
    now: async () => (await session.refresh()).now(),
  }
  return outside
}

/** The store of one request, which adds operations to a step. */
function createStepStore(
  { snapshot, add, afterwards }: Step,
  { retention, retentionTtl, nonceTtl }: Settings,
  runReport: (task: ReportTask) => void,
): Omit<Store, 'transact' | 'findMessage' | 'runDue' | 'after' | 'now'> {
  const now = snapshot.now()
  return {
    beginRequest(route) {
      const index = route
        ? snapshot.outcomes.findIndex((name) => isPossibleOutcome(name, route.operation, route.typedCode !== undefined))
        : -1
      if (index >= 0) add('takeOutcome', index)
      const place = route ? snapshot.disruptions.findIndex((disruption) => isMeant(disruption, route.operation)) : -1
      if (place >= 0) add('takeDisruption', place)
      const queuedDisruption = snapshot.disruptions[place]
      return { now, queuedOutcome: snapshot.outcomes[index], queuedDisruption, accountOverrides: accountsIn(snapshot) }
    },
    useNonce: (customerId, nonce, { now: moment, since, remember }) =>
      add('useNonce', customerId, nonce, moment, since, remember ? nonceTtl * 1000 : 0),
    admitRequest: (customerId, moment, max) =>
      max === Number.POSITIVE_INFINITY || add('admitRequest', customerId, moment, max),
    reserveMessages: (customerId, count, cap) =>
      add('reserveMessages', customerId, count, Math.min(cap, Number.MAX_SAFE_INTEGER)),
    takeDeliveryPlan() {
      const [plan] = snapshot.plans
      if (plan === undefined) return undefined
      add('takePlan')
      return JSON.parse(plan)
    },
    saveMessage(message) {
      const { referenceId, phoneNumber, sentAt, timeline } = message
      const arrival = findArrival(timeline) ?? ''
      const since = sentAt - retentionTtl * 1000
      add('saveMessage', referenceId, JSON.stringify(message), phoneNumber, sentAt, arrival, since, retention)
    },
    spendAttempt: (referenceId, max) => add('spendAttempt', referenceId, max),
    recordCheck: (referenceId, check) => void add('recordCheck', referenceId, JSON.stringify(check)),
    schedule(at, task) {
      if (at <= now) afterwards(() => runReport(task))
      else add('schedule', at, JSON.stringify(task))
    },
    recordRequest: (request) => void add('recordRequest', JSON.stringify(request), maxRequests),
    recordReport: (report) => void add('recordReport', JSON.stringify(report), retention),
  }
}

const accounts = new WeakMap<Snapshot, Readonly<Record<string, Account>>>()

/** Read once a snapshot: most requests come in between two changes. */
function accountsIn(snapshot: Snapshot): Readonly<Record<string, Account>> {
  const read = accounts.get(snapshot) ?? readAccounts(snapshot.accounts)
  accounts.set(snapshot, read)
  return read
}
