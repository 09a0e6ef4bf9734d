import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createClient } from '@sms-verify/client'
import { hasChromium, launch } from '@sms-verify/testing/chromium'
import { hasRedis, startRedis } from '@sms-verify/testing/redis'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectMock } from '../src/connect.ts'
import { startMockServer } from '../src/index.ts'
import { mountMockServer } from '../src/mount.ts'
import { redisStore } from '../src/redis.ts'
import { readEvents } from './read-events.ts'

type Handle = (request: Request) => Promise<Response>

const phone_number = '15558675309'
const base = 'https://preview.example.com/telesign'
const mock = mountMockServer({ basePath: '/telesign' })

afterEach(() => mock.reset())

/** What a framework does: passes each request to a function, and what it returns to the caller. */
async function serveByFetch(handle: Handle): Promise<Server & { readonly url: string }> {
  const server = createServer(async (incoming, outgoing) => {
    const { method = 'GET', headers, url = '/' } = incoming
    const gone = new AbortController()
    outgoing.once('close', () => gone.abort())
    const body = method === 'POST' || method === 'PUT' ? { body: Readable.toWeb(incoming), duplex: 'half' } : {}
    const init = { method, headers: headers as Record<string, string>, signal: gone.signal, ...body }
    const answer = await handle(new Request(`http://${headers.host}${url}`, init as RequestInit))
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).flushHeaders()
    if (answer.body) await pipeline(Readable.fromWeb(answer.body as never), outgoing).catch(() => {})
    else outgoing.end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return Object.assign(server, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/telesign` })
}

describe('a mock server mounted in an application that listens', () => {
  let server: Server & { readonly url: string }
  beforeEach(async () => {
    server = await serveByFetch(mock.fetch)
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })
  const send = () => createClient({ ...mock.credentials, baseUrl: server.url }).send({ phone_number })

  it('is controlled from another process by connectMock', async () => {
    const remote = connectMock(server.url)
    expect(remote.url).toBe(server.url)
    const arriving = remote.inbox.next(phone_number)
    const { reference_id } = await send()
    expect(await arriving).toMatchObject({ reference_id })
    await remote.clock.advance({ minutes: 6 })
    expect((await remote.requests()).map(({ outcome }) => outcome)).toEqual(['messageInProgress'])
  })

  it('tells its events as they happen', async () => {
    using events = await readEvents(server.url)
    const { reference_id } = await send()
    expect(await events.next()).toMatchObject({ name: 'sent', data: { reference_id } })
  })

  it('rejects one reader of events too many, and accepts another when some have left', async () => {
    const readers = await Promise.all(Array.from({ length: 100 }, () => readEvents(server.url)))
    expect((await fetch(`${server.url}/_mock/events`)).status).toBe(503)
    for (const { close } of readers) close()
    await expect
      .poll(async () => {
        using events = await readEvents(server.url)
        return events.response.status
      })
      .toBe(200)
  })

  it.skipIf(!hasChromium)('shows its inbox page live in a browser, with the address of the service', async () => {
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.goto(server.url)
      await page.locator('[data-state=live]').waitFor()
      expect(await page.locator('#address').textContent()).toBe(server.url)
      await send()
      await page.locator('.code').waitFor()
      expect(await page.locator('.code').textContent()).toBe(mock.inbox.last()?.code)
    } finally {
      await browser.close()
    }
  })
})

describe('a base path that cannot work', () => {
  const said = 'such as /telesign. Received "/telesign/".'

  it('is refused by a mount in memory', () => {
    expect(() => mountMockServer({ basePath: '/telesign/' })).toThrow(said)
  })

  it('is refused by a mount over Redis, before it connects', () => {
    const store = redisStore('redis://127.0.0.1:1')
    expect(() => mountMockServer({ store, basePath: '/telesign/' })).toThrow(said)
  })
})

describe('the page of a mock server of its own', () => {
  it('still finds its files at the root', async () => {
    const server = await startMockServer({ port: 0 })
    const html = await (await fetch(server.url)).text()
    expect(html).toContain('src="/_mock/page/main.js"')
    await server.close()
  })
})

describe.skipIf(!hasRedis)('mounts that share a Redis', () => {
  it('keep what was sent when an instance ends and another begins', async () => {
    await using redis = await startRedis()
    const options = { store: redisStore(redis.url), basePath: '/telesign' }
    const first = await mountMockServer(options)
    const client = ({ fetch, credentials }: typeof first) => createClient({ ...credentials, baseUrl: base, fetch })
    const { reference_id } = await client(first).send({ phone_number })
    await first.close()

    const second = await mountMockServer(options)
    const [message] = await (await second.fetch(`${base}/_mock/messages`)).json()
    expect((await client(second).check(reference_id, message.code)).result).toBe('valid')
    expect((await second.fetch(base)).headers.get('content-type')).toBe('text/html; charset=utf-8')
    await second.close()
  })
})
