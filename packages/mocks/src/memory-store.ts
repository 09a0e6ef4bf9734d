import type { Account } from './account.ts'
import { createClock, type SchedulingClock } from './clock.ts'
import { arrivalOf, type DeliveryPlan } from './delivery.ts'
import { type ForceableOutcome, isPossibleOutcome } from './forced-outcomes.ts'
import { createInbox, type WritableInbox } from './inbox.ts'
import { inboxMessageOf, type Message } from './message.ts'
import { createNonces } from './nonces.ts'
import { createQueue, type Queue } from './queue.ts'
import { createQuota, type Quota } from './quota.ts'
import { type RecordedRequest, recentRequests } from './recorded-request.ts'
import type { ReportAttempt } from './reports.ts'
import type { Settings } from './settings.ts'
import type { ReportTask, Store } from './store.ts'

/** The memory of a simulation in one process, and the ways to look into it. */
export interface MemoryStore extends Store {
  readonly clock: SchedulingClock
  readonly inbox: WritableInbox
  /** The outcomes that tests have asked for. */
  readonly outcomeQueue: Queue<ForceableOutcome>
  /** The delivery plans that tests have asked for. */
  readonly deliveryQueue: Queue<DeliveryPlan>
  readonly messages: ReadonlyMap<string, Message>
  readonly requests: readonly RecordedRequest[]
  readonly reports: readonly ReportAttempt[]
  /** The accounts that tests have changed, by customer ID in upper case. */
  readonly accountOverrides: Record<string, Account>
  now(): number
  reset(): void
}

export function createMemoryStore({ retention, retentionTtl, nonceTtl }: Settings): MemoryStore {
  const clock = createClock()
  const inbox = createInbox(retention)
  const outcomeQueue = createQueue<ForceableOutcome>()
  const deliveryQueue = createQueue<DeliveryPlan>()
  const nonces = createNonces(nonceTtl * 1000)
  const messages = new Map<string, Message>()
  // Oldest first. The map has them in that order too, but finds the first of them the slower the more were deleted.
  const order: Message[] = []
  const quotas = new Map<string, Quota>()
  const requests: RecordedRequest[] = []
  const reports: ReportAttempt[] = []
  const accountOverrides: Record<string, Account> = {}
  let run: (task: ReportTask) => void = () => {}

  const tooOld = () => clock.now() - retentionTtl * 1000
  const quotaOf = (customerId: string) => {
    const quota = quotas.get(customerId) ?? createQuota()
    quotas.set(customerId, quota)
    return quota
  }
  /** Notes down a record, and forgets those in front that are too old or too many. */
  function note<Entry extends { readonly time: Date }>(entry: Entry, entries: Entry[], most: number): void {
    entries.push(entry)
    while (entries.length > most || Number(entries[0]?.time) < tooOld()) entries.shift()
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

  return {
    clock,
    inbox,
    outcomeQueue,
    deliveryQueue,
    messages,
    requests,
    reports,
    accountOverrides,
    now: clock.now,
    beginRequest: (route) => ({
      now: clock.now(),
      queuedOutcome:
        route && outcomeQueue.take((name) => isPossibleOutcome(name, route.operation, route.typedCode !== undefined)),
      accountOverrides,
    }),
    useNonce: nonces.use,
    admitRequest: (customerId, now, perSecond) => quotaOf(customerId).admitRequest(now, perSecond),
    reserveMessages: (customerId, count, cap) => quotaOf(customerId).reserveMessages(count, cap),
    takeDeliveryPlan: () => deliveryQueue.take(),
    saveMessage(message) {
      messages.set(message.referenceId, message)
      order.push(message)
      forgetMessages()
      const arrival = arrivalOf(message.timeline)
      if (arrival === undefined) return
      const receive = () => inbox.receive(inboxMessageOf(message), tooOld())
      if (arrival <= clock.now()) receive()
      else clock.schedule(arrival, receive)
    },
    findMessage: (referenceId) => messages.get(referenceId),
    spendAttempt(referenceId, most) {
      const attempts = messages.get(referenceId)?.attempts ?? most
      if (attempts >= most) return false
      change(referenceId, { attempts: attempts + 1 })
      return true
    },
    recordCheck: (referenceId, check) => change(referenceId, { check }),
    schedule(at, task) {
      clock.schedule(at, () => run(task))
    },
    onDue(doTask) {
      run = doTask
    },
    after: (span, task) => clock.schedule(clock.now() + span, task),
    recordRequest: (request) => note(request, requests, recentRequests),
    recordReport: (report) => note(report, reports, retention),
    reset() {
      for (const part of [inbox, clock, outcomeQueue, deliveryQueue, nonces]) part.reset()
      for (const part of [messages, quotas]) part.clear()
      for (const list of [order, requests, reports]) list.length = 0
      for (const customerId of Object.keys(accountOverrides)) delete accountOverrides[customerId]
    },
  }
}
