import { inspect } from 'node:util'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Client, ClientOptions, RequestNotice, ResponseNotice, RetryNotice } from '../src/index.ts'
import { accepted, apiKey, failure, json, phone, reference, refused, scripted, thrownBy } from './helpers.ts'

const code = '7391648'
const rateLimited = () => json(failure(-40007, 'Rate Limit Exceeded'), 429, { 'retry-after': '0' })

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))

/** Everything that the hooks of a client are told, in order. */
function watched(steps: Parameters<typeof scripted>[0], options: ClientOptions = {}) {
  const requests: RequestNotice[] = []
  const responses: ResponseNotice[] = []
  const retries: RetryNotice[] = []
  const order: string[] = []
  const { verify } = scripted(steps, {
    onRequest: (notice) => order.push('request') && requests.push(notice),
    onResponse: (notice) => order.push('response') && responses.push(notice),
    onRetry: (notice) => order.push('retry') && retries.push(notice),
    ...options,
  })
  return { verify, requests, responses, retries, order }
}

const calls: [string, (verify: Client) => Promise<unknown>, Partial<RequestNotice>][] = [
  [
    'send',
    (verify) => verify.send({ phone_number: phone, verify_code: code }),
    { method: 'POST', path: '/v1/verify/sms', referenceId: undefined },
  ],
  [
    'check',
    (verify) => verify.check(reference, code),
    { method: 'GET', path: '/v1/verify/{reference_id}', referenceId: reference },
  ],
  [
    'status',
    (verify) => verify.status(reference),
    { method: 'GET', path: '/v1/verify/{reference_id}', referenceId: reference },
  ],
  [
    'complete',
    (verify) => verify.complete(reference),
    { method: 'PUT', path: '/v1/verify/completion/{reference_id}', referenceId: reference },
  ],
]

describe('onRequest', () => {
  it.each(calls)('is told of a %s before it leaves', async (operation, call, expected) => {
    const { verify, requests } = watched([json(accepted)])
    await call(verify)
    expect(requests).toEqual([{ operation, attempt: 1, ...expected }])
  })

  it('is not told of what is refused before the network', async () => {
    const { verify, order } = watched([])
    await thrownBy(verify.send({ phone_number: '0555' }))
    await thrownBy(verify.status(reference, { signal: AbortSignal.abort() }))
    expect(order).toEqual([])
  })
})

describe('onResponse', () => {
  it.each(calls)('is told how a %s succeeded', async (operation, call, expected) => {
    const { verify, responses } = watched([json(accepted)])
    await call(verify)
    const success = { httpStatus: 200, outcome: 'success', error: undefined, effect: undefined, retryDelay: undefined }
    expect(responses).toEqual([
      { operation, attempt: 1, ...expected, ...success, referenceId: reference, duration: expect.any(Number) },
    ])
  })

  it('is told the outcome of an error of the service', async () => {
    const { verify, responses } = watched([
      json(failure(-10033, 'x has not been verified for this trial account.'), 400),
    ])
    await thrownBy(verify.send({ phone_number: phone }))
    expect(responses).toMatchObject([
      { outcome: 'phoneNumberNotVerified', error: 'ApiError', httpStatus: 400, effect: 'none', referenceId: reference },
    ])
  })

  it.each([
    ['ConnectionError', 'none', refused(), {}],
    ['TimeoutError', 'unknown', () => new Promise<Response>(() => {}), { attemptTimeout: 10 }],
    ['ResponseFormatError', 'unknown', new Response('<html>', { status: 502 }), {}],
  ] as const)('is told of a %s without an outcome', async (error, effect, step, options) => {
    const { verify, responses } = watched([step as Response], { maxRetries: 0, ...options })
    await thrownBy(verify.check(reference, code))
    expect(responses).toMatchObject([{ error, effect, outcome: undefined, referenceId: reference }])
    expect(responses[0]?.httpStatus).toBe(error === 'ResponseFormatError' ? 502 : undefined)
  })

  it('is told of an abort once', async () => {
    const controller = new AbortController()
    const { verify, responses } = watched([() => new Promise<Response>(() => {})], {
      onRequest: () => setImmediate(() => controller.abort()),
    })
    await thrownBy(verify.status(reference, { signal: controller.signal }))
    expect(responses).toMatchObject([{ error: 'AbortError', effect: 'unknown', retryDelay: undefined }])
  })

  it('is told of each attempt, and of the wait that follows', async () => {
    const { verify, requests, responses, retries, order } = watched([rateLimited(), json(accepted)])
    await verify.send({ phone_number: phone })
    expect(order).toEqual(['request', 'response', 'retry', 'request', 'response'])
    expect(requests.map(({ attempt }) => attempt)).toEqual([1, 2])
    expect(responses).toMatchObject([
      { attempt: 1, outcome: 'rateLimitExceeded', retryDelay: 0 },
      { attempt: 2, outcome: 'success', retryDelay: undefined },
    ])
    expect(retries).toMatchObject([{ retry: 1, delay: 0 }])
  })

  it('is told the effect of the call so far', async () => {
    const reset = new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) })
    const { verify, responses } = watched([reset, rateLimited()], { maxRetries: 1 })
    await thrownBy(verify.complete(reference))
    expect(responses.map(({ effect }) => effect)).toEqual(['unknown', 'unknown'])
  })

  it('is told the duration in milliseconds', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const { verify, responses } = watched([() => vi.advanceTimersByTime(250) && json(accepted)])
    await verify.status(reference)
    expect(responses[0]?.duration).toBe(250)
  })

  it('receives no invalid reference ID', async () => {
    const { verify, responses } = watched([json(failure(-10001, 'Bad', 500, { reference_id: `None ${phone}` }))])
    await thrownBy(verify.send({ phone_number: phone }))
    expect(responses[0]?.referenceId).toBeUndefined()
  })
})

