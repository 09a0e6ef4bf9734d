import { assertValid, createEngine, type ReportTask, settingsFrom, testCredentials } from '@sms-verify/mocks/engine'
import { createEventHub } from '../events/event-hub.ts'
import type { ServiceOptions, SharedService } from '../service.ts'
import { connectRedis } from './connection.ts'
import { createRedisControlApi } from './redis-control-api.ts'
import { createRedisEvents } from './redis-events.ts'
import { createRedisStore } from './redis-store.ts'
import { createSession } from './session.ts'

/** How often to check for due work, in milliseconds. */
const pollInterval = 100

/** Creates the simulated service with its memory in Redis. */
export async function createRedisService(url: string, options: ServiceOptions): Promise<SharedService> {
  const { allowedHosts, allowedOrigins, ...simulationOptions } = options
  assertValid.options(simulationOptions)
  const { credentials = testCredentials, account, accounts = [], delivery, reportFetch } = simulationOptions
  const settings = settingsFrom(simulationOptions)
  const redis = await connectRedis(url)
  try {
    const session = await createSession(redis)
    const all = [{ ...credentials, account }, ...accounts] as const
    const createStore = (runReport: (task: ReportTask) => Promise<void>) =>
      // The result of a report cannot be stored if Redis disconnects or the server closes.
      createRedisStore(redis, session, settings, (task) => void runReport(task).catch(() => {}))
    const engine = createEngine({ accounts: all, settings, createStore, delivery, reportFetch })
    session.onReset(engine.reset)
    const events = await createRedisEvents(redis, session)
    const hub = createEventHub(events.subscribe)
    // After a failure, such as a lost connection, the next run tries again.
    const runDue = () => void Promise.resolve(engine.store.runDue()).catch(() => {})
    const timer = setInterval(runDue, pollInterval).unref()
    const control = createRedisControlApi({ redis, session, customers: engine.customers, events, runDue })
    const close = async () => {
      clearInterval(timer)
      engine.close()
      session.close()
      hub.close()
      redis.close()
    }
    const access = { allowedHosts, allowedOrigins }
    return { context: { handle: engine.handle, control, hub, access, close }, credentials }
  } catch (error) {
    redis.close()
    throw error
  }
}
