import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signDeliveryReport } from '@sms-verify/client/webhooks'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const { customerId, apiKey } = createSimulation().credentials
const body = '{ "status": { "code": 200, "description": "Delivered to handset" },\n  "sub_resource": "sms" }'

/** Each receiver, as something that takes a request. */
const receivers: Record<string, () => Promise<(request: Request) => Promise<Response>>> = {
  'node:http': async () => overHttp((await import('./node-http.ts')).server.listen(0, '127.0.0.1')),
  Express: async () => overHttp((await import('./express.ts')).app.listen(0, '127.0.0.1')),
  Hono: async () => {
    const { app } = await import('./hono.ts')
    return async (request) => app.fetch(request)
  },
  'a Worker': async () => {
    const { default: worker } = await import('./worker.ts')
    return (request) => worker.fetch(request, { TELESIGN_API_KEY: apiKey })
  },
}

const servers: Server[] = []

async function overHttp(server: Server) {
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return async (request: Request) =>
    fetch(`http://127.0.0.1:${port}/delivery-reports`, {
      method: request.method,
      headers: request.headers,
      body: await request.text(),
    })
}

beforeAll(() => {
  vi.stubEnv('TELESIGN_API_KEY', apiKey)
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterAll(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  for (const server of servers) server.close()
})

describe.each(Object.keys(receivers))('a receiver of delivery reports with %s', (name) => {
  let handle: ((request: Request) => Promise<Response>) | undefined
  beforeAll(async () => {
    handle = await receivers[name]?.()
  })

  const deliver = async (sent: string, headers: HeadersInit) => {
    const init = { method: 'POST', body: sent, headers: { 'content-type': 'application/json', ...headers } }
    return handle?.(new Request('https://example.com/delivery-reports', init))
  }

  it('answers 200 to a report that was signed', async () => {
    const response = await deliver(body, await signDeliveryReport({ body, customerId, apiKey }))
    expect(response?.status).toBe(200)
  })

  it('records a report once that arrives twice, and the next status too', async () => {
    const reference_id = crypto.randomUUID()
    const recorded = () => vi.mocked(console.log).mock.calls.filter(([id]) => id === reference_id)
    for (const code of [203, 203, 200, 200]) {
      const report = JSON.stringify({ reference_id, sub_resource: 'sms', status: { code } })
      await deliver(report, await signDeliveryReport({ body: report, customerId, apiKey }))
    }
    expect(recorded()).toHaveLength(2)
  })

  it('refuses one that was not', async () => {
    const headers = await signDeliveryReport({ body, customerId, apiKey })
    expect((await deliver(body.replace('200', '207'), headers))?.status).toBe(401)
    expect((await deliver(body, {}))?.status).toBe(401)
  })
})
