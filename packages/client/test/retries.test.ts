import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, RetryNotice } from '../src/index.ts'
import {
  accepted,
  failure,
  hurried,
  json,
  phone,
  reference,
  refused,
  reset,
  scripted,
  silent,
  thrownBy,
} from './helpers.ts'

const rateLimited = () => json(failure(-40007, 'Rate Limit Exceeded'), 429)
const unavailable = () => json(failure(-90001, 'System Unavailable, please try again later.'), 503)
const done = () => json({ ...accepted, status: { code: 1900, description: 'Verify completion successfully recorded' } })
const badGateway = () => new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } })

describe('retries', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
    vi.spyOn(Math, 'random').mockReturnValue(1)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it.each([
    ['a refused connection', refused],
    ['a rate limit', rateLimited],
    ['an outage', unavailable],
  ])('repeat a send and a check after %s', async (_what, fault) => {
    for (const method of ['send', 'check'] as const) {
      const { verify, requests } = hurried([fault(), fault(), json(accepted)])
      await (method === 'send' ? verify.send({ phone_number: phone }) : verify.check(reference, '1'))
      expect(requests).toHaveLength(3)
    }
  })

  it.each([
    ['a reset after the request went out', reset, 'ConnectionError'],
    ['a page of a proxy', badGateway, 'ResponseFormatError'],
    [
      'a cap that is reached',
      () => json(failure(-40008, 'Verify SMS exceeded transaction hard cap. Request denied.')),
      'ApiError',
    ],
    ['a used nonce', () => json(failure(-30012, "'x-ts-nonce' header value has been used recently")), 'ApiError'],
    ['an error nobody lists', () => json(failure(-99999, 'New')), 'ApiError'],
  ])('never repeat a send or a check after %s', async (_what, fault, name) => {
    for (const method of ['send', 'check'] as const) {
      const { verify, requests } = hurried([fault(), json(accepted)])
      const call: Promise<unknown> =
        method === 'send' ? verify.send({ phone_number: phone }) : verify.check(reference, '1')
      expect(await thrownBy(call)).toMatchObject({ name })
      expect(requests).toHaveLength(1)
    }
  })

  it.each([
    ['a reset', reset],
    ['a page of a proxy', badGateway],
    ['an outage', unavailable],
  ])('repeat a status and a completion after %s', async (_what, fault) => {
    for (const method of ['status', 'complete'] as const) {
      const { verify, requests } = hurried([fault(), done()])
      await (method === 'status' ? verify.status(reference) : verify.complete(reference))
      expect(requests).toHaveLength(2)
    }
  })

  it.each([408, 429, 500, 503])('repeat a status after a page of a proxy with %i', async (status) => {
    const { verify, requests } = hurried([new Response('<html>', { status }), done()])
    await verify.status(reference)
    expect(requests).toHaveLength(2)
  })

  it.each([400, 403, 407, 428, 499])('never repeat what the caller got wrong: a page with %i', async (status) => {
    const { verify, requests } = hurried([new Response('<html>', { status }), done()])
    await thrownBy(verify.status(reference))
    expect(requests).toHaveLength(1)
  })

  it('never repeat what the caller aborted', async () => {
    const controller = new AbortController()
    const aborting = () => {
      controller.abort()
      return silent()
    }
    const { verify, notices } = hurried([aborting, done()])
    const error = await thrownBy(verify.status(reference, { signal: controller.signal }))
    expect(error).toMatchObject({ name: 'AbortError', effect: 'unknown' })
    expect(notices).toEqual([])
  })

  it('sign each attempt afresh', async () => {
    const { verify, requests } = hurried([refused(), rateLimited(), json(accepted)])
    await verify.send({ phone_number: phone })
    for (const header of ['x-ts-nonce', 'authorization']) {
      expect(new Set(requests.map(({ headers }) => headers.get(header))).size).toBe(3)
    }
  })

  it('end after as many as the options allow, with the last error', async () => {
    const { verify, requests } = hurried([refused(), refused(), rateLimited()])
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({ outcome: 'rateLimitExceeded' })
    expect(requests).toHaveLength(3)
    const once = hurried([refused(), json(accepted)])
    await thrownBy(once.verify.send({ phone_number: phone }, { maxRetries: 0 }))
    expect(once.requests).toHaveLength(1)
  })

  it('wait twice as long each time, up to eight seconds, with full jitter', async () => {
    const steps = Array.from({ length: 7 }, refused)
    const { verify, notices } = hurried(steps, { maxRetries: 6, timeout: 60_000 })
    await thrownBy(verify.send({ phone_number: phone }))
    expect(notices.map(({ delay }) => delay)).toEqual([500, 1000, 2000, 4000, 8000, 8000])
    vi.mocked(Math.random).mockReturnValue(0.25)
    const other = hurried([refused(), json(accepted)])
    await other.verify.send({ phone_number: phone })
    expect(other.notices.at(-1)?.delay).toBe(125)
  })

  it.each<[RetryNotice['operation'], (verify: Client) => Promise<unknown>]>([
    ['send', (verify) => verify.send({ phone_number: phone })],
    ['check', (verify) => verify.check(reference, '1')],
    ['status', (verify) => verify.status(reference)],
    ['complete', (verify) => verify.complete(reference)],
  ])('tell the hook what, why and how often: %s', async (operation, call) => {
    const { verify, notices } = hurried([rateLimited(), json(accepted)])
    await call(verify)
    expect(notices).toMatchObject([{ operation, retry: 1, error: { outcome: 'rateLimitExceeded' } }])
  })

  it.each([
    ['an answer', () => json(accepted)],
    ['an error', reset],
  ])('leave no timer and no listener behind where they end with %s', async (_what, last) => {
    const { signal } = new AbortController()
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
    const { verify } = hurried([refused(), last()])
    await verify.send({ phone_number: phone }, { signal }).catch(() => {})
    const listeners = (calls: unknown[][]) => calls.map(([type, listener]) => [type, listener])
    expect(added).toHaveBeenCalledTimes(3)
    expect(listeners(removed.mock.calls)).toEqual(listeners(added.mock.calls))
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([
    ['seconds', '3', 3000],
    ['a date', 'Tue, 01 May 2012 17:09:20 GMT', 4000],
    ['a date without its weekday', '01 May 2012 17:09:20 GMT', 4000],
    ['a date with an offset', 'Tue, 01 May 2012 17:09:20 +0000', 4000],
    ['a date gone by', 'Tue, 01 May 2012 17:09:00 GMT', 0],
  ])('wait as long as the service asks for, in %s', async (_what, value, delay) => {
    vi.setSystemTime('2012-05-01T17:09:16Z')
    const limited = json(failure(-40007, 'Rate Limit Exceeded'), 429, { 'retry-after': value })
    const { verify, notices } = hurried([limited, json(accepted)])
    await verify.send({ phone_number: phone })
    expect(notices.map((notice) => notice.delay)).toEqual([delay])
  })

  it.each(['60', '5'])('do not start if the wait of %s s would outlast the call', async (seconds) => {
    const limited = json(failure(-40007, 'Rate Limit Exceeded'), 429, { 'retry-after': seconds })
    const { verify, requests } = hurried([limited, json(accepted)], { timeout: 5_000 })
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({ outcome: 'rateLimitExceeded' })
    expect(requests).toHaveLength(1)
  })

  it('do not say that a completion was not sent if an earlier attempt may have been', async () => {
    const { verify, requests } = hurried([reset(), refused(), refused()])
    expect(await thrownBy(verify.complete(reference))).toMatchObject({ code: 'ECONNREFUSED', effect: 'unknown' })
    expect(requests).toHaveLength(3)
    const limited = hurried([reset(), rateLimited(), rateLimited()])
    expect(await thrownBy(limited.verify.complete(reference))).toMatchObject({ effect: 'unknown' })
  })

  it('do not say so either if the caller aborts the wait after it', async () => {
    const controller = new AbortController()
    const { verify } = scripted([reset()], { onRetry: () => setImmediate(() => controller.abort()) })
    const error = await thrownBy(verify.complete(reference, { signal: controller.signal }))
    expect(error).toMatchObject({ name: 'AbortError', effect: 'unknown' })
  })

  it('do not wait if the caller aborts before the wait', async () => {
    const controller = new AbortController()
    const { verify, requests } = scripted([refused(), json(accepted)], { onRetry: () => controller.abort() })
    const error = await thrownBy(verify.send({ phone_number: phone }, { signal: controller.signal }))
    expect(error).toMatchObject({ name: 'AbortError', effect: 'none' })
    expect(requests).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('end immediately when the caller aborts a wait', async () => {
    const controller = new AbortController()
    const onRetry = () => setImmediate(() => controller.abort())
    const { verify, requests } = scripted([refused(), json(accepted)], { onRetry })
    const call = thrownBy(verify.send({ phone_number: phone }, { signal: controller.signal }))
    expect(await call).toMatchObject({ name: 'AbortError', effect: 'none' })
    expect(requests).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a clock that is wrong', () => {
  const late = (date: string) =>
    json(failure(-30010, "'Date' or 'x-ts-date' header is not within tolerable range", 501), 401, { date })

  it('is set by the answer that refuses it, once, for this call and the next', async () => {
    const { verify, requests } = scripted([late('Tue, 01 May 2040 17:09:16 GMT'), json(accepted), json(accepted)])
    await verify.send({ phone_number: phone })
    await verify.send({ phone_number: phone })
    const years = requests.map(({ headers }) => headers.get('x-ts-date')?.split(' ')[3])
    expect(years.slice(1)).toEqual(['2040', '2040'])
    expect(years[0]).not.toBe('2040')
  })

  it('is corrected for the next call, but not sent again if retries are off', async () => {
    const { verify, requests } = scripted([late('Tue, 01 May 2040 17:09:16 GMT'), json(accepted)])
    const call = verify.send({ phone_number: phone }, { maxRetries: 0 })
    expect(await thrownBy(call)).toMatchObject({ outcome: 'dateOutOfRange' })
    expect(requests).toHaveLength(1)
    await verify.send({ phone_number: phone })
    expect(requests[1]?.headers.get('x-ts-date')).toContain('2040')
  })

  it('is an error if it is rejected again', async () => {
    const { verify, requests } = scripted([
      late('Tue, 01 May 2040 17:09:16 GMT'),
      late('Tue, 01 May 2041 17:09:16 GMT'),
    ])
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({ outcome: 'dateOutOfRange' })
    expect(requests).toHaveLength(2)
  })

  it('is an error if the response has no date', async () => {
    const { verify, requests } = scripted([late('nonsense')])
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({ outcome: 'dateOutOfRange' })
    expect(requests).toHaveLength(1)
  })
})
