import { server } from '@sms-verify/types/contract'

type Fetch = typeof globalThis.fetch

/** A request that the page made, and its response. */
export interface Exchange {
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: readonly Header[]
    readonly body: string
  }
  readonly response: { readonly httpStatus: number; readonly headers: readonly Header[]; readonly body: string }
  /** The sender of the response. */
  readonly via: 'worker' | 'page'
}

type Header = readonly [name: string, value: string]

/** The options of `createPageFetch`. */
export interface PageFetchOptions {
  /** The simulation itself, which needs no network. */
  readonly simulate: (request: Request) => Promise<Response>
  /** Where in the page's own origin the service worker answers for the service; without a slash at its end. */
  readonly ownAddress: string
  /** The `fetch` of the page. */
  readonly fetch: Fetch
  /** Returns whether a worker would handle a request now. */
  readonly isIntercepted: () => Promise<boolean>
  /** Called with each exchange. */
  readonly onExchange: (exchange: Exchange) => void
}

/**
 * Makes the only `fetch` the client in the page has. It takes requests to the service alone, and none of them can reach
 * it: each goes to an address of the page's own origin, and that only while the worker in front of it gives a sign of
 * life; else to the simulation directly.
 *
 * @throws {TypeError} if a request is for another host.
 */
export function createPageFetch({ simulate, ownAddress, fetch, isIntercepted, onExchange }: PageFetchOptions): Fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    if (!request.url.startsWith(`${server}/`))
      throw new TypeError('The playground has no network: it asks the simulated service only.')
    const [body, isThroughWorker] = await Promise.all([request.clone().text(), isIntercepted()])
    const response = isThroughWorker
      ? await fetch(ownAddress + request.url.slice(server.length), {
          method: request.method,
          headers: request.headers,
          body: body || null,
          signal: request.signal,
          mode: 'same-origin',
          credentials: 'omit',
          cache: 'no-store',
          redirect: 'error',
        })
      : await simulate(request)
    onExchange({
      request: { method: request.method, url: request.url, headers: [...request.headers], body },
      response: {
        httpStatus: response.status,
        headers: [...response.headers],
        body: await response.clone().text(),
      },
      via: isThroughWorker ? 'worker' : 'page',
    })
    return response
  }
}
