import type { OperationId } from '@sms-verify/types/contract'
import type { components } from '../input/types.generated.ts'

/** What goes wrong between the service and its caller, although the service handles the request. */
export type Disruption = components['schemas']['Disruption']

/** Returns whether a disruption applies to the response to a request. */
export const isMeant = ({ operation }: Disruption, requested: OperationId): boolean =>
  operation === undefined || operation === requested

/** A disruption of one response. */
export interface PendingDisruption extends Disruption {
  /** Aborts when the simulation is reset or closed, which ends the disruption. */
  readonly signal: AbortSignal
}

/** What to do after the wait. */
export type Breakage = 'none' | Exclude<NonNullable<Disruption['fault']>, 'hang'>

/**
 * Waits as long as a disruption says, at most until the simulation is reset or the caller gives up. Returns how to
 * break the response: a response that hangs ends with its connection.
 */
export async function awaitDisruption(
  { latency = 0, fault, signal }: PendingDisruption,
  caller: AbortSignal | undefined,
): Promise<Breakage> {
  if (latency > 0) await wait(latency, [signal, caller])
  if (fault !== 'hang') return fault ?? 'none'
  await wait(undefined, [signal, caller])
  return 'reset'
}

type SignalLike = Pick<AbortSignal, 'aborted' | 'addEventListener' | 'removeEventListener'>

/** Waits for a number of milliseconds, or forever, until one of the signals aborts. */
function wait(span: number | undefined, signals: readonly (SignalLike | undefined)[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const given = signals.filter((signal) => signal !== undefined)
  const end = () => resolve()
  for (const signal of given) signal.addEventListener('abort', end, { once: true })
  if (given.some(({ aborted }) => aborted)) resolve()
  const timer = span === undefined ? undefined : setTimeout(end, span)
  return promise.finally(() => {
    clearTimeout(timer)
    for (const signal of given) signal.removeEventListener('abort', end)
  })
}

/** The errors of `fetch` in Node for connections that break, which clients in other runtimes read as well. */
const causes = {
  reset: { code: 'ECONNRESET', message: 'read ECONNRESET' },
  truncate: { code: 'UND_ERR_SOCKET', message: 'other side closed' },
  garbage: { code: undefined, message: 'Response does not match the HTTP/1.1 protocol' },
} as const

/** Creates the error with which `fetch` rejects, or the body of its response breaks. */
export function createFetchError(breakage: keyof typeof causes): TypeError {
  const { code, message } = causes[breakage]
  const cause = Object.assign(new Error(message), code && { code })
  const error = new TypeError(breakage === 'truncate' ? 'terminated' : 'fetch failed', { cause })
  disruptions.add(error)
  return error
}

const disruptions = new WeakSet<object>()

/** Returns whether an error is one of a disruption. */
export const isDisruption = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && disruptions.has(error)
