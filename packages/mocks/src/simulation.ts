import { type Account, changeAccount } from './auth/account.ts'
import { type Credentials, testCredentials } from './auth/customers.ts'
import { createEngine } from './engine.ts'
import { answerFetch } from './http/answer-fetch.ts'
import type { Disruption } from './http/disruption.ts'
import { type Har, toHar } from './http/har.ts'
import type { PlainRequest, PlainResponse } from './http/plain-http.ts'
import { assertValid } from './input/input.ts'
import type { components } from './input/types.generated.ts'
import type { DeliveryPlan } from './messages/delivery.ts'
import { type SentMessage, toSentMessage } from './messages/message.ts'
import type { ForceableOutcome } from './operations/possible-outcomes.ts'
import { settingsFrom } from './service/settings.ts'
import { fillStore, readContent } from './state/memory-content.ts'
import { readState, type SimulationState, writeState } from './state/state.ts'
import type { Clock } from './store/clock.ts'
import type { EventListener } from './store/events.ts'
import type { Inbox } from './store/inbox.ts'
import { createMemoryStore } from './store/memory-store.ts'
import type { RecordedRequest, ReportAttempt } from './store/records.ts'

export type { Account } from './auth/account.ts'
export type { AccountOptions, Credentials } from './auth/customers.ts'
export type { Disruption } from './http/disruption.ts'
export type { Har, HarEntry, HarMessage, HarPair } from './http/har.ts'
export type { PlainRequest, PlainResponse } from './http/plain-http.ts'
export type { DeliveryPlan, DeliveryStep, ReportDetails } from './messages/delivery.ts'
export type { SentMessage } from './messages/message.ts'
export type { ForceableOutcome } from './operations/possible-outcomes.ts'
export type { Settings } from './service/settings.ts'
export type { SimulationState } from './state/state.ts'
export type { Clock, Duration } from './store/clock.ts'
export type { EventListener, SimulationEvent, SimulationEvents } from './store/events.ts'
export type { Inbox, InboxMessage } from './store/inbox.ts'
export type { RecordedRequest, ReportAttempt } from './store/records.ts'

/** The options of `createSimulation`. */
export type SimulationOptions = components['schemas']['SimulationOptions']

/** The simulated service. */
export interface Simulation {
  /** The accepted account; the first if there are several. */
  readonly credentials: Credentials
  /** The simulation as a `fetch` function. Pass it to `createClient` as `fetch`. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** The simulation without the Fetch API around it, for servers. */
  readonly handle: (request: PlainRequest) => Promise<PlainResponse>
  /** The messages as the phones received them. */
  readonly inbox: Inbox
  /**
   * Every message the service accepted, oldest first, with its timeline; `inbox` has those that arrived. If you pass a
   * number, only that many of the newest.
   */
  readonly messages: (last?: number) => SentMessage[]
  /** Gives this outcome to the next request, or the next few, that can have it. */
  readonly respondWith: (outcome: ForceableOutcome, options?: { times?: number | undefined }) => void
  /** Sets how the next message, or the next few, is delivered. */
  readonly deliverWith: (plan: DeliveryPlan, options?: { times?: number | undefined }) => void
  /**
   * Makes the next response, or the next few, come late or break on the way; of one operation if you name it. The service handles the
   * request anyway.
   *
   * @example
   * simulation.disruptWith({ operation: 'sendSms', fault: 'reset' }, { times: 2 })
   * simulation.disruptWith({ latency: 20_000 })
   */
  readonly disruptWith: (disruption: Disruption, options?: { times?: number | undefined }) => void
  /** The attempts to deliver a report, oldest first. */
  readonly reports: readonly ReportAttempt[]
  /** Waits until the receivers have responded to the reports in progress. */
  readonly settled: () => Promise<void>
  /**
   * Changes the state of an account until the next reset; returns the whole state. If you pass no customer ID, it
   * changes the first account.
   */
  readonly setAccount: (change: Partial<Account>, customerId?: string) => Account
  /** The recent requests, oldest first; the last 1,000 are kept. */
  readonly requests: readonly RecordedRequest[]
  /**
   * Returns the recent requests with their responses, as a HAR 1.2 document. `redacted` replaces credentials and
   * codes, unless `secrets` is set.
   *
   * @example
   * await writeFile('requests.har', JSON.stringify(simulation.har()))
   */
  readonly har: (options?: { secrets?: boolean | undefined }) => Har
  /** The time as the simulation sees it. */
  readonly clock: Pick<Clock, 'now' | 'advance'>
  /**
   * Calls a listener with each event, as it happens, until you call the function it returns, or `close`.
   *
   * @example
   * const unsubscribe = simulation.subscribe(({ name, data }) => console.log(name, data))
   */
  readonly subscribe: (listener: EventListener) => () => void
  /**
   * Forgets messages, requests, nonces, requested outcomes, changes of the account and of the clock. Stops the work in
   * progress: `inbox.next` rejects if it waits, and no earlier delivery report is posted or recorded any more.
   */
  readonly reset: () => void
  /**
   * Returns what the simulation remembers as a value of JSON: messages with their codes, requested outcomes, delivery plans and
   * disruptions that are still to come, accounts, and delivery reports that are still to be sent. It has no API keys, no options, and
   * not the list of requests.
   *
   * @example
   * await writeFile('state.json', JSON.stringify(simulation.exportState()))
   */
  readonly exportState: () => SimulationState
  /**
   * Resets the simulation, then continues from an exported state. Each moment keeps its distance from the export: a code that was
   * valid for another 4 minutes is valid for another 4 minutes. If the state is refused, nothing changes.
   *
   * @example
   * simulation.importState(JSON.parse(await readFile('state.json', 'utf8')))
   * @throws {TypeError} if the state is not valid, has another version, or has an account that the simulation does not accept.
   */
  readonly importState: (state: SimulationState) => void
  /**
   * Ends the simulation: forgets everything, as `reset` does, and its listeners too. Later requests get a response but
   * leave no trace.
   */
  readonly close: () => Promise<void>
}

