import { request } from 'node:http'
import { hasChromium, launch } from '@sms-verify/testing/chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MockServer, startMockServer } from '../src/index.ts'
import { mountMockServer } from '../src/mount.ts'

/** Sends a request whose headers a `fetch` would not let through. */
function send(url: string, method: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers }, (incoming) => {
      incoming.resume().on('end', () => resolve(incoming.statusCode))
    })
    outgoing.on('error', reject).end()
  })
}

const refused: Record<string, string>[] = [
  { host: 'rebound.example.com' },
  { host: 'rebound.example.com:4010' },
  { host: '127.example.com' },
  { host: 'localhost.example.com' },
  { host: '203.0.113.45' },
  { origin: 'https://example.com' },
  { origin: 'http://localhost.example.com' },
  { origin: 'null' },
  { origin: '' },
  { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
]

// A browser that leaves out the origin of a form still names the page.
const foreignPages: Record<string, string>[] = [
  { referer: 'https://example.com/' },
  { referer: 'http://localhost.example.com/page' },
  { referer: 'nonsense' },
]

const allowed: Record<string, string>[] = [
  {},
  { host: 'localhost' },
  { host: 'app.localhost:4010' },
  { host: '[::1]:4010' },
  { host: '127.0.0.2' },
  { origin: 'http://localhost:5173' },
  { origin: 'http://[::1]:5173' },
  { 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'none' },
  { referer: 'http://localhost:5173/page' },
]

describe('the control API', () => {
  let server: MockServer
  beforeAll(async () => {
    server = await startMockServer({ port: 0 })
  })
  afterAll(() => server.close())

  it.each([...refused, ...foreignPages])('refuses a reset with the headers %j', async (headers) => {
    expect(await send(`${server.url}/_mock/reset`, 'POST', headers)).toBe(403)
  })

  it.each([...refused, ...foreignPages])(
    'refuses to show messages to a caller with the headers %j',
    async (headers) => {
      expect(await send(`${server.url}/_mock/messages`, 'GET', headers)).toBe(403)
    },
  )

  it.each(refused)('refuses events to a caller with the headers %j', async (headers) => {
    expect(await send(`${server.url}/_mock/events`, 'GET', headers)).toBe(403)
  })

  it.each(refused)('refuses the inbox page to a caller with the headers %j', async (headers) => {
    expect(await send(server.url, 'GET', headers)).toBe(403)
  })

  it.each(allowed)('answers a caller with the headers %j', async (headers) => {
    expect(await send(`${server.url}/_mock/reset`, 'POST', headers)).toBe(200)
  })

  it('opens the inbox page from a link on another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect(await send(server.url, 'GET', headers)).toBe(200)
    expect(await send(`${server.url}/_mock/messages`, 'GET', headers)).toBe(403)
  })

  it('opens the inbox page from a link, in a browser that sends only the origin of the link', async () => {
    expect(await send(server.url, 'GET', { referer: 'https://example.com/' })).toBe(200)
  })

  it('leaves the paths of the service to every caller', async () => {
    for (const headers of refused) expect(await send(`${server.url}/v1/verify/sms`, 'POST', headers)).toBe(401)
  })

  it('says how to allow a host name and an origin', async () => {
    const response = await fetch(`${server.url}/_mock/messages`, { headers: { origin: 'https://example.com' } })
    expect(await response.json()).toEqual({
      error:
        'This server does not answer pages of "https://example.com". ' +
        'To allow it, pass --allow-origin, or the option allowedOrigins.',
    })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('answers preflight requests of allowed origins only', async () => {
    const preflight = (origin: string) => fetch(`${server.url}/_mock/reset`, { method: 'OPTIONS', headers: { origin } })
    expect((await preflight('http://localhost:5173')).status).toBe(204)
    expect((await preflight('https://example.com')).status).toBe(403)
  })
})

describe('a mock server that is told whom to answer', () => {
  let server: MockServer
  beforeAll(async () => {
    const allowedOrigins = ['https://app.example.com']
    server = await startMockServer({ port: 0, allowedHosts: ['mock', 'Service.Example.com'], allowedOrigins })
  })
  afterAll(() => server.close())

  it.each([
    { host: 'mock' },
    { host: 'MOCK:4010' },
    { host: 'service.example.com' },
    { origin: 'https://app.example.com' },
  ])('answers %j', async (headers: Record<string, string>) => {
    expect(await send(`${server.url}/_mock/reset`, 'POST', headers)).toBe(200)
  })

  it.each([
    { host: 'other' },
    { origin: 'https://app.example.com.evil.example' },
    { origin: 'http://app.example.com' },
  ])('still refuses %j', async (headers: Record<string, string>) => {
    expect(await send(`${server.url}/_mock/reset`, 'POST', headers)).toBe(403)
  })

  it('allows pages of an allowed origin to read its responses', async () => {
    const headers = { origin: 'https://app.example.com' }
    const response = await fetch(`${server.url}/_mock/messages`, { headers })
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example.com')
  })

  it.each<[object, string]>([
    [{ allowedHosts: ['http://mock'] }, 'allowedHosts[0] must be a host name'],
    [{ allowedHosts: 'mock' }, 'allowedHosts must be an array. Received "mock".'],
    [{ allowedOrigins: ['app.example.com'] }, 'allowedOrigins[0] must be an origin'],
    [{ allowOrigins: [] }, 'Unknown option "allowOrigins".'],
    [{ port: '4010' }, 'port must be a whole number from 0 to 65535. Received "4010".'],
    [{ limits: { body: 1 } }, 'Unknown member "body" in limits. Did you mean bodyBytes?'],
  ])('refuses the options %j', async (options, message) => {
    await expect(startMockServer({ port: 0, ...options } as never)).rejects.toThrow(message)
  })
})

describe('a mounted mock server', () => {
  const at = (url: string, headers: Record<string, string>, options = {}) =>
    mountMockServer(options).fetch(new Request(`${url}/_mock/messages`, { headers }))

  it.each([
    ['https://preview.example.com', {}, 200],
    ['http://localhost:3000', {}, 200],
    ['http://rebound.example.com', {}, 403],
    ['http://rebound.example.com:3000', {}, 403],
    ['https://preview.example.com', { origin: 'https://example.com' }, 403],
    ['https://preview.example.com', { origin: 'https://preview.example.com' }, 200],
  ])('answers %s with %j by %d', async (url, headers, status) => {
    expect((await at(url, headers)).status).toBe(status)
  })

  it('answers the hosts and origins that it is told to answer', async () => {
    const options = { allowedHosts: ['preview.example.com'], allowedOrigins: ['https://app.example.com'] }
    const headers = { origin: 'https://app.example.com' }
    expect((await at('http://preview.example.com', headers, options)).status).toBe(200)
  })
})

describe.skipIf(!hasChromium)('a page of another site in a browser', () => {
  it('can neither reset the mock server nor read its messages', async () => {
    const server = await startMockServer({ port: 0 })
    server.setAccount({ outage: true })
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.route('http://site.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }))
      await page.goto('http://site.example/')
      const outcomes = await page.evaluate(async (url) => {
        const attempt = (path: string, init: RequestInit) =>
          fetch(url + path, init).then(
            async (response) => `${response.type} ${await response.text()}`,
            () => 'failed',
          )
        const reset = await attempt('/_mock/reset', { method: 'POST', mode: 'no-cors', body: '{}' })
        return [reset, await attempt('/_mock/messages', {})]
      }, server.url)
      expect(outcomes.at(-1)).toBe('failed')
      expect(server.setAccount({}).outage).toBe(true)
    } finally {
      await browser.close()
      await server.close()
    }
  })
})
