import { assertStoreUrl } from '@sms-verify/mocks/engine'
import { createRedisService } from './redis/create-redis-service.ts'
import type { SharedStore } from './service.ts'

export type { SharedStore } from './service.ts'

/**
 * Keeps messages, attempts, nonces, limits, queued outcomes and the clock of mock servers in Redis, so that any number of them
 * behind a balancer act as one. It needs `@redis/client`.
 *
 * @example
 * const server = await startMockServer({ store: redisStore('redis://127.0.0.1:6379') })
 * @throws {TypeError} if the URL is not that of a Redis.
 */
export function redisStore(url: string): SharedStore {
  assertStoreUrl(url)
  return { openService: (options) => createRedisService(url, options) }
}
