import { readFetchRequest, respondToFetch } from '@sms-verify/mocks/engine'
import type { Simulation, SimulationOptions } from '@sms-verify/mocks/simulation'
import { joinSignals } from '../control/join-signals.ts'
import type { InternalResponse } from './internal-response.ts'
import { answerInternal, isInternalPath, type ServerContext } from './internal-routes.ts'

/** The place of the server in an application. */
export type MountPlace = Pick<SimulationOptions, 'basePath' | 'sourceAddress'>

/** Responds to requests through a `fetch` function: the inbox page, the control API, or else the service. */
export function serveByFetch(
  context: ServerContext,
  { basePath = '', sourceAddress = '127.0.0.1' }: MountPlace,
): Simulation['fetch'] {
  return async (input, init) => {
    const request = await readFetchRequest(input, init, basePath, sourceAddress)
    if (!isInternalPath(request.url)) return respondToFetch(await context.handle(request), request.method, input, init)
    const { protocol, host } = new URL(typeof input === 'object' && 'url' in input ? input.url : input)
    // Frameworks omit the header, or build the URL from another source; the host that is present must be allowed.
    const named = { ...request, headers: { ...request.headers, host: request.headers['host'] ?? host } }
    using joined = joinSignals(init?.signal, typeof input === 'object' && 'signal' in input ? input.signal : undefined)
    const origin = { basePath, signal: joined.signal, ownHosts: [], isSecure: protocol === 'https:' }
    return toFetchResponse(await answerInternal(named, context, origin), request.method)
  }
}

function toFetchResponse({ status, contentType, body, headers }: InternalResponse, method: string): Response {
  if (status === 204) return new Response(null, { status, headers: { ...headers } })
  return new Response(method === 'HEAD' ? null : body, {
    status,
    headers: { ...headers, 'content-type': contentType },
  })
}
