import { createClient, type SmsVerifyError } from '@sms-verify/client'
import type { Disruption } from '@sms-verify/mocks/simulation'
import { hasRedis, startRedis } from '@sms-verify/testing/redis'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connectMock, type RemoteMock } from '../src/connect.ts'
import { type SharedMockServer, startMockServer } from '../src/index.ts'
import { redisStore } from '../src/redis.ts'

const phone_number = '15558675309'

const catchError = (call: Promise<unknown>): Promise<SmsVerifyError & { code?: string }> =>
  call.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error) => error,
  )

describe.each([
  ['in memory', false],
  ['over Redis', true],
])('a disruption over HTTP, %s', (_where, isShared) => {
  let redis: Awaited<ReturnType<typeof startRedis>> | undefined
  let server: SharedMockServer
  let mock: RemoteMock
  const isSkipped = isShared && !hasRedis
  beforeAll(async () => {
    if (isSkipped) return
    redis = isShared ? await startRedis() : undefined
    server = redis
      ? await startMockServer({ port: 0, store: redisStore(redis.url) })
      : await startMockServer({ port: 0 })
    mock = connectMock(server.url)
  })
  afterEach(() => (isSkipped ? undefined : mock.reset()))
  afterAll(async () => {
    await server?.close()
    await redis?.stop()
  })

  const client = (timeout = 15_000) =>
    createClient({ ...server.credentials, baseUrl: server.url, maxRetries: 0, timeout })

  it.skipIf(isSkipped).each<[NonNullable<Disruption['fault']>, string | undefined]>([
    ['reset', 'ECONNRESET'],
    ['truncate', 'UND_ERR_SOCKET'],
    ['garbage', undefined],
  ])('of the kind %s breaks the connection after the message was sent', async (fault, code) => {
    await mock.disruptWith({ operation: 'sendSms', fault })
    const error = await catchError(client().send({ phone_number }))
    expect(error).toMatchObject({ name: 'ConnectionError', code, effect: 'unknown' })
    expect(await mock.inbox.all(phone_number)).toHaveLength(1)
    expect((await mock.requests()).at(-1)).toMatchObject({ disruption: { operation: 'sendSms', fault } })
  })

  it.skipIf(isSkipped)('that hangs is a timeout of the client', async () => {
    await mock.disruptWith({ fault: 'hang' })
    const error = await catchError(client(200).send({ phone_number }))
    expect(error).toMatchObject({ name: 'TimeoutError', effect: 'unknown' })
  })

  it.skipIf(isSkipped)('that hangs ends at a reset', async () => {
    await mock.disruptWith({ fault: 'hang' })
    const failing = catchError(client().send({ phone_number }))
    await mock.inbox.next(phone_number)
    await mock.reset()
    expect(await failing).toMatchObject({ name: 'ConnectionError', code: 'ECONNRESET', effect: 'unknown' })
  })

  it.skipIf(isSkipped)('meets so many responses, and then none', async () => {
    await mock.disruptWith({ fault: 'reset', latency: 10 }, { times: 2 })
    for (const _ of [1, 2]) await catchError(client().send({ phone_number }))
    expect((await client().send({ phone_number })).reference_id).toMatch(/^[0-9A-F]{32}$/)
  })

  it.skipIf(isSkipped)('is refused with what is wrong', async () => {
    await expect(mock.disruptWith({})).rejects.toThrow('disruption must be an object with latency, fault or both.')
    await expect(mock.disruptWith({ fault: 'explode' as never })).rejects.toThrow('fault must be one of reset')
  })
})
