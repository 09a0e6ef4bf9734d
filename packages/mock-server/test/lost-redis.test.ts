import { createClient } from '@sms-verify/client'
import { hasRedis, type Redis, startRedis } from '@sms-verify/testing/redis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectMock } from '../src/connect.ts'
import { startMockServer } from '../src/index.ts'
import { redisStore } from '../src/redis.ts'
import { type HeldRedis, holdCommands } from './hold-commands.ts'

const phone_number = '15558675309'

// At the same time, since some of them wait until the server does not wait any longer.
describe.skipIf(!hasRedis).concurrent('a mock server that loses its Redis', () => {
  let redis: Redis
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.stop())

  /** Starts a server, and resolves once a command of a request is on its way to Redis. */
  async function startAndHold() {
    const way = await holdCommands(redis.url)
    const server = await startMockServer({ port: 0, store: redisStore(way.url) })
    const held = way.hold(phone_number)
    const verify = createClient({ ...server.credentials, baseUrl: server.url, maxRetries: 0 })
    const answer = verify.send({ phone_number }).then(
      () => 200,
      ({ httpStatus }) => httpStatus,
    )
    await held
    return { way, server, answer }
  }

  const losses: [string, (way: HeldRedis) => void][] = [
    ['ends the connection', (way) => way.close()],
    ['resets the connection', (way) => way.reset()],
    ['is silent', () => {}],
  ]

  it.each(losses)('closes while a request is under way and Redis %s', async (_, lose) => {
    const { way, server, answer } = await startAndHold()
    const closed = server.close()
    lose(way)
    await closed
    expect(await answer).toBe(500)
    way.close()
  })

  it.each(losses)('answers with 500 when Redis %s, and closes after that', async (_, lose) => {
    const { way, server, answer } = await startAndHold()
    lose(way)
    expect(await answer).toBe(500)
    await server.close()
    way.close()
  })

  it('leaves no connection to Redis if it closes while it connects again', async ({ expect }) => {
    const way = await holdCommands(redis.url)
    const server = await startMockServer({ port: 0, store: redisStore(way.url) })
    await way.interrupt()
    await server.close()
    await expect.poll(way.connections).toBe(0)
    way.close()
  })

  it('ends a wait for a message when Redis ends the connection', async () => {
    const way = await holdCommands(redis.url)
    const server = await startMockServer({ port: 0, store: redisStore(way.url) })
    const mock = connectMock(server.url)
    const waiting = mock.inbox.next(phone_number).catch((error: Error) => error)
    await mock.messages()
    way.close()
    expect(await waiting).toBeInstanceOf(Error)
    await server.close()
  })

  const ends: [string, (way: HeldRedis, server: { close(): Promise<void> }) => unknown][] = [
    ['closes', (_, server) => server.close()],
    ['loses Redis', (way) => way.close()],
  ]

  it.each(ends)('gives up a delivery report under way when it %s', async (_, end) => {
    const failures: unknown[] = []
    const note = (error: unknown) => void failures.push(error)
    process.on('unhandledRejection', note)
    const way = await holdCommands(redis.url)
    const { promise: posted, resolve } = Promise.withResolvers<void>()
    const { promise: response, resolve: respond } = Promise.withResolvers<Response>()
    const reportFetch = () => {
      resolve()
      return response
    }
    const server = await startMockServer({ port: 0, store: redisStore(way.url), reportFetch })
    const verify = createClient({ ...server.credentials, baseUrl: server.url })
    await verify.send({ phone_number, callback_url: 'https://example.com/delivery-reports' })
    await posted
    await end(way, server)
    const mock = connectMock(server.url)
    await mock.messages().catch(() => {})
    respond(new Response(null, { status: 500 }))
    await mock.messages().catch(() => {})
    await server.close()
    process.off('unhandledRejection', note)
    way.close()
    expect(failures).toEqual([])
  })

  it('does not start if Redis is silent', async () => {
    const way = await holdCommands(redis.url)
    void way.hold('')
    await expect(startMockServer({ port: 0, store: redisStore(way.url) })).rejects.toThrow(
      `--store: no Redis at ${way.url} (Redis did not reply within 5 seconds).`,
    )
    way.close()
  })
})
