import type { PlainRequest, PlainResponse } from '@sms-verify/mocks/simulation'
import { answerControl } from '../control/answer-control.ts'
import type { ControlApi } from '../control/control-api.ts'
import type { EventHub } from '../events/event-hub.ts'
import { type AccessOptions, crossOriginHeaders, findRefusal } from './access.ts'
import { type InternalResponse, problem } from './internal-response.ts'
import { answerPage, isPagePath } from './page.ts'

/** The parts that are served over HTTP and `fetch`. */
export interface ServerContext {
  /** The simulated service. */
  readonly handle: (request: PlainRequest) => Promise<PlainResponse>
  readonly control: ControlApi
  readonly hub: EventHub
  readonly access: AccessOptions
  /** Cancels the work in progress. Pending promises reject. */
  readonly close: () => Promise<void>
}

/** The origin of a request for an internal path. */
export interface InternalRequestContext {
  readonly basePath?: string
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal
  /** The host names that are certainly the server's own. */
  readonly ownHosts: readonly string[]
  /** Whether a certificate has proved the host name. */
  readonly isSecure: boolean
}

const readPath = (url: string) => url.split('?', 1)[0] ?? ''

/** Returns whether a path belongs to the inbox page or the control API; the service has all others. */
export const isInternalPath = (url: string): boolean => isPagePath(readPath(url)) || url.startsWith('/_mock/')

/** Responds to a request for the inbox page or the control API. */
export async function answerInternal(
  request: PlainRequest,
  context: ServerContext,
  { basePath = '', signal, ownHosts, isSecure }: InternalRequestContext,
): Promise<InternalResponse> {
  const path = readPath(request.url)
  const isPage = isPagePath(path)
  const refusal = findRefusal(request, { ...context.access, ownHosts, isSecure, isPage })
  if (refusal) return problem(403, refusal, { 'cache-control': 'no-store', vary: 'origin' })
  if (isPage) return answerPage(request.method, path, basePath)

  const { control } = context
  const answer = await answerControl(request, { control, signal, openEvents: () => openEvents(context) })
  const shared = { ...crossOriginHeaders(request.headers['origin'], context.access), 'cache-control': 'no-store' }
  return { ...answer, headers: { ...shared, ...answer.headers } }
}

async function openEvents({ hub }: ServerContext): Promise<InternalResponse> {
  const body = await hub.open()
  return body
    ? { status: 200, contentType: 'text/event-stream', body }
    : problem(503, 'There are too many open event streams. Close some; the limit is 100.')
}
