import { decodeApiKey, importSigningKey, type SigningKey } from '@sms-verify/digest'
import { type Account, faultOfAccount, healthyAccount } from './account.ts'
import { type Clock, createClock } from './clock.ts'
import type { DeliveryPlan } from './delivery.ts'
import type { PlainAnswer, PlainRequest } from './exchange.ts'
import { createForcedOutcomes, type ForceableOutcome } from './forced-outcomes.ts'
import { createInbox, type Inbox } from './inbox.ts'
import { createPlans } from './plans.ts'
import type { ReportAttempt } from './reports.ts'
import { createRequestLog, type RecordedRequest } from './request-log.ts'
import type { Credentials, Service, Settings } from './service.ts'
import { simulate } from './simulate.ts'
import { createUsage } from './usage.ts'

export type { Account } from './account.ts'
export type { Clock, Duration } from './clock.ts'
export type { DeliveryPlan, DeliveryStep } from './delivery.ts'
export type { PlainAnswer, PlainRequest } from './exchange.ts'
export type { ForceableOutcome } from './forced-outcomes.ts'
export type { Inbox, InboxMessage } from './inbox.ts'
export type { ReportAttempt } from './reports.ts'
export type { RecordedRequest } from './request-log.ts'
export type { Credentials, Settings } from './service.ts'

/** What `createSimulation` takes. */
export type SimulationOptions = {
  /** The account that is let in. Default: one that is made up. */
  credentials?: Credentials | undefined
  /** The state of the account. Default: a healthy one. */
  account?: Partial<Account> | undefined
  /** How messages get on. Default: they arrive at once, and each status is reported once. */
  delivery?: DeliveryPlan | undefined
  /** What posts delivery reports to `callback_url`. Default: the `fetch` of the runtime, looked up at each report. */
  reportFetch?: typeof globalThis.fetch | undefined
  /** The path under which `fetch` is mounted in an application, such as `/telesign`. Default: none. */
  basePath?: string | undefined
  /** Where requests through `fetch` come from. Default: 127.0.0.1. */
  sourceAddress?: string | undefined
} & { [Name in keyof Settings]?: Settings[Name] | undefined }

/** The simulated service. */
export interface Simulation {
  /** The account that is let in. */
  readonly credentials: Credentials
  /** The simulation itself: a request in, its answer out. Give it to `createClient` as `fetch`. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** The simulation without the Fetch API around it, for servers. */
  readonly handle: (request: PlainRequest) => Promise<PlainAnswer>
  /** The messages as the phones received them. */
  readonly inbox: Inbox
  /** Makes the next request that can have this outcome have it, or the next few. */
  readonly respondWith: (outcome: ForceableOutcome, options?: { times?: number }) => void
  /** Makes the next message get on so, or the next few. */
  readonly deliverWith: (plan: DeliveryPlan, options?: { times?: number }) => void
  /** The attempts to hand over a delivery report, oldest first. */
  readonly reports: readonly ReportAttempt[]
  /** Waits until the reports that are on their way have been answered. */
  readonly settled: () => Promise<void>
  /** Changes the state of the account until the next reset; returns the whole state. */
  readonly setAccount: (change: Partial<Account>) => Account
  /** The recent requests, oldest first; the last 1,000 are kept. */
  readonly requests: readonly RecordedRequest[]
  /** The time as the simulation sees it. */
  readonly clock: Pick<Clock, 'now' | 'advance'>
  /** Forgets messages, requests, nonces, outcomes asked for, changes of the account and of the clock. */
  readonly reset: () => void
}

/** The account that is let in where none is given. It exists nowhere else. */
const madeUp: Credentials = {
  customerId: 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890',
  apiKey: 'vW4CNKSTXTUaWT3HZhJvbXuGXPPP0vKFFmPeDPHPuMCtPGcLcrfwrbHD8DpDRBtDjxrTg1zTLAXa8FdDtRt8Kg==',
}

const defaults: Settings = {
  codeTtl: 300,
  maxAttempts: 3,
  codeLength: 7,
  statusTtl: 43_200,
  dateTolerance: 900,
  nonceTtl: 900,
  retention: 10_000,
}

const recentRequests = 1_000

