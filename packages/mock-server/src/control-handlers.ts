import type { ForceableOutcome, Simulation } from '@sms-verify/mocks/simulation'
import { outcomes } from '@sms-verify/types/codes'
import { durationOf, planOf } from './delivery-plan.ts'

interface Asked {
  readonly query: URLSearchParams
  readonly input: Record<string, unknown>
  /** Aborts where the caller goes away. */
  readonly gone: AbortSignal
}

/** Returns what is written as JSON; throws a `TypeError` where the input cannot work. */
type Handler = (simulation: Simulation, asked: Asked) => unknown

/** What each request of the control API does. */
export const handlers: Readonly<Record<string, Handler>> = {
  'GET /_mock/health': () => ({ status: 'ok' }),
  'GET /_mock/messages': ({ inbox }, { query }) => inbox.all(query.get('phone_number') ?? undefined),
  'POST /_mock/messages/next': nextMessage,
  'GET /_mock/requests': ({ requests }) => requests,
  'GET /_mock/outcomes': () => Object.values(outcomes).filter(({ httpStatus }) => httpStatus !== null),
  'POST /_mock/outcomes': (simulation, { input }) => {
    const { outcome, times = 1 } = allowOnly(['outcome', 'times'], input)
    simulation.respondWith(outcome as ForceableOutcome, { times: times as number })
    return { outcome, times }
  },
  'GET /_mock/reports': ({ reports }) => reports,
  'POST /_mock/deliveries': (simulation, { input }) => {
    const { times = 1, ...plan } = allowOnly(['steps', 'reports', 'reportDelay', 'times'], input)
    simulation.deliverWith(planOf(plan), { times: times as number })
    return { ...plan, times }
  },
  'GET /_mock/account': ({ setAccount }) => setAccount({}),
  'POST /_mock/account': ({ setAccount }, { input }) => setAccount(input),
  'GET /_mock/clock': ({ clock }) => ({ now: new Date(clock.now()) }),
  'POST /_mock/clock': ({ clock }, { input }) => {
    clock.advance(durationOf(input))
    return { now: new Date(clock.now()) }
  },
  'POST /_mock/reset': (simulation) => {
    simulation.reset()
    return { status: 'reset' }
  },
}

const mostSecondsToWait = 60

/** Answers nothing where no message comes in time, so that no connection waits forever. */
async function nextMessage({ inbox }: Simulation, { input, gone }: Asked): Promise<unknown> {
  const { phone_number, wait = 30 } = allowOnly(['phone_number', 'wait'], input)
  if (phone_number !== undefined && typeof phone_number !== 'string')
    throw new TypeError('phone_number: expected a string.')
  if (!(typeof wait === 'number' && wait >= 0 && wait <= mostSecondsToWait))
    throw new TypeError(`wait: expected a number of seconds from 0 to ${mostSecondsToWait}.`)
  const signal = AbortSignal.any([gone, AbortSignal.timeout(wait * 1000)])
  return inbox.next(phone_number, { signal }).catch(() => undefined)
}

function allowOnly(names: readonly string[], input: Record<string, unknown>): Record<string, unknown> {
  const unknown = Object.keys(input).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new TypeError(`${unknown}: expected one of ${names.join(', ')}.`)
  return input
}
