import { once } from 'node:events'
import { connect } from 'node:net'
import { createClient } from '@sms-verify/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEventHub } from '../src/events/event-hub.ts'
import { type MockServer, startMockServer } from '../src/index.ts'
import { readEvents } from './read-events.ts'

let server: MockServer
beforeEach(async () => {
  server = await startMockServer({ port: 0 })
})
afterEach(() => server.close())

const send = (phone_number = '15558675309') =>
  createClient({ ...server.credentials, baseUrl: server.url, maxRetries: 0 }).send({ phone_number })

describe('the stream of events', () => {
  it('tells of a message and of the request that sent it', async () => {
    using events = await readEvents(server.url)
    const { reference_id } = await send()
    const data = { reference_id, phone_number: '15558675309' }
    expect(await events.next()).toMatchObject({ name: 'sent', data: { ...data, timeline: expect.any(Array) } })
    expect(await events.next()).toMatchObject({ name: 'arrived', data })
    expect(await events.next()).toMatchObject({ name: 'request', data: { outcome: 'messageInProgress' } })
  })

  it('begins with the events after it was opened', async () => {
    await send()
    using events = await readEvents(server.url)
    server.clock.advance({ minutes: 1 })
    expect(await events.next()).toMatchObject({ name: 'clock', data: { now: expect.any(String) } })
  })

  it('reports each of many simultaneous requests once', async () => {
    using events = await readEvents(server.url)
    await Promise.all(Array.from({ length: 20 }, () => send()))
    server.reset()
    const names: (string | undefined)[] = []
    while (names.at(-1) !== 'reset') names.push((await events.next())?.name)
    expect(names.filter((name) => name === 'arrived')).toHaveLength(20)
    expect(names.filter((name) => name === 'request')).toHaveLength(20)
  })

  it('reports what a test changes in the account, and nothing if it only reads', async () => {
    using events = await readEvents(server.url)
    await fetch(`${server.url}/_mock/account`)
    server.setAccount({ outage: true })
    expect(await events.next()).toMatchObject({ name: 'account', data: { outage: true } })
  })

  it('reports what happens in process', async () => {
    using events = await readEvents(server.url)
    await createClient({ ...server.credentials, fetch: server.fetch }).send({ phone_number: '15558675309' })
    expect((await events.next())?.name).toBe('sent')
  })

  it('tells of a message that arrives later without another request', async () => {
    using events = await readEvents(server.url)
    server.deliverWith({ steps: [{ status: 200, after: { milliseconds: 50 } }] })
    await send()
    expect((await events.next())?.name).toBe('sent')
    const others = [(await events.next())?.name, (await events.next())?.name]
    expect(others.toSorted()).toEqual(['arrived', 'request'])
  })

  it('tells of a message that arrives when the clock is moved, before it tells of the clock', async () => {
    using events = await readEvents(server.url)
    server.deliverWith({ steps: [{ status: 200, after: { hours: 1 } }] })
    await send()
    server.clock.advance({ hours: 1 })
    const names: (string | undefined)[] = []
    while (names.at(-1) !== 'clock') names.push((await events.next())?.name)
    expect(names).toEqual(['sent', 'request', 'arrived', 'clock'])
  })

  it('ends for everybody when the server is closed', async () => {
    using events = await readEvents(server.url)
    const other = await startMockServer({ port: 0 })
    using others = await readEvents(other.url)
    await other.close()
    expect(await others.next().catch(() => undefined)).toBeUndefined()
    server.clock.advance({ minutes: 1 })
    expect((await events.next())?.name).toBe('clock')
  })

  it('rejects one reader too many, and accepts another when one has left', async () => {
    const readers = await Promise.all(Array.from({ length: 100 }, () => readEvents(server.url)))
    expect((await fetch(`${server.url}/_mock/events`)).status).toBe(503)
    for (const { close } of readers) close()
    await expect
      .poll(async () => {
        const reader = await readEvents(server.url)
        reader.close()
        return reader.response.status
      })
      .toBe(200)
  })

  it('drops a reader that does not read', async () => {
    const socket = connect(server.port, '127.0.0.1')
    socket.write('GET /_mock/events HTTP/1.1\r\nhost: localhost\r\n\r\n')
    await once(socket, 'readable')
    const name = '1'.repeat(10_000)
    const isDropped = once(socket, 'close')
    socket.on('error', () => {})
    for (let count = 0; count < 2_000 && !socket.destroyed; count += 1) server.setAccount({ trialNumbers: [name] })
    socket.resume()
    await isDropped
    using events = await readEvents(server.url)
    expect(events.response.status).toBe(200)
  })
})

describe('the hub', () => {
  it('listens to nothing while nobody listens to it', async () => {
    let listening = 0
    const hub = createEventHub(() => {
      listening += 1
      return () => {
        listening -= 1
      }
    })
    expect(listening).toBe(0)
    const streams = await Promise.all([hub.open(), hub.open()])
    expect(listening).toBe(1)
    for (const stream of streams) await stream?.cancel()
    expect(listening).toBe(0)
  })
})
