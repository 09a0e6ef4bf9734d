import { assertValid, createEngine, type ReportTask, settingsFrom, testCredentials } from '@sms-verify/mocks/engine'
import { createEventHub } from '../events/event-hub.ts'
import type { ServiceOptions, SharedService } from '../service.ts'
import { connectRedis } from './connection.ts'
import { createRedisControlApi } from './redis-control-api.ts'
import { createRedisEvents } from './redis-events.ts'
import { createRedisStore } from './redis-store.ts'

/** Creates the simulated service with its memory in Redis. */
export async function createRedisService(url: string, options: ServiceOptions): Promise<SharedService> {
  const { allowedHosts, allowedOrigins, ...simulationOptions } = options
  assertValid.options(simulationOptions)
  const { credentials = testCredentials, account, accounts = [], delivery, reportFetch } = simulationOptions
  const settings = settingsFrom(simulationOptions)
  const redis = await connectRedis(url)
  const events = await createRedisEvents(redis)
  const hub = createEventHub(events.subscribe)
  const closeConnections = async () => {
    events.close()
    hub.close()
    await redis.close()
  }
  try {
    const all = [{ ...credentials, account }, ...accounts] as const
    const createStore = (runReport: (task: ReportTask) => void) => createRedisStore(redis, settings, events, runReport)
    const engine = createEngine({ accounts: all, settings, createStore, delivery, reportFetch })
    events.onCallOff(engine.reset)
    const control = createRedisControlApi(redis, engine.customers, events)
    const close = async () => {
      engine.close()
      await closeConnections()
    }
    const access = { allowedHosts, allowedOrigins }
    return { context: { handle: engine.handle, control, hub, access, close }, credentials }
  } catch (error) {
    await closeConnections()
    throw error
  }
}
