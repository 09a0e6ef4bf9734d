import type { ForceableOutcome } from '@sms-verify/mocks/simulation'
import { outcomes } from '@sms-verify/types/codes'
import type { Controls } from './controls.ts'
import { durationOf, planOf } from './delivery-plan.ts'

interface Asked {
  readonly query: URLSearchParams
  readonly input: Record<string, unknown>
  /** Aborts where the caller goes away. */
  readonly gone: AbortSignal
}

/** Returns what is written as JSON; throws a `TypeError` where the input cannot work. */
type Handler = (controls: Controls, asked: Asked) => unknown

/** What each request of the control API does. */
export const handlers: Readonly<Record<string, Handler>> = {
  'GET /_mock/health': () => ({ status: 'ok' }),
  'GET /_mock/messages': ({ inbox }, { query }) => inbox.all(query.get('phone_number') ?? undefined),
  'POST /_mock/messages/next': nextMessage,
  'GET /_mock/sent-messages': (controls, { query }) => controls.messages(lastOf(query)),
  'GET /_mock/requests': (controls) => controls.requests(),
  'GET /_mock/outcomes': () => Object.values(outcomes).filter(({ httpStatus }) => httpStatus !== null),
  'POST /_mock/outcomes': async (controls, { input }) => {
    const { outcome, times = 1 } = allowOnly(['outcome', 'times'], input)
    await controls.respondWith(outcome as ForceableOutcome, { times: times as number })
    return { outcome, times }
  },
  'GET /_mock/reports': (controls) => controls.reports(),
  'POST /_mock/deliveries': async (controls, { input }) => {
    const { times = 1, ...plan } = allowOnly(
      ['steps', 'reportedStatuses', 'reports', 'reportDelay', 'reportDetails', 'times'],
      input,
    )
    await controls.deliverWith(planOf(plan), { times: times as number })
    return { ...plan, times }
  },
  'GET /_mock/account': (controls, { query }) => controls.setAccount({}, query.get('customer_id') ?? undefined),
  'POST /_mock/account': (controls, { query, input }) =>
    controls.setAccount(input, query.get('customer_id') ?? undefined),
  'GET /_mock/clock': async ({ clock }) => ({ now: new Date(await clock.now()) }),
  'POST /_mock/clock': async ({ clock }, { input }) => {
    await clock.advance(durationOf(input))
    return { now: new Date(await clock.now()) }
  },
  'POST /_mock/reset': async (controls) => {
    await controls.reset()
    return { status: 'reset' }
  },
}

function lastOf(query: URLSearchParams): number | undefined {
  const last = query.get('last')
  if (last === null) return undefined
  if (/^[1-9]\d{0,8}$/.test(last)) return Number(last)
  throw new TypeError('last: expected a whole number from 1.')
}

const mostSecondsToWait = 60

/** Answers nothing where no message comes in time, so that no connection waits forever. */
async function nextMessage({ inbox }: Controls, { input, gone }: Asked): Promise<unknown> {
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
