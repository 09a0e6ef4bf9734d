import type {
  Account,
  DeliveryPlan,
  Disruption,
  Duration,
  ForceableOutcome,
  Har,
  InboxMessage,
  RecordedRequest,
  ReportAttempt,
  SentMessage,
  SimulationState,
} from '@sms-verify/mocks/simulation'
import { parseAddress } from '@sms-verify/types/contract'
import { assertJson, assertText } from './control/assert-json.ts'
import { assertObject } from './control/assert-object.ts'
import { createRequestControl } from './control/request-control.ts'
import type { components } from './control/types.generated.ts'

export type {
  Account,
  DeliveryPlan,
  Disruption,
  Duration,
  ForceableOutcome,
  Har,
  InboxMessage,
  RecordedRequest,
  ReportAttempt,
  SentMessage,
  SimulationState,
} from '@sms-verify/mocks/simulation'

/** The phones of all end users, on the other side of a connection. */
export interface RemoteInbox {
  /** All messages, oldest first; those of one phone if you pass its number. */
  all(phoneNumber?: string): Promise<InboxMessage[]>
  /** The newest message; that of one phone if you pass its number. */
  last(phoneNumber?: string): Promise<InboxMessage | undefined>
  /**
   * The oldest message that `next` has not returned yet. If there is none, it waits for one. It returns messages of one
   * phone if you pass its number, and rejects when `signal` aborts, or when the mock is reset or stops.
   */
  next(phoneNumber?: string, options?: { signal?: AbortSignal | undefined }): Promise<InboxMessage>
}

/** A mock server that runs somewhere else, with the functions of the simulation in process. */
export interface RemoteMock {
  /** The address of the server. */
  readonly url: string
  readonly inbox: RemoteInbox
  /** Every message the service accepted, oldest first, with its timeline; `inbox` has those that arrived. */
  messages(): Promise<SentMessage[]>
  /** Gives this outcome to the next request, or the next few, that can have it. */
  respondWith(outcome: ForceableOutcome, options?: { times?: number | undefined }): Promise<void>
  /** Chooses how the next message is delivered, or the next few. */
  deliverWith(plan: DeliveryPlan, options?: { times?: number | undefined }): Promise<void>
  /** Makes the next response, or the next few, come late or break on the way; of one operation if you name it. */
  disruptWith(disruption: Disruption, options?: { times?: number | undefined }): Promise<void>
  /** The attempts to post a delivery report, oldest first. */
  reports(): Promise<ReportAttempt[]>
  /**
   * Changes the state of an account until the next reset, and returns the whole state. It is the first account if you pass
   * no customer ID.
   */
  setAccount(change: Partial<Account>, customerId?: string): Promise<Account>
  /** The recent requests, oldest first. */
  requests(): Promise<RecordedRequest[]>
  /** Returns the recent requests with their responses, as a HAR 1.2 document; without credentials and codes unless you set `secrets`. */
  har(options?: { secrets?: boolean | undefined }): Promise<Har>
  /** The time as the simulation sees it, in milliseconds since 1970. */
  readonly clock: { now(): Promise<number>; advance(duration: Duration): Promise<void> }
  /** Forgets messages, requests, nonces, queued outcomes, and changes of the account and of the clock. */
  reset(): Promise<void>
  /** Returns what the simulation remembers as a value of JSON: messages with their codes, what tests requested, accounts; no API keys. */
  exportState(): Promise<SimulationState>
  /**
   * Resets the simulation, then continues from an exported state, whose times keep their distance from the export.
   * Rejects with a `TypeError` and changes nothing if the state is not valid.
   */
  importState(state: SimulationState): Promise<void>
}

/**
 * Connects to a mock server over its control API, from any runtime that has `fetch`. One that is mounted in an application
 * has the URL of the application and its base path.
 *
 * @example
 * const mock = connectMock('http://127.0.0.1:4010')
 * const { code } = await mock.inbox.next('15558675309', { signal: AbortSignal.timeout(5_000) })
 * @throws {TypeError} if the URL is not one. Each call rejects with a `TypeError` if the server refuses its input, and with
 * an `Error` if there is no server.
 */
