import { createClient } from '@sms-verify/client'
import { createEngine, readFetchRequest, respondToFetch, settingsFrom, testCredentials } from '@sms-verify/mocks/engine'
import { hasRedis, type Redis, startRedis } from '@sms-verify/testing/redis'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectRedis, type RedisConnection } from '../src/redis/connection.ts'
import { createRedisStore } from '../src/redis/redis-store.ts'
import { createSession, type Session } from '../src/redis/session.ts'

const phone_number = '15558675309'
const settings = settingsFrom({})

describe.skipIf(!hasRedis)('over Redis', () => {
  let redis: Redis
  let connection: RedisConnection
  let session: Session
  let fetch: typeof globalThis.fetch
  let trips = 0
  const client = (options: object = {}) => createClient({ ...testCredentials, fetch, maxRetries: 0, ...options })
  const count = async (act: () => Promise<unknown>) => {
    trips = 0
    await act()
    return trips
  }

  beforeAll(async () => {
    redis = await startRedis()
    connection = await connectRedis(redis.url)
    const counted: RedisConnection = {
      ...connection,
      run(...input) {
        trips += 1
        return connection.run(...input)
      },
    }
    session = await createSession(counted)
    const { handle } = createEngine({
      accounts: [testCredentials],
      settings,
      delivery: { reportDelay: { minutes: 1 } },
      createStore: (runReport) => createRedisStore(counted, session, settings, runReport),
    })
    fetch = async (input, init) => {
      const request = await readFetchRequest(input, init, '', '127.0.0.1')
      return respondToFetch(await handle(request), request.method, input, init)
    }
  })
  beforeEach(() => session.refresh())
  afterAll(async () => {
    await connection.close()
    await redis.stop()
  })

  it.each(['basic', 'digest'] as const)('a send with %s takes one round trip', async (auth) => {
    expect(await count(() => client({ auth }).send({ phone_number }))).toBe(1)
  })

  it('a send that is reported later takes one round trip', async () => {
    const callback_url = 'http://127.0.0.1:1/no-receiver'
    expect(await count(() => client().send({ phone_number, callback_url }))).toBe(1)
  })

  it('a check takes one round trip after its message is read', async () => {
    const { reference_id } = await client().send({ phone_number })
    expect(await count(() => client().check(reference_id, 'wrong'))).toBe(1)
  })

  it('a send after a change by a test takes a second round trip, and those after it take one', async () => {
    await session.perform(({ add }) => add('queueOutcome', 1, 'messageInProgress'))
    expect(await count(() => client().send({ phone_number }))).toBe(2)
    expect(await count(() => client().send({ phone_number }))).toBe(2)
    expect(await count(() => client().send({ phone_number }))).toBe(1)
  })

  it('a request that is refused takes a second round trip', async () => {
    await session.perform(({ add }) => add('changeAccount', testCredentials.customerId, '{"transactionCap":1}'))
    await session.refresh()
    const send = () => client().send({ phone_number })
    expect(await count(() => expect(send()).rejects.toMatchObject({ outcome: 'transactionCapExceeded' }))).toBe(2)
  })
})
