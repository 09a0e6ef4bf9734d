import { answerWith } from './answer.ts'
import { authenticate } from './authenticate.ts'
import type { Call } from './call.ts'
import type { PlainAnswer, PlainRequest } from './exchange.ts'
import { completeVerification } from './operations/complete-verification.ts'
import { getStatus } from './operations/get-status.ts'
import { sendSms } from './operations/send-sms.ts'
import { knownPaths, routeOf } from './route.ts'
import type { Service } from './service.ts'

/** Answers a request as the service would, and notes it down. */
export async function simulate(request: PlainRequest, service: Service): Promise<PlainAnswer> {
  const route = routeOf(request)
  const now = service.clock.now()
  const answer = route ? await answerTo({ request, route, service, now }) : noSuchPath(request)
  service.log.add({
    time: new Date(now),
    method: request.method,
    path: request.url.split('?', 1)[0] ?? '',
    httpStatus: answer.httpStatus,
    outcome: answer.outcome,
    userAgent: request.headers['user-agent'] ?? '',
  })
  return answer
}

const operations = { sendSms, getStatus, completeVerification }

async function answerTo(call: Call): Promise<PlainAnswer> {
  const { route, service } = call
  const forced = service.forced.take(route.operation, route.typedCode !== undefined)
  // A send that shall succeed still has to send something.
  if (forced && forced !== 'messageInProgress') return answerWith(forced, call)

  const refusal = await authenticate(call)
  return refusal ? answerWith(refusal.outcome, call, refusal) : operations[route.operation](call)
}

/** Not an answer of the service, so not in its form: whoever wrote the request should see at once what is wrong. */
const noSuchPath = ({ method, url }: PlainRequest): PlainAnswer => ({
  httpStatus: 404,
  contentType: 'text/plain; charset=utf-8',
  body: `The simulated SMS Verify service has no ${method} ${url.split('?', 1)[0]}; it has ${knownPaths}.\n`,
  outcome: undefined,
})
