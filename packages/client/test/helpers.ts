import { vi } from 'vitest'
import { type Client, type ClientOptions, createClient, type RetryNotice } from '../src/index.ts'

export const customerId = 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890'
export const apiKey = 'vW4CNKSTXTUaWT3HZhJvbXuGXPPP0vKFFmPeDPHPuMCtPGcLcrfwrbHD8DpDRBtDjxrTg1zTLAXa8FdDtRt8Kg=='
export const phone = '15558675309'
export const reference = '0123456789ABCDEF0123456789ABCDEF'

/** A payload of the service as its reference shows it; written here by hand, and not taken from the mock. */
export const accepted = {
  reference_id: reference,
  sub_resource: 'sms',
  errors: [],
  status: { code: 290, description: 'Message in progress', updated_on: '2020-08-27T17:28:49.559307Z' },
  verify: { code_state: 'UNKNOWN', code_entered: '' },
}

export const failure = (code: number, description: string, status = 500, more: object = {}) => ({
  reference_id: reference,
  sub_resource: 'sms',
  errors: [{ code, description }],
  status: { code: status, description: 'Transaction not attempted', updated_on: '2020-08-27T17:28:49.559307Z' },
  ...more,
})

export const json = (payload: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(payload), { status, headers: { 'content-type': 'application/json', ...headers } })

type Step = Response | Error | ((request: Request) => Response | Promise<Response>)

/** A client whose requests are answered one after the other, and the requests it made. */
export function scripted(steps: Step[], options: ClientOptions = {}): { verify: Client; requests: Request[] } {
  const requests: Request[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    requests.push(request.clone())
    const step = steps.shift()
    if (step === undefined) throw new Error('The script has no answer left.')
    if (step instanceof Error) throw step
    return typeof step === 'function' ? step(request) : step
  }
  return { requests, verify: createClient({ customerId, apiKey, fetch, ...options }) }
}

/** The same under a clock that jumps to the end of each wait between attempts, and the notices of the waits. */
export function hurried(steps: Step[], options: ClientOptions = {}) {
  const notices: RetryNotice[] = []
  const onRetry = (notice: RetryNotice) => {
    notices.push(notice)
    setImmediate(() => vi.advanceTimersByTime(notice.delay))
  }
  return { ...scripted(steps, { ...options, onRetry }), notices }
}

/** A connection that was never made, as Node tells it. */
export const refused = () =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' }),
  })

/** A connection that broke after the request went out. */
export const reset = () =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) })

/** A service that never answers, and does not let go either. */
export const silent = () => new Promise<Response>(() => {})

// biome-ignore lint/suspicious/noExplicitAny: whatever was thrown
export const thrownBy = (promise: Promise<unknown>): Promise<any> =>
  promise.then(
    () => {
      throw new Error('Nothing was thrown.')
    },
    (error) => error,
  )
