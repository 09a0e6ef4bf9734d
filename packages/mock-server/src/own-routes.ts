import type { PlainAnswer, PlainRequest } from '@sms-verify/mocks/simulation'
import { type Answer, problem } from './answer.ts'
import { control, eventsRoute, isControlPath, routeOf } from './control-api.ts'
import type { Controls } from './controls.ts'
import { crossOriginHeaders } from './cross-origin.ts'
import type { EventHub } from './event-hub.ts'
import { answerPage, isPagePath } from './page.ts'

/** What is served, whatever the way to it. */
export interface Served {
  /** The simulated service. */
  readonly handle: (request: PlainRequest) => Promise<PlainAnswer>
  readonly controls: Controls
  readonly hub: EventHub
  /** Begins to look for news; called before the first reader of events joins. */
  readonly begin: () => void
}

const pathOf = (url: string) => url.split('?', 1)[0] ?? ''

/** Whether a path is the server's own, the inbox page or the control API; the service has all others. */
export const isOwnPath = (url: string): boolean => isPagePath(pathOf(url)) || isControlPath(url)

/** Answers a request for one of the server's own paths; `gone` aborts where the caller goes away. */
export async function answerOwn(
  request: PlainRequest,
  served: Served,
  { basePath = '', gone }: { readonly basePath?: string; readonly gone: AbortSignal },
): Promise<Answer> {
  const { method, url, headers } = request
  if (isPagePath(pathOf(url))) return answerPage(method, pathOf(url), basePath)
  const isStream = method === 'GET' && routeOf('GET', url) === eventsRoute
  const answer = isStream ? openEvents(served) : await control(request, served.controls, gone)
  const shared = { ...crossOriginHeaders(headers['origin']), 'cache-control': 'no-store' }
  return { ...answer, headers: { ...shared, ...answer.headers } }
}

function openEvents({ hub, begin }: Served): Answer {
  if (!hub.isHeard) begin()
  const body = hub.open()
  return body
    ? { status: 200, contentType: 'text/event-stream', body }
    : problem(503, 'too many readers of events; close some')
}
