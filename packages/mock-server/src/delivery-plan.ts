import type { DeliveryPlan, DeliveryStep, Duration } from '@sms-verify/mocks/simulation'

/** Reads a plan as it came in JSON; the simulation refuses one that no message can follow. */
export function planOf({ steps, reportDelay, ...rest }: Record<string, unknown>): DeliveryPlan {
  if (steps !== undefined && !(Array.isArray(steps) && steps.every(isStep)))
    throw new TypeError('steps: expected a list of objects such as {"status": 200, "after": {"seconds": 2}}.')
  return {
    ...(steps && {
      steps: steps.map(({ status, after }) => ({ status, ...(after !== undefined && { after: durationOf(after) }) })),
    }),
    ...rest,
    ...(reportDelay !== undefined && { reportDelay: durationOf(reportDelay) }),
  }
}

const isStep = (step: unknown): step is { status: DeliveryStep['status']; after?: unknown } =>
  typeof step === 'object' && step !== null && 'status' in step

/** More than a century at once is taken for a mistake: a date ends somewhere. */
const mostInSpan = { hours: 1e6, minutes: 6e7, seconds: 3.6e9, milliseconds: 3.6e12 }

/** Reads a span of time as it came in JSON. */
export function durationOf(input: unknown): Duration {
  if (typeof input !== 'object' || input === null) throw new TypeError('expected a span such as {"minutes": 6}.')
  for (const [name, value] of Object.entries(input)) {
    const most = Object.hasOwn(mostInSpan, name) ? mostInSpan[name as keyof Duration] : undefined
    if (most === undefined) throw new TypeError(`${name}: expected one of ${Object.keys(mostInSpan).join(', ')}.`)
    if (!(typeof value === 'number' && value <= most)) throw new TypeError(`${name}: expected a number up to ${most}.`)
  }
  return input
}
