import { createSimulation, type Simulation, type SimulationOptions } from '@sms-verify/mocks/simulation'
import { controlsOf } from './controls.ts'
import { createEventHub } from './event-hub.ts'
import { observe } from './observe.ts'
import { serveByFetch } from './serve-by-fetch.ts'

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
export function mountMockServer(options: SimulationOptions = {}): Simulation {
  const hub = createEventHub()
  const { simulation, begin } = observe(createSimulation(options), hub)
  const served = { handle: simulation.handle, controls: controlsOf(simulation), hub, begin }
  return { ...simulation, fetch: serveByFetch(served, options) }
}
