import { createClient } from '@sms-verify/client'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { connectMock, type RemoteMock } from '../src/connect.ts'
import { type MockServer, startMockServer } from '../src/index.ts'

const phone_number = '15558675309'

const endless: unknown[] = []
endless.push(endless)

describe('a connection to the mock server', () => {
  let server: MockServer
  let mock: ReturnType<typeof connectMock>
  beforeAll(async () => {
    server = await startMockServer({ port: 0 })
    mock = connectMock(server.url)
  })
  afterEach(() => mock.reset())
  afterAll(() => server.close())

  const client = () => createClient({ ...server.credentials, baseUrl: server.url, maxRetries: 0 })

  it('reads the code a user would have got, and it is right', async () => {
    const { reference_id } = await client().send({ phone_number })
    const { code } = await mock.inbox.next(phone_number)
    expect((await client().check(reference_id, code)).result).toBe('valid')
  })

  it('fixes the code of a phone number', async () => {
    const { codes } = await mock.setAccount({ codes: { [`+${phone_number}`]: '123456' } })
    expect(codes).toEqual({ [phone_number]: '123456' })
    await client().send({ phone_number })
    expect((await mock.inbox.next(phone_number)).code).toBe('123456')
    expect((await mock.setAccount({ codes: undefined })).codes).toBeUndefined()
  })

  it('exports the requests as HAR, without secrets unless you ask for them', async () => {
    await client().send({ phone_number, verify_code: '987654' })
    const har = await mock.har()
    expect(har).toEqual(server.har())
    expect(har.log.entries[0]?.request.url).toBe(`${server.url}/v1/verify/sms`)
    expect(JSON.stringify(har)).not.toContain('987654')
    expect(JSON.stringify(await mock.har({ secrets: true }))).toContain('verify_code=987654')
  })

  it('exports the state, and continues from it after a reset', async () => {
    const { reference_id } = await client().send({ phone_number })
    const { code } = await mock.inbox.next(phone_number)
    await mock.setAccount({ codes: { [phone_number]: '123456' } })
    const state = await mock.exportState()
    await mock.reset()
    await mock.importState(state)
    const { accounts, messages } = await mock.exportState()
    expect(accounts).toEqual(state.accounts)
    expect(messages).toMatchObject([{ reference_id, code, taken: true }])
    expect((await client().check(reference_id, code)).result).toBe('valid')
    await expect(mock.importState({ ...state, version: 2 } as never)).rejects.toThrow('state.version must be 1')
    await expect(mock.importState(undefined as never)).rejects.toThrow('state must be an object.')
  })

  it('waits for a message', async () => {
    await mock.deliverWith({ steps: [{ status: 200, after: { milliseconds: 50 } }] })
    const { reference_id } = await client().send({ phone_number })
    expect((await mock.inbox.next(phone_number)).reference_id).toBe(reference_id)
  })

  it('returns each message once, and only those to one phone if you pass its number', async () => {
    for (const number of ['15558675309', '15558675310', '15558675309']) await client().send({ phone_number: number })
    const [first, , last] = await mock.inbox.all()
    expect(await mock.inbox.next('15558675309')).toEqual(first)
    expect(await mock.inbox.next('15558675309')).toEqual(last)
    expect((await mock.inbox.next()).phone_number).toBe('15558675310')
  })

  it('stops waiting when the signal aborts, and consumes no message', async () => {
    const controller = new AbortController()
    const waiting = mock.inbox.next(phone_number, { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await client().send({ phone_number })
    expect((await mock.inbox.next(phone_number)).phone_number).toBe(phone_number)
  })

  it('lists messages with their dates', async () => {
    await client().send({ phone_number })
    expect(await mock.inbox.all(phone_number)).toEqual(server.inbox.all())
    expect(await mock.inbox.last()).toEqual(server.inbox.last())
    expect(await mock.inbox.last('15550000000')).toBeUndefined()
  })

  it('lists every message the service took, with dates', async () => {
    await mock.deliverWith({ steps: [{ status: 207 }] })
    for (let message = 0; message < 2; message++) await client().send({ phone_number })
    const messages = await mock.messages()
    expect(messages).toEqual(server.messages())
    expect(messages.map(({ arrivesAt }) => arrivesAt)).toEqual([undefined, expect.any(Date)])
  })

  it('chooses outcomes and lists requests with their dates', async () => {
    await mock.respondWith('systemUnavailable')
    await expect(client().send({ phone_number })).rejects.toMatchObject({ outcome: 'systemUnavailable' })
    expect(await mock.requests()).toEqual(server.requests)
  })

  it('chooses how a message is delivered', async () => {
    await mock.deliverWith({ steps: [{ status: 203 }, { status: 200, after: { minutes: 1 } }] })
    await client().send({ phone_number })
    expect(await mock.inbox.all()).toEqual([])
    await mock.clock.advance({ minutes: 1 })
    expect(await mock.inbox.all()).toHaveLength(1)
  })

  it('lists delivery reports with their dates', async () => {
    await client().send({ phone_number, callback_url: `${server.url}/no-receiver` })
    await server.settled()
    expect(await mock.reports()).toEqual(server.reports)
  })

  it('moves the clock', async () => {
    const before = await mock.clock.now()
    await mock.clock.advance({ minutes: 6 })
    expect((await mock.clock.now()) - before).toBeGreaterThanOrEqual(360_000)
  })

  it('changes the account, takes changes back, and returns the same state as in process', async () => {
    expect(await mock.setAccount({ trialNumbers: ['15558675310'], transactionCap: 2 })).toEqual(server.setAccount({}))
    const healed = await mock.setAccount({ trialNumbers: undefined, transactionCap: Number.POSITIVE_INFINITY })
    expect(healed).toEqual(server.setAccount({}))
    expect(healed.transactionCap).toBe(Number.POSITIVE_INFINITY)
  })

  it('rejects invalid input as the simulation in process does', async () => {
    await expect(mock.clock.advance({ minutes: -1 })).rejects.toThrow(TypeError)
    await expect(mock.respondWith('nonsense' as never)).rejects.toThrow('must be the name of an outcome')
  })

  it.each<[string, (mock: RemoteMock) => Promise<unknown>, string]>([
    ['a number for a span of time', ({ clock }) => clock.advance(360_000 as never), 'Received 360000'],
    ['a misspelt span of time', ({ clock }) => clock.advance({ minute: 6 } as never), 'Unknown member "minute"'],
    ['no plan', ({ deliverWith }) => deliverWith(undefined as never), 'plan must be an object'],
    [
      'a text for a delay',
      ({ deliverWith }) => deliverWith({ reportDelay: '5s' } as never),
      'body.reportDelay must be',
    ],
    [
      'a misspelt option',
      ({ respondWith }) => respondWith('badRequest', { time: 2 } as never),
      'Unknown member "time"',
    ],
    ['a patience', ({ inbox }) => inbox.next('15558675309', { timeout: 5 } as never), 'Unknown member "timeout"'],
    ['a number without its country', ({ inbox }) => inbox.next('05558675309'), 'starts with 0'],
    ['a number for a phone', ({ inbox }) => inbox.all(15558675309 as never), 'phoneNumber must be a string.'],
    ['a number to wait for', ({ inbox }) => inbox.next(15558675309 as never), 'phoneNumber must be a string.'],
    ['a number for an account', (mock) => mock.setAccount({}, 5 as never), 'customerId must be a string.'],
    [
      'NaN for a limit',
      (mock) => mock.setAccount({ requestsPerSecond: Number.NaN }),
      'requestsPerSecond must be a value that JSON can hold. Received NaN.',
    ],
    [
      'a function for a state',
      (mock) => mock.setAccount({ suspended: (() => true) as never }),
      'suspended must be a value that JSON can hold. Received a function.',
    ],
    [
      'a list that contains itself',
      (mock) => mock.setAccount({ trialNumbers: endless as never }),
      'trialNumbers must be a value that JSON can hold. Received a value that contains itself.',
    ],
    ['an unknown account', (mock) => mock.setAccount({}, 'nobody'), 'Unknown customerId "nobody"'],
    ['an unknown state', (mock) => mock.setAccount({ suspnded: true } as never), 'Unknown member "suspnded"'],
  ])('refuses %s at once', async (_input, act, message) => {
    const error: Error = await act(mock).then(
      () => new Error('accepted'),
      (reason) => reason,
    )
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toContain(message)
  })

  it('accepts a phone number as people write it', async () => {
    await client().send({ phone_number })
    expect(await mock.inbox.all('+1 (555) 867-5309')).toHaveLength(1)
    expect((await mock.inbox.next('+1 555 867 5309')).phone_number).toBe(phone_number)
  })

  it('rejects immediately if the signal has already aborted', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(mock.inbox.next(phone_number, { signal })).rejects.toThrow('enough')
  })

  it('accepts a signal of another implementation', async () => {
    const listeners = new Set<() => void>()
    const signal = {
      aborted: false,
      reason: new Error('of a library'),
      addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    }
    const waiting = mock.inbox.next(phone_number, { signal: signal as never })
    for (const listener of [...listeners]) listener()
    await expect(waiting).rejects.toThrow('of a library')
  })

  it.each(['localhost:1234', '127.0.0.1', 'ftp://127.0.0.1', '', 'http://127.0.0.1:4010/?x'])(
    'refuses the address %j at once',
    (address) => {
      expect(() => connectMock(address)).toThrow(/^connectMock: the URL must/)
    },
  )

  it('works while timers are faked', async () => {
    vi.useFakeTimers()
    try {
      const { reference_id } = await client().send({ phone_number })
      expect((await mock.inbox.next(phone_number)).reference_id).toBe(reference_id)
      await mock.reset()
      expect(await mock.inbox.all()).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })

  it('reports that there is no server', async () => {
    const gone = await startMockServer({ port: 0 })
    await gone.close()
    await expect(connectMock(gone.url).inbox.all()).rejects.toThrow(`No mock server answers at ${gone.url}.`)
  })
})
