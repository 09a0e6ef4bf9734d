import type { Account } from './account.ts'
import type { Customer } from './customers.ts'
import type { PlainRequest } from './exchange.ts'
import type { Route } from './route.ts'
import type { Service } from './service.ts'
import type { RequestContext } from './store.ts'

/** A request on its way through the simulation. */
export interface Call extends RequestContext {
  readonly request: PlainRequest
  readonly route: Route
  readonly service: Service
}

/** A request that was let in. */
export interface AdmittedCall extends Call {
  readonly customer: Customer
  /** The state of the account at this moment. */
  readonly account: Account
}
