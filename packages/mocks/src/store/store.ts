import type { OutcomeName } from '@sms-verify/types'
import type { Account } from '../auth/account.ts'
import type { Disruption } from '../http/disruption.ts'
import type { RecordedExchange } from '../http/har.ts'
import type { Route } from '../http/route.ts'
import type { DeliveryPlan } from '../messages/delivery.ts'
import type { CodeCheck, Message } from '../messages/message.ts'
import type { RecordedRequest, ReportAttempt, ReportTask } from './records.ts'

/** What a store in memory has immediately, and another store later. */
export type Awaitable<Value> = Value | Promise<Value>

/** What a request begins with: one moment, one queue, one state of the accounts for the whole of it. */
export interface RequestContext {
  /** Milliseconds since 1970. */
  readonly now: number
  /** The outcome that a test requested, if this request can have it; it is used up. */
  readonly queuedOutcome: OutcomeName | undefined
  /** What a test wants to go wrong with the response to this request; it is used up. */
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
   * Has a request answered. A store elsewhere can make one step of the whole answer: it then passes a store for this request
   * alone, calls `answer` again if what that store returned turns out to be wrong, and keeps nothing if a reset comes between.
   */
  transact<Answer>(answer: (store: Store) => Promise<Answer>): Promise<Answer>
  beginRequest(route: Route | undefined): Awaitable<RequestContext>
  /** Returns whether a customer has not used a nonce since a moment, and remembers it on request. */
  useNonce(customerId: string, nonce: string, use: NonceUse): Awaitable<boolean>
  /** Counts a request, unless the second before it holds as many as the account may make; then returns `false`. */
  admitRequest(customerId: string, now: number, requestsPerSecond: number): Awaitable<boolean>
  /** Counts so many messages, unless the account has sent as many as it may; then returns `false`. */
  reserveMessages(customerId: string, messages: number, cap: number): Awaitable<boolean>
  /** How the next message progresses, if a test requested something; it is used up. */
  takeDeliveryPlan(): Awaitable<DeliveryPlan | undefined>
  /** Keeps a message, puts it on the phone when it arrives there, and forgets what is too old or too much. */
  saveMessage(message: Message): Awaitable<void>
  findMessage(referenceId: string): Awaitable<Message | undefined>
  /** Spends an attempt at the code of a message; `false` where all of them are spent. */
  spendAttempt(referenceId: string, max: number): Awaitable<boolean>
  recordCheck(referenceId: string, check: CodeCheck): Awaitable<void>
  /** Has a report made at a moment, by what the store was created with. */
  schedule(at: number, task: ReportTask): Awaitable<void>
  /** Has the reports made that are due by now, without waiting for a timer. */
  runDue(): Awaitable<void>
  /** Does something in a while, in this process; returns what calls it off. */
  after(span: number, task: () => void): () => void
  /** Keeps a request; a store can keep the whole exchange as well. */
  recordRequest(request: RecordedRequest, exchange: RecordedExchange): Awaitable<void>
  recordReport(report: ReportAttempt): Awaitable<void>
  /** The time as the simulation sees it. */
  now(): Awaitable<number>
}
