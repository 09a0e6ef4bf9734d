import { createClient } from '@sms-verify/client'
import { importSigningKey, signRequest } from '@sms-verify/digest'
import { createSimulation, type SimulationState } from '@sms-verify/mocks/simulation'
import { hasRedis, type Redis, startRedis } from '@sms-verify/testing/redis'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connectMock, type RemoteMock } from '../src/connect.ts'
import { type SharedMockServer, startMockServer } from '../src/index.ts'
import { redisStore } from '../src/redis.ts'
import { readEvents } from './read-events.ts'

const phone_number = '15558675309'
const other = { customerId: 'OTHER', apiKey: btoa('the key of the other') }
/** A state with each moment as how far it is from the first message, in milliseconds. */
const toDistances = ({ exportedAt: _, ...state }: SimulationState) =>
  JSON.parse(JSON.stringify(state), (_, value) => {
    const isMoment = typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value)
    return isMoment ? Date.parse(value) - Date.parse(state.messages[0]?.sentAt ?? '') : value
  })
const form = 'application/x-www-form-urlencoded'

describe.skipIf(!hasRedis)('two servers that share a Redis', () => {
  let redis: Redis
  let servers: SharedMockServer[]
  let mocks: RemoteMock[]
  const at = <Item>(items: Item[], index: number) => items[index % items.length] as Item
  const client = (index: number, options: object = {}) => {
    const { credentials, url } = at(servers, index)
    return createClient({ ...credentials, baseUrl: url, maxRetries: 0, ...options })
  }
  /** Does something so many times at once, by turns with the one and the other server. */
  const many = <Result>(times: number, act: (index: number) => Promise<Result>) =>
    Promise.all(Array.from({ length: times }, (_, index) => act(index)))
  /** Sends so many times at once, and returns the result of each. */
  const sendMany = (times: number) =>
    many(times, (index) =>
      client(index)
        .send({ phone_number })
        .then(
          () => 'sent',
          (error) => error.outcome,
        ),
    )
  const count = (results: unknown[], what: unknown) => results.filter((result) => result === what).length

  beforeAll(async () => {
    redis = await startRedis()
    const options = { store: redisStore(redis.url), port: 0, accounts: [other], retention: 100 }
    servers = await Promise.all([startMockServer(options), startMockServer(options)])
    mocks = servers.map(({ url }) => connectMock(url))
  })
  afterEach(() => at(mocks, 0).reset())
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()))
    await redis.stop()
  })

  it('know the messages of each other', async () => {
    const { reference_id } = await client(0).send({ phone_number })
    const { code } = await at(mocks, 1).inbox.next(phone_number)
    expect((await client(1).check(reference_id, code)).result).toBe('valid')
    expect(await at(mocks, 0).messages()).toMatchObject([{ reference_id, code_state: 'VALID', attempts: 1 }])
    expect((await at(mocks, 0).requests()).map(({ outcome }) => outcome)).toEqual(['messageInProgress', 'codeValid'])
  })

  it('accept a nonce once', async () => {
    const { customerId, apiKey } = at(servers, 0).credentials
    const key = await importSigningKey(apiKey)
    const [path, body] = ['/v1/verify/sms', `phone_number=${phone_number}`]
    const signature = await signRequest({ customerId, key, method: 'POST', path, body, contentType: form })
    const headers = { ...signature, 'content-type': form }
    const codes = await many(60, async (index) => {
      const response = await fetch(at(servers, index).url + path, { method: 'POST', headers, body })
      return (await response.json()).errors[0]?.code
    })
    expect([count(codes, undefined), count(codes, -30012)]).toEqual([1, 59])
  })

  it('lose no attempt', async () => {
    const { reference_id } = await client(0).send({ phone_number })
    const results = await many(40, async (index) => (await client(index).check(reference_id, 'wrong')).result)
    expect([count(results, 'invalid'), count(results, 'max-attempts-exceeded')]).toEqual([3, 37])
    expect(await at(mocks, 0).messages()).toMatchObject([{ attempts: 3 }])
  })

  it('keep to the cap of an account to the last message', async () => {
    await at(mocks, 0).setAccount({ transactionCap: 25 })
    const results = await sendMany(60)
    expect([count(results, 'sent'), count(results, 'transactionCapExceeded')]).toEqual([25, 35])
    expect(await at(mocks, 1).messages()).toHaveLength(25)
  })

  it('keep to the rate of an account', async () => {
    await at(mocks, 0).setAccount({ requestsPerSecond: 10 })
    const start = performance.now()
    const results = await sendMany(60)
    const seconds = Math.ceil((performance.now() - start) / 1000)
    expect(count(results, 'sent')).toBeGreaterThanOrEqual(10)
    expect(count(results, 'sent')).toBeLessThanOrEqual(10 * (seconds + 1))
    await at(mocks, 1).clock.advance({ seconds: 1 })
    expect(await sendMany(1)).toEqual(['sent'])
  })

  it('use up the outcomes that were asked for, each once', async () => {
    await at(mocks, 0).respondWith('productNotEnabled', { times: 7 })
    await at(mocks, 1).respondWith('codeExpired')
    expect(count(await sendMany(20), 'productNotEnabled')).toBe(7)
    const [message] = await at(mocks, 0).messages()
    expect((await client(0).check(message?.reference_id ?? '', 'x')).result).toBe('expired')
  })

  it('use up the plans that were asked for, each once', async () => {
    await at(mocks, 0).deliverWith({ steps: [{ status: 207 }] }, { times: 4 })
    await sendMany(12)
    const messages = await at(mocks, 1).messages()
    expect([messages.length, messages.filter(({ arrivesAt }) => !arrivesAt).length]).toEqual([12, 4])
  })

  it('have one clock', async () => {
    const { reference_id } = await client(0).send({ phone_number })
    const { code } = await at(mocks, 0).inbox.next()
    await at(mocks, 0).clock.advance({ minutes: 6 })
    expect((await client(1, { auth: 'basic' }).check(reference_id, code)).result).toBe('expired')
    await expect(at(mocks, 1).clock.advance({ minutes: -1 })).rejects.toThrow('minutes must be a number from 0')
  })

  it('have one state of each account, and keep the accounts apart', async () => {
    await at(mocks, 0).setAccount({ suspended: true }, other.customerId)
    const send = (index: number) => client(index, other).send({ phone_number })
    await expect(send(1)).rejects.toMatchObject({ outcome: 'accountSuspended' })
    const { reference_id } = await client(1).send({ phone_number })
    await at(mocks, 1).setAccount({ suspended: false }, other.customerId)
    await expect(client(0, other).status(reference_id)).rejects.toMatchObject({ outcome: 'referenceIdNotFound' })
    expect(await at(mocks, 0).setAccount({})).toMatchObject({ transactionCap: Number.POSITIVE_INFINITY })
  })

  it('put a message on the phone when it arrives there', async () => {
    await at(mocks, 0).deliverWith({ steps: [{ status: 203 }, { status: 200, after: { minutes: 1 } }] })
    await client(0).send({ phone_number })
    expect([await at(mocks, 1).inbox.all(), await at(mocks, 1).inbox.last()]).toEqual([[], undefined])
    const waiting = at(mocks, 1).inbox.next(phone_number, { signal: AbortSignal.timeout(10_000) })
    await at(mocks, 0).clock.advance({ minutes: 1 })
    expect(await waiting).toEqual(await at(mocks, 0).inbox.last())
  })

  it('give each message to one of those who wait', async () => {
    const waiting = many(10, (index) => at(mocks, index).inbox.next())
    const sent = await many(10, (index) => client(index).send({ phone_number }))
    const references = (await waiting).map(({ reference_id }) => reference_id)
    expect(references.sort()).toEqual(sent.map(({ reference_id }) => reference_id).sort())
  })

  it('report the final status once, and again if the receiver does not answer 200', async () => {
    const callback_url = `${at(servers, 0).url}/no-receiver`
    await client(0).send({ phone_number, callback_url })
    await expect.poll(() => at(mocks, 1).reports()).toHaveLength(1)
    await at(mocks, 1).clock.advance({ seconds: 5 })
    await expect.poll(() => at(mocks, 0).reports()).toHaveLength(2)
    const reports = await at(mocks, 0).reports()
    expect(reports.map(({ attempt }) => attempt).sort()).toEqual([1, 2])
    expect(reports.every(({ answer }) => answer === 404)).toBe(true)
  })

  it('tell every page what happens in each of them', async () => {
    using events = await readEvents(at(servers, 1).url)
    const { reference_id } = await client(0).send({ phone_number })
    const told = [await events.next(), await events.next(), await events.next()]
    expect(told.map((event) => event?.name).sort()).toEqual(['arrived', 'request', 'sent'])
    expect(told.find((event) => event?.name === 'arrived')?.data).toMatchObject({ reference_id, phone_number })
    await at(mocks, 0).clock.advance({ minutes: 1 })
    expect(await events.next()).toMatchObject({ name: 'clock' })
    await at(mocks, 0).reset()
    expect(await events.next()).toMatchObject({ name: 'reset' })
  })

  it('keep so many messages and no more', async () => {
    for (let batch = 0; batch < 6; batch++) await sendMany(20)
    expect(await at(mocks, 0).messages()).toHaveLength(100)
    expect(await at(mocks, 1).inbox.all()).toHaveLength(100)
  })

  it('export what a simulation in memory continues from, and continue from what that exports', async () => {
    await at(mocks, 0).setAccount({ codes: { [phone_number]: '123456' }, transactionCap: 5 })
    const { reference_id } = await client(0).send({ phone_number })
    await client(1).check(reference_id, '0000000')
    await at(mocks, 0).deliverWith({ steps: [{ status: 200, after: { minutes: 1 } }] })
    await client(1).send({ phone_number: '15558675310', callback_url: `${at(servers, 0).url}/no-receiver` })
    await at(mocks, 0).inbox.next(phone_number)
    await at(mocks, 1).respondWith('systemUnavailable', { times: 3 })
    await at(mocks, 1).disruptWith({ latency: 1 }, { times: 2 })
    await at(mocks, 1).deliverWith({ steps: [{ status: 207 }] })
    const state = await at(mocks, 1).exportState()
    expect(state.messages).toMatchObject([
      { reference_id, code: '123456', attempts: 1, code_state: 'INVALID', taken: true },
      { taken: false, pendingReports: [{ step: 0, attempt: 1 }] },
    ])
    const simulation = createSimulation({ accounts: [other] })
    simulation.importState(state)
    expect(toDistances(simulation.exportState())).toEqual(toDistances(state))
    await at(mocks, 0).reset()
    await at(mocks, 0).importState(simulation.exportState())
    expect(toDistances(await at(mocks, 1).exportState())).toEqual(toDistances(state))
  })

  it('continue from a state as they would have gone on', async () => {
    const { reference_id } = await client(0).send({ phone_number })
    await at(mocks, 0).deliverWith({ steps: [{ status: 200, after: { minutes: 1 } }] })
    await client(1).send({ phone_number: '15558675310', callback_url: `${at(servers, 0).url}/no-receiver` })
    const { code } = await at(mocks, 0).inbox.next(phone_number)
    const state = await at(mocks, 0).exportState()
    await at(mocks, 1).reset()
    await at(mocks, 1).importState(state)
    expect((await client(0).check(reference_id, code)).result).toBe('valid')
    const next = at(mocks, 0).inbox.next()
    await at(mocks, 1).clock.advance({ minutes: 1 })
    expect(await next).toMatchObject({ phone_number: '15558675310' })
    await expect.poll(() => at(mocks, 0).reports()).toHaveLength(1)
    await at(mocks, 1).clock.advance({ minutes: 6 })
    expect((await client(1, { auth: 'basic' }).check(reference_id, code)).result).toBe('expired')
  })

  it('tell every page of an import, and change nothing if it is refused', async () => {
    await client(0).send({ phone_number })
    const state = await at(mocks, 0).exportState()
    const flawed = { ...state, version: 2 } as never
    await expect(at(mocks, 1).importState(flawed)).rejects.toThrow('state.version must be 1')
    expect(await at(mocks, 0).requests()).toHaveLength(1)
    using events = await readEvents(at(servers, 0).url)
    await at(mocks, 1).importState(state)
    expect(await events.next()).toMatchObject({ name: 'reset' })
    expect([(await at(mocks, 0).requests()).length, (await at(mocks, 0).messages()).length]).toEqual([0, 1])
  })

  it('forget everything with a reset', async () => {
    await sendMany(2)
    await at(mocks, 0).respondWith('systemUnavailable')
    await at(mocks, 1).reset()
    expect(await sendMany(1)).toEqual(['sent'])
    expect([(await at(mocks, 0).messages()).length, (await at(mocks, 0).requests()).length]).toEqual([1, 1])
  })

  it('reject invalid input, as in memory', async () => {
    const [mock] = mocks
    await expect(mock?.respondWith('nonsense' as never)).rejects.toThrow('must be the name of an outcome')
    await expect(mock?.respondWith('badRequest', { times: 0 })).rejects.toThrow('times must be a whole number')
    await expect(mock?.deliverWith({ steps: [] })).rejects.toThrow('must be an array of at least 1 item')
    await expect(mock?.setAccount({ suspended: 'yes' } as never)).rejects.toThrow('suspended must be true or false')
    await expect(mock?.setAccount({}, 'nobody')).rejects.toThrow('Unknown customerId "nobody"')
    const options = { store: redisStore(redis.url), port: 0, codeTTL: 1 }
    await expect(startMockServer(options)).rejects.toThrow('Unknown option "codeTTL"')
  })
})

