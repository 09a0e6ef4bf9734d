import type { Account } from '../auth/account.ts'
import { type Disruption, isMeant } from '../http/disruption.ts'
import type { RecordedExchange } from '../http/har.ts'
import { type DeliveryPlan, findArrival } from '../messages/delivery.ts'
import { type Message, toInboxMessage, toSentMessage } from '../messages/message.ts'
import { type ForceableOutcome, isPossibleOutcome } from '../operations/possible-outcomes.ts'
import type { Settings } from '../service/settings.ts'
import { createClock, type SchedulingClock } from './clock.ts'
import { createEvents, type Events } from './events.ts'
import { createInbox, type WritableInbox } from './inbox.ts'
import { createNonces } from './nonces.ts'
import { createQueue, type Queue } from './queue.ts'
import { createQuota, type Quota } from './quota.ts'
import {
  maxRequests,
  type PendingReport,
  type RecordedRequest,
  type ReportAttempt,
  type ReportTask,
} from './records.ts'
import type { Store } from './store.ts'

/** The memory of a simulation in one process, and the ways to inspect it. */
export interface MemoryStore extends Store {
  readonly clock: SchedulingClock
  /** Notifies listeners of events. */
  readonly events: Events
  readonly inbox: WritableInbox
  /** The outcomes that tests requested. */
  readonly outcomeQueue: Queue<ForceableOutcome>
  /** The disruptions of responses that tests requested. */
  readonly disruptionQueue: Queue<Disruption>
  /** The delivery plans that tests requested. */
  readonly deliveryQueue: Queue<DeliveryPlan>
  readonly messages: ReadonlyMap<string, Message>
  readonly requests: readonly RecordedRequest[]
  /** The same requests, each with its response. */
  readonly exchanges: readonly RecordedExchange[]
  readonly reports: readonly ReportAttempt[]
  /** The accounts that tests have changed, by customer ID in upper case. */
  readonly accountOverrides: Record<string, Account>
  now(): number
  /** How much of its limits each account has used, by customer ID in upper case. */
  readonly quotas: ReadonlyMap<string, Quota>
  /** The reports that are not yet due, and those in progress. */
  readonly pendingReports: ReadonlySet<PendingReport>
  /** Stores a message, and does nothing else. */
  keepMessage(message: Message): void
  /** Puts a message on the phone at a moment. */
  scheduleArrival(at: number, message: Message): void
  /** Forgets everything but its listeners, which are told after `fill` was called. */
  reset(fill?: () => void): void
  /** Forgets everything, its listeners too. */
  close(): void
}

/** Creates the memory of a simulation; `runReport` is called with each report when it is due. */
export function createMemoryStore(
  { retention, retentionTtl, nonceTtl }: Settings,
  runReport: (task: ReportTask) => Promise<void>,
): MemoryStore {
  const events = createEvents()
  const clock = createClock()
  const inbox = createInbox(retention)
  const outcomeQueue = createQueue<ForceableOutcome>()
  const deliveryQueue = createQueue<DeliveryPlan>()
  const disruptionQueue = createQueue<Disruption>()
  const nonces = createNonces(nonceTtl * 1000)
  const messages = new Map<string, Message>()
  // Oldest first. The map has the same order, but finds its first entry more slowly the more entries were deleted.
  const order: Message[] = []
  const quotas = new Map<string, Quota>()
  const requests: RecordedRequest[] = []
  const exchanges: RecordedExchange[] = []
  const reports: ReportAttempt[] = []
  const pendingReports = new Set<PendingReport>()
  const accountOverrides: Record<string, Account> = {}

  const tooOld = () => clock.now() - retentionTtl * 1000
  const findQuota = (customerId: string) => {
    const quota = quotas.get(customerId) ?? createQuota()
    quotas.set(customerId, quota)
    return quota
  }
  /** Adds a record, and removes the oldest ones that are expired or exceed the limit. */
  function record<Entry extends { readonly time: Date }>(entry: Entry, entries: Entry[], max: number): void {
    entries.push(entry)
    while (entries.length > max || Number(entries[0]?.time) < tooOld()) entries.shift()
  }
  function forgetMessages(): void {
    const since = tooOld()
    while (order.length > retention || Number(order[0]?.sentAt) < since)
      messages.delete(order.shift()?.referenceId ?? '')
  }
  function change(referenceId: string, part: Partial<Message>): void {
    const message = messages.get(referenceId)
    if (message) messages.set(referenceId, { ...message, ...part })
  }

  function forget(): void {
    for (const part of [clock, outcomeQueue, deliveryQueue, disruptionQueue, nonces]) part.reset()
    for (const part of [messages, quotas, pendingReports]) part.clear()
    for (const list of [order, requests, exchanges, reports]) list.length = 0
    for (const customerId of Object.keys(accountOverrides)) delete accountOverrides[customerId]
  }
  function keepMessage(message: Message): void {
    messages.set(message.referenceId, message)
    order.push(message)
  }
  function receive(message: Message): void {
    const received = toInboxMessage(message)
    inbox.receive(received, tooOld())
    events.emit('arrived', () => received)
  }
  const scheduleArrival = (at: number, message: Message) => void clock.schedule(at, () => receive(message))

  const store: MemoryStore = {
    clock,
    events,
    inbox,
    outcomeQueue,
    deliveryQueue,
    disruptionQueue,
    messages,
    requests,
    exchanges,
    reports,
    accountOverrides,
    quotas,
    pendingReports,
    keepMessage,
    scheduleArrival,
    now: clock.now,
    transact: (answer) => answer(store),
    beginRequest: (route) => ({
      now: clock.now(),
      queuedOutcome:
        route && outcomeQueue.take((name) => isPossibleOutcome(name, route.operation, route.typedCode !== undefined)),
      queuedDisruption: route && disruptionQueue.take((disruption) => isMeant(disruption, route.operation)),
      accountOverrides,
    }),
    useNonce: nonces.use,
    admitRequest: (customerId, now, perSecond) => findQuota(customerId).admitRequest(now, perSecond),
    reserveMessages: (customerId, count, cap) => findQuota(customerId).reserveMessages(count, cap),
    takeDeliveryPlan: () => deliveryQueue.take(),
    saveMessage(message) {
      keepMessage(message)
      forgetMessages()
      events.emit('sent', () => toSentMessage(message))
      const arrival = findArrival(message.timeline)
      if (arrival === undefined) return
      if (arrival <= clock.now()) receive(message)
      else scheduleArrival(arrival, message)
    },
    findMessage: (referenceId) => messages.get(referenceId),
    spendAttempt(referenceId, max) {
      const attempts = messages.get(referenceId)?.attempts ?? max
      if (attempts >= max) return false
      change(referenceId, { attempts: attempts + 1 })
      return true
    },
    recordCheck: (referenceId, check) => change(referenceId, { check }),
    schedule(at, task) {
      const pending = { at, task }
      pendingReports.add(pending)
      clock.schedule(at, () => runReport(task).finally(() => pendingReports.delete(pending)))
    },
    runDue: clock.runDue,
    after: (span, task) => clock.schedule(clock.now() + span, task),
    recordRequest(request, exchange) {
      record(request, requests, maxRequests)
      record(exchange, exchanges, maxRequests)
      events.emit('request', () => request)
    },
    recordReport(report) {
      record(report, reports, retention)
      events.emit('report', () => report)
    },
    reset(fill = () => {}) {
      forget()
      inbox.reset()
      fill()
      events.emit('reset', () => ({}))
    },
    close() {
      forget()
      inbox.close()
      events.clear()
    },
  }
  return store
}
