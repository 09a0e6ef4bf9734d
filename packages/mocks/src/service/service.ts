import type { Customers } from '../auth/customers.ts'
import type { DeliveryPlan } from '../messages/delivery.ts'
import type { Limit } from '../reports/limit.ts'
import type { Store } from '../store/store.ts'
import type { Settings } from './settings.ts'

/** The state of the simulated service between two resets. */
export interface Service {
  readonly customers: Customers
  readonly settings: Settings
  /** How messages are delivered unless a test requests something else. */
  readonly delivery: DeliveryPlan
  /** Its store. */
  readonly store: Store
  /** The function that posts delivery reports. */
  readonly postReport: PostReport
  /** Keeps reports waiting while too many others are being posted. */
  readonly limitPosts: Limit
  /** The reports in progress. */
  readonly sending: Set<Promise<void>>
  /** Aborts at the next reset. */
  readonly signal: AbortSignal
}

/** Posts a report; resolves to the HTTP status of the receiver. */
export type PostReport = (url: string, report: ReportPost) => Promise<number>

/** A report as it is posted. */
export interface ReportPost {
  readonly body: string
  /** In the vendor's documented case. */
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}
