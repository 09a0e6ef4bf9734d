import type { DeliveryPlan, Disruption, ForceableOutcome, SimulationState } from '@sms-verify/mocks/simulation'
import { outcomes } from '@sms-verify/types/codes'
import type { ControlApi } from './control-api.ts'
import { joinSignals } from './join-signals.ts'
import type { operations } from './types.generated.ts'

/** The operations of the control API that respond with JSON. */
export type JsonOperationId = Exclude<keyof operations, 'listenToEvents' | 'getOpenApi'>

type OperationQuery<Id extends JsonOperationId> = NonNullable<operations[Id]['parameters']['query']>
type OperationBody<Id extends JsonOperationId> = operations[Id] extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: { 'application/json': infer Json } }
    ? Json
    : object
  : object

/** The input of a request, checked. */
export interface ControlInput<Id extends JsonOperationId> {
  readonly query: OperationQuery<Id>
  readonly body: OperationBody<Id>
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal
}

/** Returns what is written as JSON; `undefined` is a response without content. */
type Handler<Id extends JsonOperationId> = (control: ControlApi, input: ControlInput<Id>) => unknown

/** What each operation of the control API does. */
export const handlers: { readonly [Id in JsonOperationId]: Handler<Id> } = {
  getHealth: () => ({ status: 'ok' }),
  listMessages: ({ inbox }, { query }) => inbox.all(query.phone_number),
  takeNextMessage,
  listSentMessages: (control, { query }) => control.messages(query.last),
  listRequests: (control) => control.requests(),
  exportRequests: (control, { query }) => control.har(query),
  listOutcomes: () => Object.values(outcomes).filter(({ httpStatus }) => httpStatus !== null),
  async forceOutcome(control, { body: { outcome, times = 1 } }) {
    await control.respondWith(outcome as ForceableOutcome, { times })
    return { outcome, times }
  },
  listReports: (control) => control.reports(),
  async planDelivery(control, { body: { times = 1, ...plan } }) {
    await control.deliverWith(plan as DeliveryPlan, { times })
    return { ...plan, times }
  },
  async disruptResponses(control, { body: { times = 1, ...disruption } }) {
    await control.disruptWith(disruption as Disruption, { times })
    return { ...disruption, times }
  },
  getAccount: (control, { query }) => control.setAccount({}, query.customer_id),
  changeAccount: (control, { query, body }) => control.setAccount(body as object, query.customer_id),
  getClock: async ({ clock }) => ({ now: new Date(await clock.now()) }),
  async advanceClock({ clock }, { body }) {
    await clock.advance(body)
    return { now: new Date(await clock.now()) }
  },
  async reset(control) {
    await control.reset()
    return { status: 'reset' }
  },
  exportState: (control) => control.exportState(),
  async importState(control, { body }) {
    await control.importState(body as object as SimulationState)
    return { status: 'imported' }
  },
}

/** The mock was reset or closed while a request waited. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError'
}

/** Responds without content if no message arrives in time, so that no connection waits forever. */
async function takeNextMessage(
  { inbox }: ControlApi,
  { body: { phone_number, wait = 30 }, signal }: ControlInput<'takeNextMessage'>,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(wait * 1000)
  using joined = joinSignals(signal, timeout)
  try {
    return await inbox.next(phone_number, { signal: joined.signal })
  } catch (error) {
    if (joined.signal.aborted) return undefined
    if (error instanceof TypeError) throw error
    throw new ConflictError((error as Error).message)
  }
}
