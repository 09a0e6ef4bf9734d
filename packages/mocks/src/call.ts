import type { PlainRequest } from './exchange.ts'
import type { Route } from './route.ts'
import type { Service } from './service.ts'

/** A request on its way through the simulation. */
export interface Call {
  readonly request: PlainRequest
  readonly route: Route
  readonly service: Service
  /** Milliseconds since 1970; one moment for the whole call. */
  readonly now: number
}
