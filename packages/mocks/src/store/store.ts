import type { OutcomeName } from '@sms-verify/types'
import type { Account } from '../auth/account.ts'
import type { Disruption } from '../http/disruption.ts'
import type { RecordedExchange } from '../http/har.ts'
import type { Route } from '../http/route.ts'
import type { DeliveryPlan } from '../messages/delivery.ts'
import type { CodeCheck, Message } from '../messages/message.ts'
import type { RecordedRequest, ReportAttempt, ReportTask } from './records.ts'

/** A value that a store in memory has immediately, and another store has later. */
export type Awaitable<Value> = Value | Promise<Value>

/** The snapshot for a whole request: its time, its queued outcome and the state of the accounts. */
export interface RequestContext {
  /** Milliseconds since 1970. */
  readonly now: number
  /** The outcome that a test requested, if this request can have it; it is used up. */
  readonly queuedOutcome: OutcomeName | undefined
  /** The disruption that a test requested for the response to this request; it is used up. */
  readonly queuedDisruption: Disruption | undefined
  /** The accounts that tests have changed, by customer ID in upper case. */
  readonly accountOverrides: Readonly<Record<string, Account>>
}

/** When a nonce is used, and for how long it is remembered. */
export interface NonceUse {
  readonly now: number
  /** A use before this moment does not count. */
  readonly since: number
  /** Whether the nonce is used up by this. */
  readonly remember: boolean
}

/**
 * Everything the simulated service remembers. Each method is one step that nothing can come between, so that many
 * servers may share one store. Moments and spans are in milliseconds.
 */
export interface Store {
  /**
   * Handles a request. A store elsewhere can make one step of the whole answer: it then passes a store for this request
   * alone, calls `answer` again if what that store returned turns out to be wrong, and keeps nothing if a reset comes between.
   */
  transact<Answer>(answer: (store: Store) => Promise<Answer>): Promise<Answer>
  beginRequest(route: Route | undefined): Awaitable<RequestContext>
  /** Returns whether a customer has not used a nonce since a moment, and remembers it on request. */
  useNonce(customerId: string, nonce: string, use: NonceUse): Awaitable<boolean>
  /** Counts a request; returns `false` if the account has reached its limit for the last second. */
  admitRequest(customerId: string, now: number, requestsPerSecond: number): Awaitable<boolean>
  /** Counts a number of messages; returns `false` if the account would exceed its limit. */
  reserveMessages(customerId: string, messages: number, cap: number): Awaitable<boolean>
  /** How the next message progresses, if a test requested something; it is used up. */
  takeDeliveryPlan(): Awaitable<DeliveryPlan | undefined>
  /** Keeps a message, puts it on the phone when it arrives there, and forgets what is too old or too much. */
  saveMessage(message: Message): Awaitable<void>
  findMessage(referenceId: string): Awaitable<Message | undefined>
  /** Uses an attempt at the code of a message; `false` if no attempts are left. */
  spendAttempt(referenceId: string, max: number): Awaitable<boolean>
  recordCheck(referenceId: string, check: CodeCheck): Awaitable<void>
  /** Schedules a report, which the callback of the store makes. */
  schedule(at: number, task: ReportTask): Awaitable<void>
  /** Makes the reports that are due now, without waiting for a timer. */
  runDue(): Awaitable<void>
  /** Runs a function later in this process; returns a function that cancels it. */
  after(span: number, task: () => void): () => void
  /** Keeps a request; a store can keep the whole exchange as well. */
  recordRequest(request: RecordedRequest, exchange: RecordedExchange): Awaitable<void>
  recordReport(report: ReportAttempt): Awaitable<void>
  /** The time as the simulation sees it. */
  now(): Awaitable<number>
}
