import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate as endOfTurn } from 'node:timers/promises'
import type { PlainRequest } from '@sms-verify/mocks/simulation'
import { answerOwn, isOwnPath, type Served } from './own-routes.ts'
import { readPlainRequest } from './plain-request.ts'
import { writeAnswer } from './write-answer.ts'

/** Answers a request over HTTP: the inbox page, the control API, or else the service. */
export async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  served: Served,
  mostBodyBytes: number,
): Promise<void> {
  const request = await readPlainRequest(incoming, mostBodyBytes)
  if (!request) return tooLarge(outgoing)
  if (isOwnPath(request.url)) return serveOwn(request, outgoing, served)

  const { httpStatus, contentType, body, date } = await served.handle(request)
  // Together with the answers to whatever else came in this turn of the event loop: a caller that sleeps is woken once for
  // all of them, and under load to wake it costs more than the rest of a request.
  await endOfTurn()
  writeAnswer(outgoing, { status: httpStatus, contentType, body, headers: { date } })
}

async function serveOwn(request: PlainRequest, outgoing: ServerResponse, served: Served): Promise<void> {
  if (outgoing.closed) return
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const answer = await answerOwn(request, served, { gone: gone.signal })
  if (!gone.signal.aborted) writeAnswer(outgoing, answer)
}

function tooLarge(outgoing: ServerResponse): void {
  const body = 'The body is larger than any request of the service.\n'
  writeAnswer(outgoing, { status: 413, contentType: 'text/plain', body, headers: { connection: 'close' } })
}

/** Reached when the caller went away in the middle, or by a fault of ours; either way the server lives on. */
export function fail(outgoing: ServerResponse): void {
  const body = 'The mock server failed on this request.\n'
  if (outgoing.headersSent) outgoing.destroy()
  else writeAnswer(outgoing, { status: 500, contentType: 'text/plain', body })
}
