import { assertMountOptions } from '@sms-verify/mocks/engine'
import type { Simulation } from '@sms-verify/mocks/simulation'
import { serveByFetch } from './http/serve-by-fetch.ts'
import { createMemoryService, type ServiceOptions, type SharedStore } from './service.ts'

export type { SharedStore } from './service.ts'

/** The options of `mountMockServer`. */
export type MountOptions = ServiceOptions & {
  /** The store for its state, such as `redisStore(url)`. Default: the memory of this process. */
  store?: SharedStore | undefined
}

/** A mock server inside an application, with its memory in a store; inspect it with `connectMock`. */
export interface SharedMount extends Pick<Simulation, 'fetch' | 'credentials' | 'close'> {}

/**
 * Makes a whole mock server of one `fetch` function, for an application that routes requests to it: the simulated
 * service, the control API under `/_mock/` and the inbox page, all below `basePath`. Anyone who can reach the route can read
 * the messages. Returns a simulation whose `fetch` has all of that.
 *
 * With a store, the mount outlives the instances of a function and is the same in all of them.
 *
 * @example
 * // app/telesign/[[...path]]/route.ts
 * const mock = mountMockServer({ basePath: '/telesign' })
 * export const GET = (request: Request) => mock.fetch(request)
 * @example
 * const mock = await mountMockServer({ basePath: '/telesign', store: redisStore('redis://127.0.0.1:6379') })
 * @throws {TypeError} if an option is not valid. With a store, it rejects with an `Error` if the store cannot be reached.
 */
export function mountMockServer(options: MountOptions & { store: SharedStore }): Promise<SharedMount>
export function mountMockServer(options?: MountOptions & { store?: undefined }): Simulation
export function mountMockServer(options: MountOptions = {}): Simulation | Promise<SharedMount> {
  assertMountOptions(options)
  const { store, ...serviceOptions } = options
  if (store) return mountOver(store, serviceOptions)
  const { simulation, context } = createMemoryService(serviceOptions)
  return { ...simulation, fetch: serveByFetch(context, options), close: context.close }
}

async function mountOver(store: SharedStore, options: ServiceOptions): Promise<SharedMount> {
  const { context, credentials } = await store.openService(options)
  return { fetch: serveByFetch(context, options), credentials, close: context.close }
}
