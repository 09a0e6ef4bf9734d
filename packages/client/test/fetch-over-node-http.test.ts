import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchOverNodeHttp } from '../recipes/fetch-over-node-http.ts'
import { createClient } from '../src/index.ts'
import { accepted, apiKey, customerId, phone, reference, thrownBy } from './helpers.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** A client over node:http of a service that answers so. */
async function clientOf(answer: RequestListener, options: object = {}) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const baseUrl = `http://127.0.0.1:${port}`
  return createClient({ customerId, apiKey, baseUrl, fetch: fetchOverNodeHttp, maxRetries: 0, ...options })
}

describe('the client over node:http', () => {
  it('sends a signed form and reads the answer', async () => {
    let body = ''
    const verify = await clientOf(async (incoming, outgoing) => {
      expect(incoming.headers.authorization).toMatch(/^TSA /)
      for await (const chunk of incoming) body += chunk
      outgoing.setHeader('x-one', ['a', 'b']).end(JSON.stringify(accepted))
    })
    const sent = await verify.send({ phone_number: phone })
    expect([sent.reference_id, body]).toEqual([reference, `phone_number=${phone}`])
    expect(sent.response.headers.get('x-one')).toBe('a, b')
  })

  it('sends no body with a status', async () => {
    const verify = await clientOf((incoming, outgoing) => {
      outgoing.end(JSON.stringify({ ...accepted, sub_resource: incoming.headers['content-type'] ?? 'none' }))
    })
    expect((await verify.status(reference)).sub_resource).toBe('none')
  })

  it('knows that nothing was sent where nobody listens', async () => {
    const verify = createClient({
      customerId,
      apiKey,
      baseUrl: 'http://127.0.0.1:1',
      fetch: fetchOverNodeHttp,
      maxRetries: 0,
    })
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({
      name: 'ConnectionError',
      code: 'ECONNREFUSED',
      delivery: 'not-sent',
    })
  })

  it('knows nothing of a request whose connection broke', async () => {
    const verify = await clientOf((incoming) => incoming.socket.destroy())
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({ delivery: 'unknown' })
  })

  it('lets go of the socket when its time is up', async () => {
    const closed = Promise.withResolvers<void>()
    const verify = await clientOf((incoming) => incoming.socket.once('close', () => closed.resolve()), { timeout: 50 })
    expect(await thrownBy(verify.send({ phone_number: phone }))).toMatchObject({ name: 'TimeoutError' })
    await closed.promise
  })
})
