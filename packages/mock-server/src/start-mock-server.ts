import { assertMockServerOptions } from '@sms-verify/mocks/engine'
import { createSimulation, type Simulation, type SimulationOptions } from '@sms-verify/mocks/simulation'
import { controlOf } from './control/control-api.ts'
import { createEventHub } from './events/event-hub.ts'
import { observe } from './events/observe.ts'
import type { AccessOptions } from './http/access.ts'
import { type Listening, type ListenOptions, listen } from './http/listen.ts'

export type { ServerLimits } from './http/listen.ts'

/** What `startMockServer` takes. */
export type MockServerOptions = SimulationOptions & ListenOptions & AccessOptions

/** A running mock server. */
export interface MockServer extends Omit<Simulation, 'close'>, Listening {}

/**
 * Starts the simulated SMS Verify service as an HTTP server.
 *
 * @example
 * const server = await startMockServer({ port: 0 })
 * const verify = createClient({ ...server.credentials, baseUrl: server.url })
 * @throws the error of `node:http` where it cannot listen, such as `EADDRINUSE`, and a `TypeError` where an option
 * cannot work.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  assertMockServerOptions(options)
  const { port, host, limits, allowedHosts, allowedOrigins, ...simulationOptions } = options
  const hub = createEventHub()
  const { simulation, begin } = observe(createSimulation(simulationOptions), hub)
  const access = { allowedHosts, allowedOrigins }
  const context = { handle: simulation.handle, control: controlOf(simulation), hub, access, begin }
  return { ...simulation, ...(await listen(context, { port, host, limits })) }
}
