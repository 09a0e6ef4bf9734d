import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '@sms-verify/client'
import { hasRedis, type Redis, startRedis } from '@sms-verify/testing/redis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectMock, type RemoteMock } from '../src/connect.ts'
import { startMockServer } from '../src/index.ts'
import { redisStore } from '../src/redis.ts'
import { holdCommands } from './hold-commands.ts'
import { readEvents } from './read-events.ts'

const phone_number = '15558675309'

/** What the tests use of a server, wherever its memory is. */
type Started = Pick<Awaited<ReturnType<typeof startMockServer>>, 'url' | 'credentials' | 'close'>

/** A receiver of delivery reports that answers none until it is told to. */
async function startReceiver() {
  const held: (() => void)[] = []
  let ended = 0
  const server: Server = createServer((incoming, outgoing) => {
    incoming.resume()
    outgoing.on('close', () => (ended += 1))
    held.push(() => outgoing.end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/reports`,
    received: () => held.length,
    ended: () => ended,
    answer() {
      for (const release of held) release()
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function leftoverTests(start: () => Promise<readonly [Started, Started]>): void {
  let servers: readonly [Started, Started]
  let mocks: readonly [RemoteMock, RemoteMock]
  beforeEach(async () => {
    servers = await start()
    mocks = [connectMock(servers[0].url), connectMock(servers[1].url)]
  })
  afterEach(() => Promise.all([...new Set(servers)].map((server) => server.close())))
  const client = () => createClient({ ...servers[0].credentials, baseUrl: servers[0].url, maxRetries: 0 })

  it('ends a wait for a message at a reset, which the next message then does not reach', async () => {
    const left = mocks[1].inbox.next(phone_number).catch((error: Error) => error)
    await fetch(`${servers[1].url}/_mock/health`)
    await mocks[0].reset()
    expect(await left).toMatchObject({ message: expect.stringContaining('the simulation was reset while') })
    const { reference_id } = await client().send({ phone_number })
    expect((await mocks[1].inbox.next(phone_number)).reference_id).toBe(reference_id)
  })

  it('answers a request that waits over HTTP with 409 at a reset', async () => {
    const waiting = fetch(`${servers[1].url}/_mock/messages/next`, { method: 'POST' })
    await fetch(`${servers[1].url}/_mock/health`)
    await mocks[0].reset()
    expect((await waiting).status).toBe(409)
  })

  it('ends a wait for a message when the server closes', async () => {
    const left = mocks[1].inbox.next(phone_number).catch((error: Error) => error)
    await fetch(`${servers[1].url}/_mock/health`)
    await servers[1].close()
    expect(await left).toMatchObject({ message: expect.stringMatching(/the simulation (?:was|is) closed/) })
  })

  it('calls off a delivery report under way at a reset, and records nothing of it', async () => {
    const receiver = await startReceiver()
    try {
      await client().send({ phone_number, callback_url: receiver.url })
      await expect.poll(receiver.received).toBe(1)
      await mocks[1].reset()
      await expect.poll(receiver.ended).toBe(1)
      receiver.answer()
      await mocks[0].clock.advance({ minutes: 1 })
      expect([await mocks[0].reports(), await mocks[0].messages(), receiver.received()]).toEqual([[], [], 1])
    } finally {
      receiver.close()
    }
  })

  it('tells readers of events of a reset', async () => {
    using events = await readEvents(servers[1].url)
    await mocks[0].reset()
    expect(await events.next()).toEqual({ name: 'reset', data: {} })
  })

  it('keeps everything that is sent after a reset', async () => {
    for (let round = 0; round < 5; round += 1) {
      await mocks[round % 2 ? 1 : 0].reset()
      const { reference_id } = await client().send({ phone_number })
      expect(await mocks[1].messages()).toMatchObject([{ reference_id }])
    }
  })
}

describe('a mock server in memory', () => {
  leftoverTests(async () => {
    const server = await startMockServer({ port: 0 })
    return [server, server]
  })
})

describe.skipIf(!hasRedis)('two mock servers that share a Redis', () => {
  let redis: Redis
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.stop())
  leftoverTests(() => {
    const start = () => startMockServer({ port: 0, store: redisStore(redis.url) })
    return Promise.all([start(), start()])
  })

  it('keep nothing of a request that Redis gets only after the reset', async () => {
    const way = await holdCommands(redis.url)
    const slow = await startMockServer({ port: 0, store: redisStore(way.url) })
    const other = await startMockServer({ port: 0, store: redisStore(redis.url) })
    const mock = connectMock(other.url)
    try {
      const verify = createClient({ ...slow.credentials, baseUrl: slow.url, maxRetries: 0 })
      const held = way.hold(phone_number)
      const sending = verify.send({ phone_number, callback_url: `${other.url}/no-receiver` })
      await held
      await mock.reset()
      way.release()
      await sending
      expect([await mock.messages(), await mock.requests(), await mock.inbox.all()]).toEqual([[], [], []])
      const { reference_id } = await verify.send({ phone_number })
      expect(await mock.messages()).toMatchObject([{ reference_id }])
    } finally {
      way.release()
      await Promise.all([slow.close(), other.close()])
      way.close()
    }
  })
})
