import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate as endOfTurn } from 'node:timers/promises'
import type { PlainAnswer } from '@sms-verify/mocks/simulation'
import { problem, write } from './answer.ts'
import { control, eventsRoute, isControlPath, routeOf } from './control-api.ts'
import type { Controls } from './controls.ts'
import { crossOriginHeaders } from './cross-origin.ts'
import type { EventHub } from './event-hub.ts'
import { isPagePath, pageFile } from './page.ts'
import { type PlainRequest, readPlainRequest } from './plain-request.ts'

/** What the server serves. */
export interface Served {
  /** The simulated service. */
  readonly handle: (request: PlainRequest) => Promise<PlainAnswer>
  readonly controls: Controls
  readonly hub: EventHub
  /** Begins to look for news; called before the first reader of events joins. */
  readonly begin: () => void
  readonly mostBodyBytes: number
}

/** Answers a request: the inbox page, the control API, or else the service. */
export async function serve(incoming: IncomingMessage, outgoing: ServerResponse, served: Served): Promise<void> {
  const request = await readPlainRequest(incoming, served.mostBodyBytes)
  if (!request) return tooLarge(outgoing)
  if (isPagePath(request.url.split('?', 1)[0] ?? '')) return servePage(request, outgoing)
  if (isControlPath(request.url)) return serveControl(request, outgoing, served)

  const { httpStatus, contentType, body, date } = await served.handle(request)
  // Together with the answers to whatever else came in this turn of the event loop: a caller that sleeps is woken once for
  // all of them, and under load to wake it costs more than the rest of a request.
  await endOfTurn()
  write(outgoing, { status: httpStatus, contentType, body, headers: { date } })
}

async function servePage({ method, url }: PlainRequest, outgoing: ServerResponse): Promise<void> {
  const allow = 'GET, HEAD, OPTIONS'
  if (method === 'OPTIONS') return write(outgoing, { status: 204, contentType: '', body: '', headers: { allow } })
  if (method !== 'GET' && method !== 'HEAD') return write(outgoing, problem(405, `it takes ${allow}`, { allow }))
  const file = await pageFile(url.split('?', 1)[0] ?? '')
  write(outgoing, file ?? problem(404, `the inbox page has no ${url}; it begins at /`))
}

async function serveControl(request: PlainRequest, outgoing: ServerResponse, served: Served): Promise<void> {
  const shared = crossOriginHeaders(request.headers['origin'])
  for (const [name, value] of Object.entries(shared)) outgoing.setHeader(name, value)
  outgoing.setHeader('cache-control', 'no-store')
  if (request.method === 'GET' && routeOf('GET', request.url) === eventsRoute) return openEvents(outgoing, served)
  if (outgoing.closed) return
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const answer = await control(request, served.controls, gone.signal)
  if (!gone.signal.aborted) write(outgoing, answer)
}

function openEvents(outgoing: ServerResponse, { hub, begin }: Served): void {
  if (!hub.isHeard) begin()
  if (!hub.open(outgoing)) write(outgoing, problem(503, 'too many readers of events; close some'))
}

function tooLarge(outgoing: ServerResponse): void {
  outgoing.setHeader('connection', 'close')
  const body = 'The body is larger than any request of the service.\n'
  write(outgoing, { status: 413, contentType: 'text/plain', body })
}

/** Reached when the caller went away in the middle, or by a fault of ours; either way the server lives on. */
export function fail(outgoing: ServerResponse): void {
  if (outgoing.headersSent) outgoing.destroy()
  else write(outgoing, { status: 500, contentType: 'text/plain', body: 'The mock server failed on this request.\n' })
}
