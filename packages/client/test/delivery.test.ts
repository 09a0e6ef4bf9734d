import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AbortError, type ClientOptions, ConnectionError, createClient, TimeoutError } from '../src/index.ts'
import {
  accepted,
  apiKey,
  customerId,
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
    expect(error).toMatchObject({ name: 'AbortError', delivery: 'unknown' })
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

  it('tell the hook what, why and how often', async () => {
    const { verify, notices } = hurried([rateLimited(), json(accepted)])
    await verify.send({ phone_number: phone })
    expect(notices).toMatchObject([{ operation: 'send', retry: 1, error: { outcome: 'rateLimitExceeded' } }])
  })

  it.each([
    ['seconds', '3', 3000],
    ['a date', 'Tue, 01 May 2012 17:09:20 GMT', 4000],
    ['a date gone by', 'Tue, 01 May 2012 17:09:00 GMT', 0],
  ])('wait as long as the service asks for, in %s', async (_what, value, delay) => {
    vi.setSystemTime('2012-05-01T17:09:16Z')
    const limited = json(failure(-40007, 'Rate Limit Exceeded'), 429, { 'retry-after': value })
    const { verify, notices } = hurried([limited, json(accepted)])
    await verify.send({ phone_number: phone })
    expect(notices.map((notice) => notice.delay)).toEqual([delay])
  })

  it.each(['60', '5'])('are not begun where the wait of %s s would outlast the call', async (seconds) => {
    const limited = json(failure(-40007, 'Rate Limit Exceeded'), 429, { 'retry-after': seconds })
    const { verify, requests } = hurried([limited, json(accepted)], { timeout: 5_000 })
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({ outcome: 'rateLimitExceeded' })
    expect(requests).toHaveLength(1)
  })

  it('do not tell that a completion was not sent where an attempt before may have been', async () => {
    const { verify, requests } = hurried([reset(), refused(), refused()])
    expect(await thrownBy(verify.complete(reference))).toMatchObject({ code: 'ECONNREFUSED', delivery: 'unknown' })
    expect(requests).toHaveLength(3)
    const limited = hurried([reset(), rateLimited(), rateLimited()])
    expect(await thrownBy(limited.verify.complete(reference))).toMatchObject({ delivery: 'unknown' })
  })

  it('do not tell so either where the caller aborts the wait after it', async () => {
    const controller = new AbortController()
    const { verify } = scripted([reset()], { onRetry: () => setImmediate(() => controller.abort()) })
    const error = await thrownBy(verify.complete(reference, { signal: controller.signal }))
    expect(error).toMatchObject({ name: 'AbortError', delivery: 'unknown' })
  })

  it('are not waited for where the caller aborts before the wait', async () => {
    const controller = new AbortController()
    const { verify, requests } = scripted([refused(), json(accepted)], { onRetry: () => controller.abort() })
    const error = await thrownBy(verify.send({ phone_number: phone }, { signal: controller.signal }))
    expect(error).toMatchObject({ name: 'AbortError', delivery: 'not-sent' })
    expect(requests).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('end at once when the caller aborts a wait', async () => {
    const controller = new AbortController()
    const onRetry = () => setImmediate(() => controller.abort())
    const { verify, requests } = scripted([refused(), json(accepted)], { onRetry })
    const call = thrownBy(verify.send({ phone_number: phone }, { signal: controller.signal }))
    expect(await call).toMatchObject({ name: 'AbortError', delivery: 'not-sent' })
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

  it('is an error where it is refused again', async () => {
    const { verify, requests } = scripted([
      late('Tue, 01 May 2040 17:09:16 GMT'),
      late('Tue, 01 May 2041 17:09:16 GMT'),
    ])
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({ outcome: 'dateOutOfRange' })
    expect(requests).toHaveLength(2)
  })

  it('is an error where the answer has no date to go by', async () => {
    const { verify, requests } = scripted([late('nonsense')])
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({ outcome: 'dateOutOfRange' })
    expect(requests).toHaveLength(1)
  })
})

describe('timeouts and aborts', () => {
  it('end an attempt that takes too long, without a repetition of a send', async () => {
    const { verify, requests } = scripted([silent, json(accepted)], { attemptTimeout: 20 })
    const error = await thrownBy(verify.send({ phone_number: phone }))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ timeout: 20, delivery: 'unknown' })
    expect(requests).toHaveLength(1)
  })

  it('repeat a status that took too long', async () => {
    const { verify, requests } = scripted([silent, json(accepted)], { attemptTimeout: 20 })
    expect((await verify.status(reference)).reference_id).toBe(reference)
    expect(requests).toHaveLength(2)
  })

  it('end a call that takes too long in all', async () => {
    const { verify } = scripted([silent, silent, silent])
    expect(await thrownBy(verify.status(reference, { timeout: 30 }))).toBeInstanceOf(TimeoutError)
  })

  it('end a call when the caller aborts, and leave no listener behind', async () => {
    const controller = new AbortController()
    const added = vi.spyOn(controller.signal, 'addEventListener')
    const removed = vi.spyOn(controller.signal, 'removeEventListener')
    const { verify } = scripted([silent])
    const call = thrownBy(verify.send({ phone_number: phone }, { signal: controller.signal }))
    await vi.waitFor(() => expect(added).toHaveBeenCalled())
    controller.abort()
    const error = await call
    expect(error).toBeInstanceOf(AbortError)
    expect(error.delivery).toBe('unknown')
    expect(removed.mock.calls).toEqual(added.mock.calls.map(([type, listener]) => [type, listener]))
  })

  it('send nothing for a signal that is aborted already', async () => {
    const { verify, requests } = scripted([])
    const error = await thrownBy(verify.send({ phone_number: phone }, { signal: AbortSignal.abort() }))
    expect(error).toMatchObject({ name: 'AbortError', delivery: 'not-sent' })
    expect(requests).toHaveLength(0)
  })
})

describe('over a real socket', () => {
  const servers: Server[] = []
  const sockets = new Set<Socket>()
  afterEach(async () => {
    for (const socket of sockets) socket.destroy()
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
  })

  /** Starts a server that treats each connection so, and returns its address. */
  async function serve(treat: (socket: Socket) => void): Promise<string> {
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      treat(socket)
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  const sendTo = (baseUrl: string, options: ClientOptions = {}) =>
    thrownBy(createClient({ customerId, apiKey, baseUrl, maxRetries: 0, ...options }).send({ phone_number: phone }))

  const beginning = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"reference_id"'

  it('a port nobody listens on proves that nothing was sent', async () => {
    const url = await serve(() => {})
    await new Promise((resolve) => servers.pop()?.close(resolve))
    const error = await sendTo(url)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ code: 'ECONNREFUSED', delivery: 'not-sent' })
  })

  it('a name nobody has proves that nothing was sent', async () => {
    expect(await sendTo('https://nobody.invalid')).toMatchObject({ name: 'ConnectionError', delivery: 'not-sent' })
  })

  it('a server that speaks no TLS proves that nothing was sent', async () => {
    const url = await serve((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))
    expect(await sendTo(url.replace('http:', 'https:'))).toMatchObject({
      name: 'ConnectionError',
      delivery: 'not-sent',
    })
  })

  it('a connection that breaks after the request leaves it unknown', async () => {
    const url = await serve((socket) => socket.once('data', () => socket.resetAndDestroy()))
    expect(await sendTo(url)).toMatchObject({ name: 'ConnectionError', delivery: 'unknown' })
  })

  it('an answer that breaks off leaves it unknown', async () => {
    const url = await serve((socket) => socket.once('data', () => socket.end(beginning)))
    expect(await sendTo(url)).toMatchObject({ name: 'ConnectionError', delivery: 'unknown' })
  })

  it.each([
    ['headers', ''],
    ['the body', beginning],
  ])('a timeout while waiting for %s closes the socket', async (_what, start) => {
    const closed = Promise.withResolvers<void>()
    const url = await serve((socket) => {
      socket.once('data', () => socket.write(start)).once('close', () => closed.resolve())
    })
    expect(await sendTo(url, { attemptTimeout: 50 })).toMatchObject({ name: 'TimeoutError', delivery: 'unknown' })
    await closed.promise
  })

  it('credentials are not carried along by a redirect', async () => {
    const asked: string[] = []
    const url = await serve((socket) =>
      socket.once('data', (data) => {
        asked.push(String(data).split('\r\n', 1)[0] ?? '')
        socket.end('HTTP/1.1 307 Temporary Redirect\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n')
      }),
    )
    const error = await sendTo(url)
    expect(error).toMatchObject({ name: 'ConnectionError', delivery: 'unknown' })
    expect(error.message).toContain('redirect')
    expect(asked).toEqual(['POST /v1/verify/sms HTTP/1.1'])
  })
})
