import { assertMockServerOptions } from '@sms-verify/mocks/engine'
import type { Simulation } from '@sms-verify/mocks/simulation'
import type { ServerContext } from './http/internal-routes.ts'
import { type Listening, type ListenOptions, listen } from './http/listen.ts'
import { createMemoryService, type ServiceOptions, type SharedService, type SharedStore } from './service.ts'

export type { ServerLimits } from './http/listen.ts'
export type { SharedStore } from './service.ts'

/** The options of `startMockServer`. */
export type MockServerOptions = ServiceOptions &
  ListenOptions & {
    /** The store for its state, such as `redisStore(url)`. Default: the memory of this process. */
    store?: SharedStore | undefined
  }

/** A running mock server. */
export interface MockServer extends Omit<Simulation, 'close'>, Listening {}

/** A running mock server whose memory is in a store; inspect it with `connectMock(server.url)`. */
export interface SharedMockServer extends Listening, Pick<SharedService, 'credentials'> {}

/**
 * Starts the simulated SMS Verify service as an HTTP server.
 *
 * @example
 * const server = await startMockServer({ port: 0 })
 * const verify = createClient({ ...server.credentials, baseUrl: server.url })
 * @example
 * const server = await startMockServer({ port: 0, store: redisStore('redis://127.0.0.1:6379') })
 * const mock = connectMock(server.url)
 * @throws the error of `node:http` if it cannot listen, such as `EADDRINUSE`, an `Error` if the store cannot be reached, and
 * a `TypeError` if an option is not valid.
 */
export function startMockServer(options: MockServerOptions & { store: SharedStore }): Promise<SharedMockServer>
export function startMockServer(options?: MockServerOptions & { store?: undefined }): Promise<MockServer>
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer | SharedMockServer> {
  assertMockServerOptions(options)
  const { store, port, host, limits, ...serviceOptions } = options
  const listenOptions = { port, host, limits }
  if (store) {
    const { context, credentials } = await store.openService(serviceOptions)
    return { ...(await listenOrClose(context, listenOptions)), credentials }
  }
  const { simulation, context } = createMemoryService(serviceOptions)
  return { ...simulation, ...(await listenOrClose(context, listenOptions)) }
}

/** Closes everything if it cannot listen. */
async function listenOrClose(context: ServerContext, options: ListenOptions): Promise<Listening> {
  try {
    return await listen(context, options)
  } catch (error) {
    await context.close()
    throw error
  }
}
