import { plainRequestOf, responseOf } from '@sms-verify/mocks/engine'
import type { Simulation, SimulationOptions } from '@sms-verify/mocks/simulation'
import type { Answer } from './answer.ts'
import { answerOwn, isOwnPath, type Served } from './own-routes.ts'

/** Where an application has put the server. */
export type Place = Pick<SimulationOptions, 'basePath' | 'sourceAddress'>

/** Answers requests through a `fetch` function: the inbox page, the control API, or else the service. */
export function serveByFetch(
  served: Served,
  { basePath = '', sourceAddress = '127.0.0.1' }: Place,
): Simulation['fetch'] {
  return async (input, init) => {
    const request = await plainRequestOf(input, init, basePath, sourceAddress)
    if (!isOwnPath(request.url)) return responseOf(await served.handle(request), request.method)
    const gone = init?.signal ?? (input instanceof Request ? input.signal : new AbortController().signal)
    return ownResponseOf(await answerOwn(request, served, { basePath, gone }), request.method)
  }
}

function ownResponseOf({ status, contentType, body, headers }: Answer, method: string): Response {
  if (status === 204) return new Response(null, { status, headers: { ...headers } })
  return new Response(method === 'HEAD' ? null : body, {
    status,
    headers: { ...headers, 'content-type': contentType },
  })
}
