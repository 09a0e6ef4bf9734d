// What a server needs that keeps the memory of the simulation somewhere else.
import { type AccountOptions, type Customers, createCustomers } from './customers.ts'
import type { DeliveryPlan } from './delivery.ts'
import type { PlainAnswer, PlainRequest } from './exchange.ts'
import { report } from './reports.ts'
import type { Service } from './service.ts'
import type { Settings } from './settings.ts'
import { simulate } from './simulate.ts'
import type { Store } from './store.ts'

export { type Account, changeAccount, healthyAccount } from './account.ts'
export { type Clock, type Duration, millisecondsIn } from './clock.ts'
export { type AccountOptions, type Credentials, type Customers, testCredentials } from './customers.ts'
export { arrivalOf, type DeliveryPlan } from './delivery.ts'
export type { PlainAnswer, PlainRequest } from './exchange.ts'
export { plainRequestOf, responseOf } from './fetch-exchange.ts'
export { type ForceableOutcome, isPossibleOutcome } from './forced-outcomes.ts'
export type { InboxMessage } from './inbox.ts'
export type { Check, InputName } from './input/describe-error.ts'
export { assertInput, assertValid, readPhoneNumber } from './input/input.ts'
export { inboxMessageOf, type Message, type SentMessage, sentMessageOf } from './message.ts'
export { type RecordedRequest, recentRequests } from './recorded-request.ts'
export type { ReportAttempt } from './reports.ts'
export type { Route } from './route.ts'
export { type Settings, settingsFrom } from './settings.ts'
export type { ReportTask, RequestContext, Store } from './store.ts'

/** What the simulated service is made of. */
export interface EngineOptions {
  /** The accounts that are let in. */
  readonly accounts: readonly [AccountOptions, ...AccountOptions[]]
  readonly settings: Settings
  readonly store: Store
  /** How messages get on. Default: they arrive at once, and each status is reported once. */
  readonly delivery?: DeliveryPlan | undefined
  /** What posts delivery reports. Default: the `fetch` of the runtime, looked up at each report. */
  readonly reportFetch?: typeof globalThis.fetch | undefined
}

/** The simulated service without a way to look into it. */
export interface Engine {
  readonly customers: Customers
  readonly handle: (request: PlainRequest) => Promise<PlainAnswer>
  /** Waits until the reports that are on their way have been answered. */
  readonly settled: () => Promise<void>
}

/**
 * Creates the simulated service over a store of its memory.
 *
 * @example
 * const engine = createEngine({ accounts: [credentials], settings: settingsFrom({}), store })
 * @throws {TypeError} where an account or the plan cannot work.
 */
export function createEngine({ accounts, settings, store, delivery = {}, reportFetch }: EngineOptions): Engine {
  const customers = createCustomers(accounts)
  const service: Service = {
    customers,
    settings,
    delivery,
    store,
    reportFetch: reportFetch ?? ((input, init) => globalThis.fetch(input, init)),
    sending: new Set(),
  }
  store.onDue((task) => report(task, service))
  return {
    customers,
    handle: (request) => simulate(request, service),
    async settled() {
      // What is due has a timer of no length at all; then each round may bring the next.
      await new Promise((resolve) => setTimeout(resolve))
      while (service.sending.size) await Promise.all(service.sending)
    },
  }
}
