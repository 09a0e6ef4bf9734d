import { type Account, changeAccount, healthyAccount } from '../auth/account.ts'
import type { Customers } from '../auth/customers.ts'
import type { Disruption } from '../http/disruption.ts'
import { assertValid } from '../input/input.ts'
import type { components } from '../input/types.generated.ts'
import { type DeliveryPlan, definedIn } from '../messages/delivery.ts'
import { findPhoneOutcome } from '../messages/magic-numbers.ts'
import type { Message } from '../messages/message.ts'
import type { ForceableOutcome } from '../operations/possible-outcomes.ts'
import type { QueuedEntry } from '../store/queue.ts'
import type { PendingReport } from '../store/records.ts'

/** What a simulation remembers, as `exportState` returns it: a value of JSON. */
export type SimulationState = components['schemas']['SimulationState']

type MessageState = components['schemas']['MessageState']

/** The part of a state that belongs to a store. */
export interface StoreContent {
  /** Oldest first. */
  readonly messages: readonly KeptMessage[]
  readonly outcomes: readonly QueuedEntry<ForceableOutcome>[]
  readonly deliveries: readonly QueuedEntry<DeliveryPlan>[]
  readonly disruptions: readonly QueuedEntry<Disruption>[]
  /** The accounts that tests have changed, by customer ID in upper case. */
  readonly accounts: Readonly<Record<string, Account>>
  /** How many messages each account has sent, by customer ID in upper case. */
  readonly messagesSent: Readonly<Record<string, number>>
  readonly reports: readonly PendingReport[]
}

/** A message, and whether a test has taken it from its phone. */
export interface KeptMessage {
  readonly message: Message
  readonly isTaken: boolean
}

/** Writes what a store has at a moment as a state. */
export function writeState(content: StoreContent, customers: Customers, now: number): SimulationState {
  const reports = Map.groupBy(content.reports, ({ task }) => task.referenceId)
  const state: SimulationState = {
    version: 1,
    exportedAt: writeMoment(now),
    accounts: customers.all.map(({ id, account }) => ({
      customerId: id,
      account: writeAccount(content.accounts[id] ?? account),
      messagesSent: content.messagesSent[id] ?? 0,
    })),
    messages: content.messages.map((kept) => writeMessage(kept, reports.get(kept.message.referenceId) ?? [])),
    outcomes: content.outcomes.map(({ entry, times }) => ({ outcome: entry, times })),
    deliveries: content.deliveries.map(({ entry, times }) => ({ plan: entry, times })),
    disruptions: content.disruptions.map(({ entry, times }) => ({ disruption: entry, times })),
  }
  // A copy, because the store keeps using its own objects, and without values that JSON does not support.
  return JSON.parse(JSON.stringify(state))
}

const writeMoment = (moment: number) => new Date(moment).toISOString()

const writeAccount = (account: Account) =>
  Object.fromEntries(Object.entries(account).filter(([name, value]) => value !== healthyAccount[name as keyof Account]))

const writeMessage = ({ message, isTaken }: KeptMessage, reports: readonly PendingReport[]): MessageState => ({
  customerId: message.customerId,
  reference_id: message.referenceId,
  phone_number: message.phoneNumber,
  text: message.text,
  code: message.code,
  madeByService: message.madeByService,
  sentAt: writeMoment(message.sentAt),
  timeline: message.timeline.map(({ code, at }) => ({ status: code, at: writeMoment(at) })),
  taken: isTaken,
  attempts: message.attempts,
  code_state: message.check.codeState,
  code_entered: message.check.codeEntered,
  callback_url: message.callbackUrl,
  sender_id: message.senderId,
  reportDetails: message.reportDetails,
  pendingReports: reports.map(({ at, task: { step, attempt } }) => ({ step, attempt, at: writeMoment(at) })),
})

/**
 * Reads a state for a store whose clock shows `now`: each moment keeps its distance from the export. Throws a `TypeError` if it
 * is not valid, or is not for these accounts.
 */
export function readState(state: SimulationState, customers: Customers, now: number): StoreContent {
  assertValid.state(state)
  const { accounts, messages, outcomes, deliveries, disruptions } = state
  const shift = now - Date.parse(state.exportedAt)
  const readMoment = (moment: string) => Date.parse(moment) + shift
  for (const [index, { customerId }] of accounts.entries())
    assertAccepted(customerId, `state.accounts[${index}]`, customers)
  for (const [index, message] of messages.entries())
    assertAccepted(message.customerId, `state.messages[${index}]`, customers)
  assertOwnReferences(messages)
  const byId = <Value>(read: (account: SimulationState['accounts'][number]) => Value) =>
    Object.fromEntries(accounts.map((account) => [account.customerId.toUpperCase(), read(account)]))
  return {
    messages: messages.map((message) => ({ message: readMessage(message, readMoment), isTaken: message.taken })),
    outcomes: outcomes.map(({ outcome, times = 1 }) => ({ entry: outcome as ForceableOutcome, times })),
    deliveries: deliveries.map(({ plan, times = 1 }) => ({ entry: plan, times })),
    disruptions: disruptions.map(({ disruption, times = 1 }) => ({ entry: disruption, times })),
    accounts: byId(({ account }) => changeAccount(healthyAccount, account)),
    messagesSent: byId((account) => account.messagesSent),
    reports: messages.flatMap((message) => readReports(message, readMoment)),
  }
}

function assertAccepted(customerId: string, place: string, customers: Customers): void {
  if (customers.find(customerId)) return
  throw new TypeError(
    `${place}.customerId must be that of an account that the simulation accepts. Received ${JSON.stringify(customerId)}.`,
  )
}

function assertOwnReferences(messages: readonly MessageState[]): void {
  const references = messages.map(({ reference_id }) => reference_id)
  const known = new Set<string>()
  for (const [index, reference] of references.entries()) {
    if (known.has(reference))
      throw new TypeError(`state.messages[${index}].reference_id is there twice. Give each message its own.`)
    known.add(reference)
  }
  for (const [index, { timeline, pendingReports }] of messages.entries()) {
    const wrong = pendingReports.findIndex(({ step }) => step >= timeline.length)
    if (wrong < 0) continue
    throw new TypeError(
      `state.messages[${index}].pendingReports[${wrong}].step must be that of an entry of the timeline, from 0 to ` +
        `${timeline.length - 1}. Received ${pendingReports[wrong]?.step}.`,
    )
  }
}

type ReadMoment = (moment: string) => number

const readMessage = (message: MessageState, readMoment: ReadMoment): Message => ({
  referenceId: message.reference_id,
  customerId: message.customerId.toUpperCase(),
  phoneNumber: message.phone_number,
  text: message.text,
  code: message.code,
  madeByService: message.madeByService,
  sentAt: readMoment(message.sentAt),
  timeline: message.timeline.map(({ status, at }) => ({ code: status, at: readMoment(at) })),
  callbackUrl: message.callback_url,
  senderId: message.sender_id,
  reportDetails: message.reportDetails && definedIn(message.reportDetails),
  forcedOutcome: findPhoneOutcome(message.phone_number),
  attempts: message.attempts,
  check: { codeState: message.code_state, codeEntered: message.code_entered },
})

const readReports = (message: MessageState, readMoment: ReadMoment): PendingReport[] =>
  message.pendingReports.map(({ step, attempt, at }) => ({
    at: readMoment(at),
    task: { referenceId: message.reference_id, step, attempt },
  }))
