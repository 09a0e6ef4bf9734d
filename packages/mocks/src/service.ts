import type { Customers } from './customers.ts'
import type { DeliveryPlan } from './delivery.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store.ts'

/** Everything the simulated service is made of. */
export interface Service {
  readonly customers: Customers
  readonly settings: Settings
  /** How messages get on where no test asks for something else. */
  readonly delivery: DeliveryPlan
  /** What it remembers. */
  readonly store: Store
  /** What sends delivery reports. */
  readonly reportFetch: typeof globalThis.fetch
  /** The reports that are on their way. */
  readonly sending: Set<Promise<void>>
}
