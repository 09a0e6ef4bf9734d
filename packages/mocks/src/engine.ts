// The exports for a server that stores the state of the simulation elsewhere.
import { type AccountOptions, type Customers, createCustomers } from './auth/customers.ts'
import type { PlainRequest, PlainResponse } from './http/plain-http.ts'
import type { DeliveryPlan } from './messages/delivery.ts'
import { createLimit } from './reports/limit.ts'
import { postAsService, postByFetch } from './reports/post-report.ts'
import { report } from './reports/reports.ts'
import type { Service } from './service/service.ts'
import type { Settings } from './service/settings.ts'
import { simulate } from './service/simulate.ts'
import type { ReportTask } from './store/records.ts'
import type { Store } from './store/store.ts'
import { untilReset } from './store/until-reset.ts'

export { type Account, changeAccount, healthyAccount } from './auth/account.ts'
export { type AccountOptions, type Credentials, type Customers, testCredentials } from './auth/customers.ts'
export { readFetchRequest, respondToFetch } from './http/answer-fetch.ts'
export { awaitDisruption, type Disruption, isMeant, type PendingDisruption } from './http/disruption.ts'
export type { PlainRequest, PlainResponse } from './http/plain-http.ts'
export type { Route } from './http/route.ts'
export type { Check, InputName } from './input/describe-error.ts'
export { formats } from './input/formats.ts'
export {
  assertConfiguration,
  assertInput,
  assertMockServerOptions,
  assertMountOptions,
  assertStoreUrl,
  assertValid,
  readPhoneNumber,
} from './input/input.ts'
export type { components as InputSchemas } from './input/types.generated.ts'
export { type DeliveryPlan, findArrival } from './messages/delivery.ts'
export { type Message, type SentMessage, toInboxMessage, toSentMessage } from './messages/message.ts'
export { type ForceableOutcome, isPossibleOutcome } from './operations/possible-outcomes.ts'
export { postAsService } from './reports/post-report.ts'
export { createReportBody, type ReportFacts } from './reports/report-body.ts'
export { type Settings, settingsFrom } from './service/settings.ts'
export { type KeptMessage, readState, type SimulationState, type StoreContent, writeState } from './state/state.ts'
export { type Clock, type Duration, millisecondsIn } from './store/clock.ts'
export {
  createEvents,
  type EventListener,
  type Events,
  type SimulationEvent,
  type SimulationEvents,
} from './store/events.ts'
export type { InboxMessage } from './store/inbox.ts'
export { maxRequests, type RecordedRequest, type ReportAttempt, type ReportTask } from './store/records.ts'
export type { RequestContext, Store } from './store/store.ts'

/** The maximum of reports in progress. With thousands, most would time out before a receiver reads them. */
const maxPosts = 100

/** The parts of the simulated service. */
export interface EngineOptions<EngineStore extends Store> {
  /** The accounts to accept. */
  readonly accounts: readonly [AccountOptions, ...AccountOptions[]]
  readonly settings: Settings
  /** Creates the memory of the service. The store calls `runReport` with each report when it is due. */
  readonly createStore: (runReport: (task: ReportTask) => Promise<void>) => EngineStore
  /** How messages are delivered. Default: they arrive immediately, and the final status is reported. */
  readonly delivery?: DeliveryPlan | undefined
  /** The function that posts delivery reports. Default: `node:http` if available, else the `fetch` of the runtime. */
  readonly reportFetch?: typeof globalThis.fetch | undefined
}

/** The simulated service without the ways to inspect it. */
export interface Engine<EngineStore extends Store> {
  readonly customers: Customers
  readonly store: EngineStore
  readonly handle: (request: PlainRequest) => Promise<PlainResponse>
  /** Returns the handler of a request that begins now and is not read yet: a reset in between affects it too. */
  readonly beginHandling: () => (request: PlainRequest) => Promise<PlainResponse>
  /** Waits until the receivers have responded to the reports in progress. It needs no timer. */
  readonly settled: () => Promise<void>
  /**
   * Cancels the work in progress: aborts reports, and a request in progress no longer changes anything. The owner of
   * the store resets it.
   */
  readonly reset: () => void
  /** Like a reset; afterwards, the service keeps no state and posts no reports. */
  readonly close: () => void
}

/**
 * Creates the simulated service over a store of its memory.
 *
 * @example
 * const engine = createEngine({ accounts: [credentials], settings: settingsFrom({}), createStore })
 * @throws {TypeError} if an account or the plan cannot work.
 */
export function createEngine<EngineStore extends Store>({
  accounts,
  settings,
  createStore,
  delivery = {},
  reportFetch,
}: EngineOptions<EngineStore>): Engine<EngineStore> {
  const customers = createCustomers(accounts)
  const store = createStore((task) => report(task, service))
  const postReport = reportFetch ? postByFetch(reportFetch) : postAsService
  const sending = new Set<Promise<void>>()
  let controller = new AbortController()
  const begin = (): Service => {
    const { signal } = controller
    const limitPosts = createLimit(maxPosts)
    return { customers, settings, delivery, store: untilReset(store, signal), postReport, limitPosts, sending, signal }
  }
  let service = begin()

  return {
    customers,
    store,
    handle: (request) => simulate(request, service),
    beginHandling() {
      const begun = service
      return (request) => simulate(request, begun)
    },
    async settled() {
      do {
        await store.runDue()
        await Promise.all(sending)
      } while (sending.size > 0)
    },
    reset() {
      controller.abort()
      controller = new AbortController()
      service = begin()
    },
    close: () => controller.abort(),
  }
}
