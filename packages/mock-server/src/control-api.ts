import type { ForceableOutcome, PlainRequest, Simulation } from '@sms-verify/mocks/simulation'
import { outcomes } from '@sms-verify/types/codes'

/** What the control API answers: a status and something to write as JSON. */
export interface ControlAnswer {
  readonly status: number
  readonly payload: unknown
}

type Handler = (simulation: Simulation, query: URLSearchParams, input: Record<string, unknown>) => unknown

const handlers: Record<string, Handler> = {
  'GET /_mock/health': () => ({ status: 'ok' }),
  'GET /_mock/messages': ({ inbox }, query) => inbox.all(query.get('phone_number') ?? undefined),
  'GET /_mock/requests': ({ requests }) => requests,
  'GET /_mock/outcomes': () => Object.values(outcomes).filter(({ httpStatus }) => httpStatus !== null),
  'POST /_mock/outcomes': (simulation, _query, { outcome, times = 1 }) => {
    simulation.respondWith(outcome as ForceableOutcome, { times: times as number })
    return { outcome, times }
  },
  'GET /_mock/account': ({ setAccount }) => setAccount({}),
  'POST /_mock/account': ({ setAccount }, _query, input) => setAccount(input),
  'GET /_mock/clock': ({ clock }) => ({ now: new Date(clock.now()) }),
  'POST /_mock/clock': ({ clock }, _query, input) => {
    clock.advance(input)
    return { now: new Date(clock.now()) }
  },
  'POST /_mock/reset': (simulation) => {
    simulation.reset()
    return { status: 'reset' }
  },
}

/** The path under which the control API lives; the service itself has nothing there. */
export const isControlPath = (url: string): boolean => url.startsWith('/_mock/')

/** Answers a request of the control API: what a test asks of the simulation, and not of the service. */
export function control({ method, url, body }: PlainRequest, simulation: Simulation): ControlAnswer {
  const { pathname, searchParams } = new URL(url, 'http://mock')
  const handler = handlers[`${method} ${pathname}`]
  if (!handler) return problem(404, `no ${method} ${pathname}; there is ${Object.keys(handlers).join(', ')}`)
  const input = parse(body)
  if (!input) return problem(400, 'expected a JSON object as the body')
  try {
    return { status: 200, payload: handler(simulation, searchParams, input) }
  } catch (error) {
    if (error instanceof TypeError) return problem(400, error.message)
    throw error
  }
}

const problem = (status: number, detail: string): ControlAnswer => ({ status, payload: { error: detail } })

function parse(body: Uint8Array): Record<string, unknown> | undefined {
  if (body.length === 0) return {}
  try {
    const value = JSON.parse(new TextDecoder().decode(body))
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
