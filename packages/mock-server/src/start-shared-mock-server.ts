import type { Credentials, SimulationOptions } from '@sms-verify/mocks/simulation'
import type { Listening, ListenOptions } from './listen.ts'

/** What `startSharedMockServer` takes. */
export type SharedMockServerOptions = Omit<SimulationOptions, 'basePath' | 'sourceAddress'> &
  ListenOptions & {
    /** Where Redis is, such as `redis://127.0.0.1:6379`. Servers with the same one act as one. */
    store: string
  }

/** A running mock server whose memory is in Redis; look into it with `connectMock(server.url)`. */
export interface SharedMockServer extends Listening {
  /** The account that is let in; the first where there are several. */
  readonly credentials: Credentials
}

/**
 * Starts a mock server that keeps messages, attempts, nonces, limits, queued outcomes and the clock in Redis, so that any
 * number of them behind a balancer act as one. It needs `@redis/client`.
 *
 * @example
 * const server = await startSharedMockServer({ store: 'redis://127.0.0.1:6379', port: 0 })
 * const mock = connectMock(server.url)
 * @throws an `Error` where there is no Redis or no client of it, the error of `node:http` where it cannot listen, and a
 * `TypeError` where an option cannot work.
 */
export async function startSharedMockServer(options: SharedMockServerOptions): Promise<SharedMockServer> {
  // Loaded here, so that nobody else loads anything of Redis.
  const { serveFromRedis } = await import('./redis/serve-from-redis.ts')
  return serveFromRedis(options)
}
