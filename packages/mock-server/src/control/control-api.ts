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
  Simulation,
  SimulationState,
} from '@sms-verify/mocks/simulation'

type Awaitable<Value> = Value | Promise<Value>

/** The operations of the control API, for any kind of store. Each checks its input. */
export interface ControlApi {
  readonly inbox: {
    all(phoneNumber?: string): Awaitable<InboxMessage[]>
    next(phoneNumber: string | undefined, options: { signal: AbortSignal }): Promise<InboxMessage>
  }
  /** A number of the newest messages that the service accepted, oldest first. */
  messages(last?: number): Awaitable<SentMessage[]>
  requests(): Awaitable<readonly RecordedRequest[]>
  har(options?: { secrets?: boolean | undefined }): Awaitable<Har>
  reports(): Awaitable<readonly ReportAttempt[]>
  respondWith(outcome: ForceableOutcome, options?: { times?: number }): Awaitable<void>
  deliverWith(plan: DeliveryPlan, options?: { times?: number }): Awaitable<void>
  disruptWith(disruption: Disruption, options?: { times?: number }): Awaitable<void>
  setAccount(change: Partial<Account>, customerId?: string): Awaitable<Account>
  readonly clock: { now(): Awaitable<number>; advance(duration: Duration): Awaitable<void> }
  reset(): Awaitable<void>
  exportState(): Awaitable<SimulationState>
  importState(state: SimulationState): Awaitable<void>
}

/** The control of a simulation in this process. */
export const createControlApi = (simulation: Simulation): ControlApi => ({
  ...simulation,
  requests: () => simulation.requests,
  reports: () => simulation.reports,
})
