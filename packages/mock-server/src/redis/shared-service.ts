import {
  assertStoreUrl,
  assertValid,
  type Credentials,
  createEngine,
  type ReportTask,
  settingsFrom,
  testCredentials,
} from '@sms-verify/mocks/engine'
import type { SimulationOptions } from '@sms-verify/mocks/simulation'
import { createEventHub } from '../events/event-hub.ts'
import type { AccessOptions } from '../http/access.ts'
import type { ServerContext } from '../http/internal-routes.ts'
import { connectRedis } from './connection.ts'
import { createRedisControls } from './redis-controls.ts'
import { createRedisStore } from './redis-store.ts'
import { createSharedEvents } from './shared-events.ts'

/** What the simulated service is made of where its memory is in Redis. */
export type SharedServiceOptions = SimulationOptions &
  AccessOptions & {
    /** Where Redis is, such as `redis://127.0.0.1:6379`. All that have the same one act as one. */
    store: string
  }

/** The simulated service with its memory in Redis, not yet reachable. */
export interface SharedService {
  readonly context: ServerContext
  /** The account that is let in; the first where there are several. */
  readonly credentials: Credentials
  close(): Promise<void>
}

/** Creates the simulated service with its memory in Redis. */
export async function createSharedService(options: SharedServiceOptions): Promise<SharedService> {
  const { store: url, allowedHosts, allowedOrigins, ...simulationOptions } = options
  assertStoreUrl(url)
  assertValid.options(simulationOptions)
  const { credentials = testCredentials, account, accounts = [], delivery, reportFetch } = simulationOptions
  const settings = settingsFrom(simulationOptions)
  const redis = await connectRedis(url)
  const hub = createEventHub()
  const events = await createSharedEvents(redis, hub)
  const close = async () => {
    events.close()
    hub.close()
    await redis.close()
  }
  try {
    const all = [{ ...credentials, account }, ...accounts] as const
    const createStore = (runReport: (task: ReportTask) => void) => createRedisStore(redis, settings, events, runReport)
    const { handle, customers } = createEngine({ accounts: all, settings, createStore, delivery, reportFetch })
    const control = createRedisControls(redis, customers, events)
    const access = { allowedHosts, allowedOrigins }
    return { context: { handle, control, hub, access, begin() {} }, credentials, close }
  } catch (error) {
    await close()
    throw error
  }
}
