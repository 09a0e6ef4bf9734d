import { createEngine, settingsOf, testCredentials } from '@sms-verify/mocks/engine'
import { createEventHub } from '../event-hub.ts'
import { listen } from '../listen.ts'
import type { SharedMockServer, SharedMockServerOptions } from '../start-shared-mock-server.ts'
import { connectRedis } from './connection.ts'
import { createRedisControls } from './redis-controls.ts'
import { createRedisStore } from './redis-store.ts'
import { createSharedEvents } from './shared-events.ts'

/** Serves the simulation over HTTP with its memory in Redis. */
export async function serveFromRedis(options: SharedMockServerOptions): Promise<SharedMockServer> {
  const { store: url, port, host, limits, ...simulationOptions } = options
  const { credentials = testCredentials, account, accounts = [], delivery, reportFetch, ...rest } = simulationOptions
  const settings = settingsOf(rest, ['credentials', 'account', 'accounts', 'delivery', 'reportFetch', 'store'])
  const redis = await connectRedis(url)
  const hub = createEventHub()
  const events = await createSharedEvents(redis, hub)
  try {
    const store = createRedisStore(redis, settings, events)
    const all = [{ ...credentials, account }, ...accounts] as const
    const { handle, customers } = createEngine({ accounts: all, settings, store, delivery, reportFetch })
    const controls = createRedisControls(redis, customers, events)
    const listening = await listen({ handle, controls, hub, begin() {} }, { port, host, limits })
    return {
      ...listening,
      credentials,
      async close() {
        events.close()
        await listening.close()
        await redis.close()
      },
    }
  } catch (error) {
    events.close()
    await redis.close()
    throw error
  }
}
