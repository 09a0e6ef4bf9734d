import type { Simulation } from '@sms-verify/mocks/simulation'
import { type MountPlace, serveByFetch } from './http/serve-by-fetch.ts'
import { createSharedService, type SharedService, type SharedServiceOptions } from './redis/shared-service.ts'

/** What `mountSharedMockServer` takes. */
export type SharedMountOptions = SharedServiceOptions & MountPlace

/** A mock server inside an application, with its memory in Redis; look into it with `connectMock`. */
export interface SharedMount extends Pick<Simulation, 'fetch' | 'credentials'>, Pick<SharedService, 'close'> {}

/**
 * Makes a whole mock server of one `fetch` function with its memory in Redis, so that it outlives the instances of a
 * function and is the same in all of them. It needs `@redis/client`.
 *
 * @example
 * const mock = await mountSharedMockServer({ store: 'redis://127.0.0.1:6379', basePath: '/telesign' })
 * export const GET = (request: Request) => mock.fetch(request)
 * @throws an `Error` where there is no Redis or no client of it, and a `TypeError` where an option cannot work.
 */
export async function mountSharedMockServer(options: SharedMountOptions): Promise<SharedMount> {
  const { basePath = '', sourceAddress } = options
  const { context, credentials, close } = await createSharedService(options)
  return { fetch: serveByFetch(context, { basePath, sourceAddress }), credentials, close }
}
