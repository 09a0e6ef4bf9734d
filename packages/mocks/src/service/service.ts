import type { Customers } from '../auth/customers.ts'
import type { DeliveryPlan } from '../messages/delivery.ts'
import type { Limit } from '../reports/limit.ts'
import type { Store } from '../store/store.ts'
import type { Settings } from './settings.ts'

/** Everything the simulated service is made of, from one reset to the next. */
export interface Service {
  readonly customers: Customers
  readonly settings: Settings
  /** How messages are delivered unless a test requests something else. */
  readonly delivery: DeliveryPlan
  /** What it remembers. */
  readonly store: Store
  /** What posts delivery reports. */
  readonly postReport: PostReport
  /** Keeps reports waiting while too many others are being posted. */
  readonly limitPosts: Limit
  /** The reports that are on their way. */
  readonly sending: Set<Promise<void>>
  /** Aborts at the next reset. */
  readonly signal: AbortSignal
}

/** Posts a report; resolves to the HTTP status of the receiver. */
export type PostReport = (url: string, report: ReportPost) => Promise<number>

/** A report as it is posted. */
export interface ReportPost {
  readonly body: string
  /** In the case in which the vendor documents them. */
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}
