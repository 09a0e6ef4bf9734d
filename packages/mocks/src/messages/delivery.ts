import type { DeliveryStatus, DeliveryStatusCode } from '@sms-verify/types'
import { deliveryStatuses } from '@sms-verify/types/codes'
import type { components } from '../input/types.generated.ts'
import { millisecondsIn } from '../store/clock.ts'

/** One step of a message on its way. */
export type DeliveryStep = components['schemas']['DeliveryStep']

/** How a message is delivered, and what the reports to its `callback_url` do. */
export type DeliveryPlan = components['schemas']['DeliveryPlan']

/** Members of a delivery report that depend on the account. */
export type ReportDetails = components['schemas']['ReportDetails']

/** A status that a message reaches, and when, in milliseconds since 1970. */
export interface TimelineEntry {
  readonly code: DeliveryStatusCode
  readonly at: number
}

const usualSteps: readonly DeliveryStep[] = [{ status: 292 }, { status: 203 }, { status: 200 }]

const statusByCode = new Map<number, DeliveryStatus>(Object.values(deliveryStatuses).map((row) => [row.code, row]))

/** The row of a delivery status. */
export function getDeliveryStatus(code: number): DeliveryStatus {
  const row = statusByCode.get(code)
  if (!row) throw new TypeError(`delivery: expected a delivery status, got ${code}.`)
  return row
}

/** Fills in the members that a plan omits from a base plan. */
export const mergePlans = (plan: DeliveryPlan, over: DeliveryPlan = {}): DeliveryPlan => ({
  ...plan,
  ...definedIn(over),
})

/** The members of an object that are not `undefined`: an option that is `undefined` counts as left out. */
export const definedIn = <Members extends object>(members: Members): Partial<Members> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Partial<Members>

/** The timeline of a message sent at a given time. If the number stands for a status, the message ends with it. */
export function scheduleTimeline(
  plan: DeliveryPlan,
  sentAt: number,
  end: DeliveryStatusCode | undefined,
): TimelineEntry[] {
  const { steps = usualSteps } = plan
  let at = sentAt
  return steps.map(({ status, after = {} }, index) => {
    at += millisecondsIn(after)
    const code = index === steps.length - 1 ? (end ?? status) : status
    return { code: getDeliveryStatus(code).code, at }
  })
}

/** The moment a message reaches the handset; `undefined` if it never does. */
export function findArrival(timeline: readonly TimelineEntry[]): number | undefined {
  return timeline.find(({ code }) => getDeliveryStatus(code).final && getDeliveryStatus(code).delivered !== false)?.at
}
