import { findArrival } from '../messages/delivery.ts'
import { toInboxMessage } from '../messages/message.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import type { KeptMessage, StoreContent } from './state.ts'

/** What a state has of a store in memory. */
export function readContent(store: MemoryStore): StoreContent {
  const taken = new Set(store.inbox.listTaken())
  return {
    messages: Array.from(store.messages.values(), (message) => ({ message, isTaken: taken.has(message.referenceId) })),
    outcomes: store.outcomeQueue.list(),
    deliveries: store.deliveryQueue.list(),
    disruptions: store.disruptionQueue.list(),
    accounts: store.accountOverrides,
    messagesSent: Object.fromEntries(Array.from(store.quotas, ([id, quota]) => [id, quota.messagesSent()])),
    reports: [...store.pendingReports],
  }
}

/** Puts what a state has into a store in memory that is empty. */
export function fillStore(store: MemoryStore, content: StoreContent): void {
  for (const { entry, times } of content.outcomes) store.outcomeQueue.add(entry, times)
  for (const { entry, times } of content.deliveries) store.deliveryQueue.add(entry, times)
  for (const { entry, times } of content.disruptions) store.disruptionQueue.add(entry, times)
  Object.assign(store.accountOverrides, content.accounts)
  for (const [customerId, count] of Object.entries(content.messagesSent))
    store.reserveMessages(customerId, count, Number.POSITIVE_INFINITY)
  for (const { message } of content.messages) store.keepMessage(message)
  fillPhones(store, content.messages)
  for (const { at, task } of content.reports) store.schedule(at, task)
}

function fillPhones(store: MemoryStore, messages: readonly KeptMessage[]): void {
  const now = store.now()
  const arriving = messages
    .map(({ message, isTaken }) => ({ message, isTaken, at: findArrival(message.timeline) }))
    .filter((each): each is typeof each & { at: number } => each.at !== undefined)
    .sort((a, b) => a.at - b.at)
  for (const { message, isTaken, at } of arriving) {
    if (at > now) {
      store.scheduleArrival(at, message)
      continue
    }
    const received = toInboxMessage(message)
    store.inbox.receive(received, Number.NEGATIVE_INFINITY)
    if (isTaken) store.inbox.take(received)
  }
}
