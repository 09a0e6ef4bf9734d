import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { phoneNumber, startMock } from '../test/start-mock.ts'
import worker from './worker.ts'

const mock = startMock()

const send = (method: string, body: object, cookie = '') => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', cookie },
})
const readCookie = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

/** Sends a code to a phone and checks it, over two requests of a route. */
async function verifyOver(ask: (init: RequestInit) => Promise<Response>, typedCode: () => string): Promise<number> {
  const sent = await ask(send('POST', { phone_number: phoneNumber }))
  expect(sent.status).toBe(202)
  return (await ask(send('PUT', { code: typedCode() }, readCookie(sent)))).status
}

describe('the Express application', () => {
  let application: ReturnType<typeof createServer>
  let address: string
  beforeAll(async () => {
    const { app }: { app: Express } = await import('./express.ts')
    application = createServer(app)
    await once(application.listen(0, '127.0.0.1'), 'listening')
    address = `http://127.0.0.1:${(application.address() as AddressInfo).port}/verification`
  })
  afterAll(() => application.close())

  it('accepts the right code', async () => {
    expect(await verifyOver((init) => fetch(address, init), mock.codeOnPhone)).toBe(204)
  })
  it('refuses a wrong one', async () => {
    expect(
      await verifyOver(
        (init) => fetch(address, init),
        () => '000',
      ),
    ).toBe(422)
  })
  it('refuses an invalid number before it is sent', async () => {
    expect((await fetch(address, send('POST', { phone_number: 'none' }))).status).toBe(400)
    expect(mock.server.requests).toEqual([])
  })
})

it('the route of Next.js verifies a number', async () => {
  const route: Record<string, (request: Request) => Promise<Response>> = {
    ...(await import('./next-route.ts')),
  }
  const ask = async (init: RequestInit) => {
    const handler = route[init.method ?? '']
    if (!handler) throw new Error(`no handler for ${init.method}`)
    return handler(new Request('https://example.com/verification', init))
  }
  expect(await verifyOver(ask, mock.codeOnPhone)).toBe(204)
})

it('the Worker verifies a number', async () => {
  const kept = new Map<string, string>()
  const { customerId, apiKey } = mock.server.credentials
  const bindings = {
    TELESIGN_CUSTOMER_ID: customerId,
    TELESIGN_API_KEY: apiKey,
    SMS_VERIFY_URL: mock.server.url,
    VERIFICATIONS: {
      get: async (session: string) => kept.get(session) ?? null,
      put: async (session: string, value: string) => void kept.set(session, value),
      delete: async (session: string) => void kept.delete(session),
    },
  }
  const ask = (init: RequestInit) => worker.fetch(new Request('https://example.com/', init), bindings)
  expect(await verifyOver(ask, mock.codeOnPhone)).toBe(204)
  expect(kept.size).toBe(0)
})