/**
 * Creates a simulated SMS Verify service behind a `fetch` function. It needs no msw and intercepts nothing.
 *
 * @example
 * const simulation = createSimulation()
 * const verify = createClient({ ...simulation.credentials, fetch: simulation.fetch })
 * @throws {TypeError} if an option is not valid.
 */
export function createSimulation(options: SimulationOptions = {}): Simulation {
  assertValid.options(options)
  const { credentials = testCredentials, account, accounts = [], delivery, reportFetch } = options
  const { basePath = '', sourceAddress = '127.0.0.1' } = options
  const settings = settingsFrom(options)
  const engine = createEngine({
    accounts: [{ ...credentials, account }, ...accounts],
    settings,
    createStore: (runReport) => createMemoryStore(settings, runReport),
    delivery,
    reportFetch,
  })
  const { handle, settled, customers, store } = engine
  const { clock, events } = store

  return {
    credentials,
    handle,
    fetch: (input, init) => answerFetch(engine.beginHandling(), input, init, { basePath, sourceAddress }),
    inbox: store.inbox,
    messages(last) {
      if (last !== undefined) assertValid.last(last)
      return [...store.messages.values()].slice(-(last ?? 0)).map(toSentMessage)
    },
    respondWith(outcome, options = {}) {
      assertValid.outcome(outcome)
      assertValid.repetition(options)
      store.outcomeQueue.add(outcome, options.times ?? 1)
    },
    deliverWith(plan, options = {}) {
      assertValid.plan(plan)
      assertValid.repetition(options)
      store.deliveryQueue.add(plan, options.times ?? 1)
    },
    disruptWith(disruption, options = {}) {
      assertValid.disruption(disruption)
      assertValid.repetition(options)
      store.disruptionQueue.add(disruption, options.times ?? 1)
    },
    reports: store.reports,
    settled,
    setAccount(change, customerId) {
      const customer = customers.named(customerId)
      const state = changeAccount(store.accountOverrides[customer.id] ?? customer.account, change)
      store.accountOverrides[customer.id] = state
      if (Object.keys(change).length > 0) events.emit('account', () => state)
      return state
    },
    requests: store.requests,
    har(options = {}) {
      assertValid.harOptions(options)
      return toHar(store.exchanges, options.secrets)
    },
    clock: {
      now: clock.now,
      advance(duration) {
        clock.advance(duration)
        events.emit('clock', () => ({ now: new Date(clock.now()) }))
      },
    },
    subscribe: events.subscribe,
    reset() {
      engine.reset()
      store.reset()
    },
    exportState: () => writeState(readContent(store), customers, clock.now()),
    importState(state) {
      // A reset also resets the clock, which then shows the time of the machine.
      const content = readState(state, customers, Date.now())
      engine.reset()
      store.reset(() => fillStore(store, content))
    },
    async close() {
      engine.close()
      store.close()
      await settled()
    },
  }
}