export function connectMock(url: string | URL): RemoteMock {
  const base = readBaseUrl(url)
  const request = createRequestControl(base)
  const post = <Body extends object>(body: Body, signal: AbortSignal) => {
    assertJson(body, 'The input')
    return { body, signal }
  }

  const all: RemoteInbox['all'] = async (phone_number) => {
    assertText(phone_number, 'phoneNumber')
    const params = { query: { phone_number } }
    return revive<InboxMessage[]>(await request((api, signal) => api.GET('/_mock/messages', { signal, params })))
  }

  return {
    url: base,
    inbox: {
      all,
      last: async (phoneNumber) => (await all(phoneNumber)).at(-1),
      async next(phone_number, options = {}) {
        assertObject(options, 'options', ['signal'])
        assertText(phone_number, 'phoneNumber')
        while (true) {
          const message = await request(
            (api, signal) => api.POST('/_mock/messages/next', post({ phone_number }, signal)),
            options.signal,
          )
          if (message) return revive<InboxMessage>(message)
        }
      },
    },
    messages: async () =>
      revive<SentMessage[]>(await request((api, signal) => api.GET('/_mock/sent-messages', { signal }))),
    async respondWith(outcome, options = {}) {
      assertObject(options, 'options', ['times'])
      await request((api, signal) => api.POST('/_mock/outcomes', post({ ...options, outcome }, signal)))
    },
    async deliverWith(plan, options = {}) {
      assertObject(plan, 'plan')
      assertObject(options, 'options', ['times'])
      // The document allows additional members in reports, but the types of the simulation do not.
      const body = { ...plan, ...options } as object as components['schemas']['PlannedDelivery']
      await request((api, signal) => api.POST('/_mock/deliveries', post(body, signal)))
    },
    async disruptWith(disruption, options = {}) {
      assertObject(disruption, 'disruption')
      assertObject(options, 'options', ['times'])
      const body = { ...disruption, ...options } as components['schemas']['DisruptedResponses']
      await request((api, signal) => api.POST('/_mock/disruptions', post(body, signal)))
    },
    reports: async () => revive<ReportAttempt[]>(await request((api, signal) => api.GET('/_mock/reports', { signal }))),
    async setAccount(change, customer_id) {
      assertObject(change, 'account')
      assertText(customer_id, 'customerId')
      const account = await request((api, signal) =>
        api.POST('/_mock/account', { ...post(orNull(change), signal), params: { query: { customer_id } } }),
      )
      return toAccount(account as Account)
    },
    requests: async () =>
      revive<RecordedRequest[]>(await request((api, signal) => api.GET('/_mock/requests', { signal }))),
    async har(options = {}) {
      assertObject(options, 'options', ['secrets'])
      const har = await request((api, signal) => api.GET('/_mock/requests.har', { signal, params: { query: options } }))
      return har as object as Har
    },
    clock: {
      now: async () => Date.parse((await request((api, signal) => api.GET('/_mock/clock', { signal }))).now),
      async advance(duration) {
        await request((api, signal) => api.POST('/_mock/clock', post(duration, signal)))
      },
    },
    async reset() {
      await request((api, signal) => api.POST('/_mock/reset', { signal }))
    },
    async exportState() {
      return (await request((api, signal) => api.GET('/_mock/state', { signal }))) as object as SimulationState
    },
    async importState(state) {
      assertObject(state, 'state')
      const body = state as object as components['schemas']['SimulationState']
      await request((api, signal) => api.PUT('/_mock/state', post(body, signal)))
    },
  }
}

function readBaseUrl(url: string | URL): string {
  try {
    return parseAddress(url).url
  } catch (error) {
    throw new TypeError(`connectMock: the URL ${(error as Error).message}`)
  }
}

/** The members that contain a time, which JSON represents as text. */
const moments: ReadonlySet<string> = new Set(['time', 'sentAt', 'arrivesAt', 'at'])

/** Parses the server's JSON and converts times back to dates. */
function revive<Value>(written: unknown): Value {
  if (Array.isArray(written)) return written.map(revive) as Value
  if (typeof written !== 'object' || written === null) return written as Value
  const entries = Object.entries(written).map(([name, value]) => [
    name,
    moments.has(name) ? new Date(String(value)) : revive(value),
  ])
  return Object.fromEntries(entries) as Value
}

/** JSON has neither `undefined` nor infinity; `null` represents both, and means no limit. */
const orNull = (change: object) =>
  Object.fromEntries(
    Object.entries(change).map(([name, value]) => [name, value === Number.POSITIVE_INFINITY ? null : (value ?? null)]),
  )

const toAccount = (written: Account): Account => ({
  ...written,
  allowedAddresses: written.allowedAddresses ?? undefined,
  trialNumbers: written.trialNumbers ?? undefined,
  codes: written.codes ?? undefined,
  requestsPerSecond: written.requestsPerSecond ?? Number.POSITIVE_INFINITY,
  transactionCap: written.transactionCap ?? Number.POSITIVE_INFINITY,
})