describe.skipIf(!hasRedis)('two servers with a database each of one Redis', () => {
  it('know nothing of each other', async () => {
    await using redis = await startRedis()
    const start = (database: number) => startMockServer({ store: redisStore(`${redis.url}/${database}`), port: 0 })
    const [first, second] = await Promise.all([start(0), start(1)])
    const mock = connectMock(second.url)
    using events = await readEvents(second.url)
    await connectMock(first.url).reset()
    const verify = createClient({ ...second.credentials, baseUrl: second.url })
    const { reference_id } = await verify.send({ phone_number })
    expect(await events.next()).toMatchObject({ name: 'sent', data: { reference_id } })
    expect(await mock.messages()).toMatchObject([{ reference_id }])
    await Promise.all([first.close(), second.close()])
  })
})

describe.skipIf(!hasRedis)('a server whose Redis goes away', () => {
  it('answers 500 until it is back, and lives', async () => {
    const redis = await startRedis()
    const server = await startMockServer({ store: redisStore(redis.url), port: 0 })
    const verify = createClient({ ...server.credentials, baseUrl: server.url, maxRetries: 0 })
    const send = () =>
      verify.send({ phone_number }).then(
        () => 200,
        ({ httpStatus }) => httpStatus,
      )
    expect(await send()).toBe(200)
    await redis.stop()
    expect(await send()).toBe(500)
    await using again = await startRedis(Number(new URL(redis.url).port))
    await expect.poll(send).toBe(200)
    await server.close()
    expect(again.url).toBe(redis.url)
  })

  it('does not start without it, and does not tell its password', async () => {
    const store = 'redis://user:secret@127.0.0.1:1'
    const error = await startMockServer({ store: redisStore(store), port: 0 }).catch((reason: Error) => reason)
    expect(String(error)).toContain('--store: no Redis at redis://127.0.0.1:1')
    expect(String(error)).not.toContain('secret')
  })
})
