import { assertMountOptions } from '@sms-verify/mocks/engine'
import { createSimulation, type Simulation, type SimulationOptions } from '@sms-verify/mocks/simulation'
import { controlOf } from './control/control-api.ts'
import { createEventHub } from './events/event-hub.ts'
import { observe } from './events/observe.ts'
import type { AccessOptions } from './http/access.ts'
import { serveByFetch } from './http/serve-by-fetch.ts'

/** What `mountMockServer` takes. */
export type MountOptions = SimulationOptions & AccessOptions

/**
 * Makes a whole mock server of one `fetch` function, for an application that routes requests to it: the simulated
 * service, the control API under `/_mock/` and the inbox page, all below `basePath`. Whoever reaches the route reads the
 * messages. Returns a simulation whose `fetch` has all of that.
 *
 * @example
 * // app/telesign/[[...path]]/route.ts
 * const mock = mountMockServer({ basePath: '/telesign' })
 * export const GET = (request: Request) => mock.fetch(request)
 * @throws {TypeError} where an option cannot work.
 */
export function mountMockServer(options: MountOptions = {}): Simulation {
  assertMountOptions(options)
  const { allowedHosts, allowedOrigins, ...simulationOptions } = options
  const hub = createEventHub()
  const { simulation, begin } = observe(createSimulation(simulationOptions), hub)
  const access = { allowedHosts, allowedOrigins }
  const context = { handle: simulation.handle, control: controlOf(simulation), hub, access, begin }
  return { ...simulation, fetch: serveByFetch(context, options) }
}
