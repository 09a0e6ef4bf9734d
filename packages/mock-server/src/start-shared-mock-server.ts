import { type Listening, type ListenOptions, listen } from './http/listen.ts'
import type { SharedService, SharedServiceOptions } from './redis/shared-service.ts'

/** What `startSharedMockServer` takes. */
export type SharedMockServerOptions = SharedServiceOptions & ListenOptions

/** A running mock server whose memory is in Redis; look into it with `connectMock(server.url)`. */
export interface SharedMockServer extends Listening, Pick<SharedService, 'credentials'> {}

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
  const { port, host, limits, ...serviceOptions } = options
  // Loaded here, so that nobody else loads anything of Redis.
  const { createSharedService } = await import('./redis/shared-service.ts')
  const { context, credentials, close } = await createSharedService(serviceOptions)
  try {
    const listening = await listen(context, { port, host, limits })
    return {
      ...listening,
      credentials,
      async close() {
        await listening.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
