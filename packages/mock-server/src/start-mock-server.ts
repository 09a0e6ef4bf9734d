import { createSimulation, type Simulation, type SimulationOptions } from '@sms-verify/mocks/simulation'
import { controlsOf } from './controls.ts'
import { createEventHub } from './event-hub.ts'
import { type Listening, type ListenOptions, listen } from './listen.ts'
import { observe } from './observe.ts'

export type { ServerLimits } from './listen.ts'

/** What `startMockServer` takes. */
export type MockServerOptions = SimulationOptions & ListenOptions

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
  const { port, host, limits, ...simulationOptions } = options
  const hub = createEventHub()
  const { simulation, begin } = observe(createSimulation(simulationOptions), hub)
  const served = { handle: simulation.handle, controls: controlsOf(simulation), hub, begin }
  const listening = await listen(served, { port, host, limits })
  return {
    ...simulation,
    ...listening,
    async close() {
      await simulation.close()
      await listening.close()
    },
  }
}
