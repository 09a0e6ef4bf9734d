import type { Credentials } from '@sms-verify/mocks/engine'
import { createSimulation, type Simulation, type SimulationOptions } from '@sms-verify/mocks/simulation'
import { createControlApi } from './control/control-api.ts'
import { createEventHub } from './events/event-hub.ts'
import type { AccessOptions } from './http/access.ts'
import type { ServerContext } from './http/internal-routes.ts'

/** The options of the simulated service, and of the access to its control API. */
export type ServiceOptions = SimulationOptions & AccessOptions

/** A store that several mock servers share, such as that of `redisStore`. */
export interface SharedStore {
  /** Creates the simulated service over this store. For the mock server. */
  readonly openService: (options: ServiceOptions) => Promise<SharedService>
}

/** The simulated service over a shared store, not yet reachable. */
export interface SharedService {
  readonly context: ServerContext
  /** The account that it accepts; the first if there are several. */
  readonly credentials: Credentials
}

/** Creates the simulated service in the memory of this process. */
export function createMemoryService({ allowedHosts, allowedOrigins, ...options }: ServiceOptions): {
  readonly simulation: Simulation
  readonly context: ServerContext
} {
  const simulation = createSimulation(options)
  const hub = createEventHub(simulation.subscribe)
  const close = async () => {
    await simulation.close()
    hub.close()
  }
  const access = { allowedHosts, allowedOrigins }
  return {
    simulation,
    context: { handle: simulation.handle, control: createControlApi(simulation), hub, access, close },
  }
}
