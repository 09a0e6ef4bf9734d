import type {
  Account,
  DeliveryPlan,
  Duration,
  ForceableOutcome,
  InboxMessage,
  RecordedRequest,
  ReportAttempt,
  SentMessage,
} from '@sms-verify/mocks/simulation'
import { ask, type ControlRequest } from './ask.ts'

export type {
  Account,
  DeliveryPlan,
  Duration,
  ForceableOutcome,
  InboxMessage,
  RecordedRequest,
  ReportAttempt,
  SentMessage,
} from '@sms-verify/mocks/simulation'

/** The phones of all end users, on the other side of a connection. */
export interface RemoteInbox {
  /** All messages, oldest first; those of one phone where a number is given. */
  all(phoneNumber?: string): Promise<InboxMessage[]>
  /** The newest message; that of one phone where a number is given. */
  last(phoneNumber?: string): Promise<InboxMessage | undefined>
  /**
   * The oldest message that `next` has not returned yet; waits for one where there is none. It takes messages of one
   * phone where a number is given, and rejects where `signal` aborts.
   */
  next(phoneNumber?: string, options?: { signal?: AbortSignal | undefined }): Promise<InboxMessage>
}

/** A mock server that runs somewhere else, in the shape the simulation has in process. */
export interface RemoteMock {
  /** Where the server listens. */
  readonly url: string
  readonly inbox: RemoteInbox
  /** Every message the service took, oldest first, with how far it gets; `inbox` has those that arrived. */
  messages(): Promise<SentMessage[]>
  /** Makes the next request that can have this outcome have it, or the next few. */
  respondWith(outcome: ForceableOutcome, options?: { times?: number | undefined }): Promise<void>
  /** Makes the next message get on so, or the next few. */
  deliverWith(plan: DeliveryPlan, options?: { times?: number | undefined }): Promise<void>
  /** The attempts to hand over a delivery report, oldest first. */
  reports(): Promise<ReportAttempt[]>
  /**
   * Changes the state of an account until the next reset; returns the whole state. It is the first account where no
   * customer ID is given.
   */
  setAccount(change: Partial<Account>, customerId?: string): Promise<Account>
  /** The recent requests, oldest first. */
  requests(): Promise<RecordedRequest[]>
  /** The time as the simulation sees it. */
  readonly clock: { now(): Promise<number>; advance(duration: Duration): Promise<void> }
  /** Forgets messages, requests, nonces, outcomes asked for, changes of the account and of the clock. */
  reset(): Promise<void>
}

/**
 * Connects to a mock server over its control API, from any runtime that has `fetch`. One that is mounted in an application
 * is reached at the URL of the application and its base path.
 *
 * @example
 * const mock = connectMock('http://127.0.0.1:4010')
 * const { code } = await mock.inbox.next('15558675309', { signal: AbortSignal.timeout(5_000) })
 * @throws {TypeError} where the URL is none. Each call rejects with a `TypeError` where the server refuses its input,
 * and with an `Error` where there is no server.
 */
export function connectMock(url: string | URL): RemoteMock {
  const { origin, pathname } = new URL(url)
  const base = origin + pathname.replace(/\/$/, '')
  const request = (path: string, details?: ControlRequest) => ask(new URL(`${base}/_mock/${path}`), details)
  const all = async (phoneNumber?: string): Promise<InboxMessage[]> => {
    const query = phoneNumber === undefined ? '' : `?${new URLSearchParams({ phone_number: phoneNumber })}`
    return (await request(`messages${query}`)).map(toMessage)
  }

  return {
    url: base,
    inbox: {
      all,
      last: async (phoneNumber) => (await all(phoneNumber)).at(-1),
      async next(phoneNumber, { signal } = {}) {
        while (true) {
          const message = await request('messages/next', { body: { phone_number: phoneNumber }, signal })
          if (message) return toMessage(message)
        }
      },
    },
    messages: async () => (await request('sent-messages')).map(toSentMessage),
    respondWith: async (outcome, { times = 1 } = {}) => {
      await request('outcomes', { body: { outcome, times } })
    },
    async deliverWith(plan, { times = 1 } = {}) {
      await request('deliveries', { body: { ...plan, times } })
    },
    reports: async () => (await request('reports')).map(toReport),
    async setAccount(change, customerId) {
      const query = customerId === undefined ? '' : `?${new URLSearchParams({ customer_id: customerId })}`
      return toAccount(await request(`account${query}`, { body: orNull(change) }))
    },
    requests: async () => (await request('requests')).map(toRequest),
    clock: {
      now: async () => Date.parse((await request('clock')).now),
      advance: async (duration) => {
        await request('clock', { body: { ...duration } })
      },
    },
    reset: async () => {
      await request('reset', { body: {} })
    },
  }
}

/** JSON with its dates still written as text. */
type Written<Value> = { [Name in keyof Value]: Value[Name] extends Date ? string : Value[Name] }

type WrittenSentMessage = Omit<Written<SentMessage>, 'arrivesAt' | 'timeline'> & {
  readonly arrivesAt?: string
  readonly timeline: readonly Written<SentMessage['timeline'][number]>[]
}

const toMessage = (written: Written<InboxMessage>): InboxMessage => ({
  ...written,
  sentAt: new Date(written.sentAt),
})

const toSentMessage = (written: WrittenSentMessage): SentMessage => ({
  ...written,
  sentAt: new Date(written.sentAt),
  arrivesAt: written.arrivesAt === undefined ? undefined : new Date(written.arrivesAt),
  timeline: written.timeline.map((entry) => ({ ...entry, at: new Date(entry.at) })),
})

const toRequest = (written: Written<RecordedRequest>): RecordedRequest => ({
  ...written,
  outcome: written.outcome,
  time: new Date(written.time),
})

const toReport = (written: Written<ReportAttempt>): ReportAttempt => ({ ...written, time: new Date(written.time) })

/** JSON has neither `undefined` nor infinity; `null` stands for both, and for no limit. */
const orNull = (change: object) =>
  Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value ?? null]))

const toAccount = (written: Account): Account => ({
  ...written,
  allowedAddresses: written.allowedAddresses ?? undefined,
  trialNumbers: written.trialNumbers ?? undefined,
  requestsPerSecond: written.requestsPerSecond ?? Number.POSITIVE_INFINITY,
  transactionCap: written.transactionCap ?? Number.POSITIVE_INFINITY,
})