describe('a hook that fails', () => {
  const bad = () => {
    throw new Error('a bug in a hook')
  }
  const rejecting = async () => bad()

  it.each([
    ['throws', bad],
    ['rejects', rejecting],
  ])('and %s changes no call that succeeds', async (_, hook) => {
    const hooks = { onRequest: hook, onResponse: hook, onRetry: hook }
    const { verify } = scripted([rateLimited(), json(accepted)], hooks)
    expect((await verify.send({ phone_number: phone })).reference_id).toBe(reference)
  })

  it.each([
    ['throws', bad],
    ['rejects', rejecting],
  ])('and %s changes no call that fails', async (_, hook) => {
    const hooks = { onRequest: hook, onResponse: hook, onRetry: hook }
    const { verify } = scripted([rateLimited(), json(failure(-30015, 'Invalid API Key.'), 401)], hooks)
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({ outcome: 'invalidApiKey' })
  })

  it('is named to the logger, without what it threw', async () => {
    const lines: unknown[] = []
    const error = (...line: unknown[]) => lines.push(line)
    const logger = { debug() {}, info() {}, warn() {}, error }
    const { verify } = scripted([json(accepted)], { logger, onResponse: bad })
    await verify.send({ phone_number: phone })
    await expect.poll(() => lines).toEqual([['sms-verify: onResponse threw; the call is not affected', {}]])
  })

  it('changes nothing for the next attempt by changing its notice', async () => {
    const { verify, responses } = watched([json(accepted)], {
      onRequest: (notice) => Object.assign(notice, { attempt: 7, path: phone }),
    })
    await verify.send({ phone_number: phone })
    expect(responses).toMatchObject([{ attempt: 1, path: '/v1/verify/sms' }])
  })
})

describe('nothing personal', () => {
  const echo = `Invalid Request: ${code} Parameter: ${phone} ${apiKey}`
  const steps: [string, () => Parameters<typeof scripted>[0][number]][] = [
    ['a success', () => json({ ...accepted, verify: { code_state: 'VALID', code_entered: code } })],
    ['a success with other fields', () => json({ ...accepted, phone_number: phone, sub_resource: code })],
    ['an error that echoes', () => json(failure(-10001, echo), 400)],
    ['an error nobody lists', () => json(failure(-99999, echo), 400)],
    [
      'a signature that does not match',
      () => json(failure(-30006, 'Invalid Signature', 501, { signature_string: echo })),
    ],
    ['a reference ID that echoes', () => json(failure(-10001, echo, 500, { reference_id: phone }))],
    ['a page', () => new Response(`<html>${echo}`, { status: 502 })],
    ['a fault with the address', () => new TypeError(`GET https://x/v1/verify/x?verify_code=${code} ${phone} failed`)],
  ]

  it.each(steps)('is never reported, whatever is received: %s', async (_, step) => {
    const { verify, requests, responses, retries } = watched([step(), step()], { maxRetries: 1 })
    for (const [, call] of calls) await call(verify).catch(() => {})
    const told = [...requests, ...responses, ...retries]
    expect(told.length).toBeGreaterThan(4)
    const text = inspect(told, { depth: 10, showHidden: true }) + JSON.stringify(told)
    for (const secret of [code, phone, phone.slice(1), apiKey]) expect(text).not.toContain(secret)
  })
})
