import { answerWith } from './answer.ts'
import { authenticate } from './authenticate.ts'
import type { Call } from './call.ts'
import type { Answer, PlainAnswer, PlainRequest } from './exchange.ts'
import { completeVerification } from './operations/complete-verification.ts'
import { getStatus } from './operations/get-status.ts'
import { sendSms } from './operations/send-sms.ts'
import { knownPaths, routeOf } from './route.ts'
import type { Service } from './service.ts'

/** Answers a request as the service would, and notes it down. */
export async function simulate(request: PlainRequest, service: Service): Promise<PlainAnswer> {
  const route = routeOf(request)
  const context = await service.store.beginRequest(route)
  const answer = route ? await answerTo({ request, route, service, ...context }) : noSuchPath(request)
  await service.store.recordRequest({
    time: new Date(context.now),
    method: request.method,
    path: request.url.split('?', 1)[0] ?? '',
    httpStatus: answer.httpStatus,
    outcome: answer.outcome,
    userAgent: request.headers['user-agent'] ?? '',
    ...(answer.note && { note: answer.note }),
  })
  return { ...answer, date: new Date(context.now).toUTCString() }
}

const operations = { sendSms, getStatus, completeVerification }

async function answerTo(call: Call): Promise<Answer> {
  const { route, queuedOutcome } = call
  // A send that shall succeed still has to send something.
  if (queuedOutcome && queuedOutcome !== 'messageInProgress') return answerWith(queuedOutcome, call)

  const admitted = await authenticate(call)
  if ('outcome' in admitted) return { ...answerWith(admitted.outcome, call, admitted), note: admitted.note }
  return operations[route.operation](admitted)
}

/** Not an answer of the service, so not in its form: whoever wrote the request should see at once what is wrong. */
const noSuchPath = ({ method, url }: PlainRequest): Answer => ({
  httpStatus: 404,
  contentType: 'text/plain; charset=utf-8',
  body: `The simulated SMS Verify service has no ${method} ${url.split('?', 1)[0]}; it has ${knownPaths}.\n`,
  outcome: undefined,
})
