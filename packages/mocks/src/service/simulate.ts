import { authenticate } from '../auth/authenticate.ts'
import type { PlainRequest, PlainResponse, RenderedResponse } from '../http/plain-http.ts'
import { splitTarget, toOriginForm } from '../http/request-target.ts'
import { findRoute, knownEndpoints } from '../http/route.ts'
import { handlers } from '../operations/handlers.ts'
import type { RecordedRequest } from '../store/records.ts'
import { createIncomingRequest, type IncomingRequest } from './incoming-request.ts'
import { renderResult } from './render-result.ts'
import type { Result } from './result.ts'
import type { Service } from './service.ts'

/** Responds to a request as the service would, and records it. */
export function simulate(received: PlainRequest, service: Service): Promise<PlainResponse> {
  const request = { ...received, url: toOriginForm(received.url) }
  return service.store.transact((store) => answerRequest(request, { ...service, store }))
}

async function answerRequest(request: PlainRequest, service: Service): Promise<PlainResponse> {
  const route = findRoute(request)
  const context = await service.store.beginRequest(route)
  const incoming = route && createIncomingRequest(request, route, service, context)
  const result = incoming && (await handle(incoming))
  const { queuedDisruption: disruption } = context
  const answer = incoming && result ? renderResult(result, incoming) : noSuchEndpoint(request)
  const time = new Date(context.now)
  const record: RecordedRequest = {
    time,
    method: request.method,
    path: splitTarget(request.url).path,
    httpStatus: answer.httpStatus,
    outcome: answer.outcome,
    userAgent: request.headers['user-agent'] ?? '',
    ...(result?.diagnosis && { diagnosis: result.diagnosis }),
    ...(disruption && { disruption }),
  }
  await service.store.recordRequest(record, { time, request, response: answer })
  return {
    ...answer,
    date: time.toUTCString(),
    ...(disruption && { disruption: { ...disruption, signal: service.signal } }),
  }
}

async function handle(incoming: IncomingRequest): Promise<Result> {
  const { route, queuedOutcome } = incoming
  // A send that succeeds must still send something.
  if (queuedOutcome && queuedOutcome !== 'messageInProgress') return { outcome: queuedOutcome }

  const authenticated = await authenticate(incoming)
  if ('outcome' in authenticated) return authenticated
  return handlers[route.operation](authenticated)
}

/** Not in the form of a response of the service, so that the author of the request sees what is wrong. */
const noSuchEndpoint = ({ method, url }: PlainRequest): RenderedResponse => ({
  httpStatus: 404,
  contentType: 'text/plain; charset=utf-8',
  body: `The simulated SMS Verify service has no ${method} ${splitTarget(url).path}; it has ${knownEndpoints}.\n`,
  outcome: undefined,
})
