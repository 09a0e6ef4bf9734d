import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate as endOfTurn } from 'node:timers/promises'
import type { PlainRequest } from '@sms-verify/mocks/simulation'
import { answerInternal, isInternalPath, type ServerContext } from './internal-routes.ts'
import { readPlainRequest } from './read-request.ts'
import { writeDisrupted } from './write-disrupted.ts'
import { writeResponse } from './write-response.ts'

/** Responds to a request over HTTP: the inbox page, the control API, or else the service. */
export async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  context: ServerContext,
  { bodyBytes, host }: { readonly bodyBytes: number; readonly host: string },
): Promise<void> {
  const request = await readPlainRequest(incoming, isImport(incoming) ? Math.max(bodyBytes, stateBytes) : bodyBytes)
  if (!request) return tooLarge(outgoing)
  if (isInternalPath(request.url)) return serveInternal(request, outgoing, context, listOwnHosts(incoming, host))

  const response = await context.handle(request)
  if (response.disruption) return writeDisrupted(outgoing, response, response.disruption)
  const { httpStatus, contentType, body, date } = response
  // Together with the answers to whatever else came in this turn of the event loop: a caller that sleeps is woken once for
  // all of them, and under load to wake it costs more than the rest of a request.
  await endOfTurn()
  writeResponse(outgoing, { status: httpStatus, contentType, body, headers: { date } })
}

/** How large a state can be, in bytes: ten thousand messages with long texts. */
const stateBytes = 32 * 1024 * 1024

/** A state is far larger than any other input. Pages of other sites cannot send a PUT, so they cannot send one. */
const isImport = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'PUT' && /\/_mock\/state(?:\?|$)/.test(url)

/** The address that the caller has reached, and the one that the server was told to listen on. */
const listOwnHosts = ({ socket }: IncomingMessage, host: string): string[] => [
  host.toLowerCase(),
  (socket.localAddress ?? '').replace(/^::ffff:/, ''),
]

async function serveInternal(
  request: PlainRequest,
  outgoing: ServerResponse,
  context: ServerContext,
  ownHosts: readonly string[],
): Promise<void> {
  if (outgoing.closed) return
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const answer = await answerInternal(request, context, { signal: gone.signal, ownHosts, isSecure: false })
  if (!gone.signal.aborted) writeResponse(outgoing, answer)
}

function tooLarge(outgoing: ServerResponse): void {
  const body = 'The body is larger than any request of the service. The option limits.bodyBytes raises the limit.\n'
  writeResponse(outgoing, { status: 413, contentType: 'text/plain', body, headers: { connection: 'close' } })
}

/** The caller disconnected, or the server has a bug; in both cases the server continues. */
export function fail(outgoing: ServerResponse): void {
  const body = 'The mock server failed on this request.\n'
  if (outgoing.headersSent) outgoing.destroy()
  else writeResponse(outgoing, { status: 500, contentType: 'text/plain', body })
}