/**
 * Creates a simulated SMS Verify service behind a `fetch` function. It needs no msw and intercepts nothing.
 *
 * @example
 * const simulation = createSimulation()
 * const verify = createClient({ ...simulation.credentials, fetch: simulation.fetch })
 * @throws {TypeError} where an option cannot work.
 */
export function createSimulation({
  credentials = madeUp,
  account = {},
  delivery = {},
  reportFetch = (input, init) => globalThis.fetch(input, init),
  basePath = '',
  sourceAddress = '127.0.0.1',
  ...options
}: SimulationOptions = {}): Simulation {
  if (!credentials.customerId || !decodeApiKey(credentials.apiKey)) {
    throw new TypeError('credentials: expected a customerId, and an apiKey in standard base64.')
  }
  const settings = settingsOf(options)
  const inbox = createInbox(settings.retention)
  const clock = createClock()
  let key: Promise<SigningKey> | undefined
  const service: Service = {
    credentials,
    key: () => (key ??= importSigningKey(credentials.apiKey)),
    settings,
    account: accountOf(healthyAccount, account),
    usage: createUsage(),
    clock,
    inbox,
    messages: new Map(),
    nonces: new Map(),
    forced: createForcedOutcomes(),
    plans: createPlans(delivery),
    reportFetch,
    sending: new Set(),
    reports: [],
    log: createRequestLog(recentRequests),
  }
  const handle = (request: PlainRequest) => simulate(request, service)

  return {
    credentials,
    handle,
    async fetch(input, init) {
      const request = new Request(input, init)
      const answer = await handle(await toPlainRequest(request, basePath, sourceAddress))
      return toResponse(answer, request.method, clock.now())
    },
    inbox,
    respondWith: (outcome, { times = 1 } = {}) => service.forced.add(outcome, times),
    deliverWith: (plan, { times = 1 } = {}) => service.plans.add(plan, times),
    reports: service.reports,
    async settled() {
      // What is due has a timer of no length at all; then each round may bring the next.
      await new Promise((resolve) => setTimeout(resolve))
      while (service.sending.size) await Promise.all(service.sending)
    },
    setAccount: (change) => (service.account = accountOf(service.account, change)),
    requests: service.log.entries,
    clock,
    reset() {
      for (const part of [service.messages, service.nonces]) part.clear()
      for (const part of [inbox, clock, service.forced, service.plans, service.log, service.usage]) part.reset()
      service.reports.length = 0
      service.account = accountOf(healthyAccount, account)
    },
  }
}

/** `null`, which JSON has for what is left out, stands for the healthy state. */
function accountOf(state: Account, change: object): Account {
  const changes = Object.entries(change).map(([name, value]) => [name, value ?? healthyAccount[name as keyof Account]])
  const fault = faultOfAccount(Object.fromEntries(changes))
  if (fault) throw new TypeError(fault)
  return { ...state, ...Object.fromEntries(changes) }
}

function settingsOf(options: { [Name in keyof Settings]?: Settings[Name] | undefined }): Settings {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  for (const [name, value] of given) {
    if (!Object.hasOwn(defaults, name))
      throw new TypeError(
        `${name}: expected an option among credentials, account, basePath, delivery, reportFetch, sourceAddress, ${Object.keys(defaults).join(', ')}.`,
      )
    if (!(typeof value === 'number' && value > 0))
      throw new TypeError(`${name}: expected a number above 0, got ${value}.`)
  }
  const settings = { ...defaults, ...Object.fromEntries(given) }
  if (![3, 4, 5, 6, 7].includes(settings.codeLength)) {
    throw new TypeError(`codeLength: expected 3 to 7 digits, got ${settings.codeLength}.`)
  }
  return settings
}

async function toPlainRequest(request: Request, basePath: string, remoteAddress: string): Promise<PlainRequest> {
  const { pathname, search } = new URL(request.url)
  const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname
  return {
    method: request.method,
    url: path + search,
    headers: Object.fromEntries(request.headers),
    body: new Uint8Array(await request.arrayBuffer()),
    remoteAddress,
  }
}

function toResponse({ httpStatus, contentType, body }: PlainAnswer, method: string, now: number): Response {
  const headers = { 'content-type': contentType, date: new Date(now).toUTCString() }
  return new Response(method === 'HEAD' ? null : body, { status: httpStatus, headers })
}
