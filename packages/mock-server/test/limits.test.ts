import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type MockServer, startMockServer } from '../src/index.ts'

let server: MockServer
afterEach(() => server.close())

/** What the server answers to something that need not be HTTP, until it ends the connection. */
async function sendRaw(text: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1').setEncoding('utf8')
  let answer = ''
  socket.on('data', (chunk) => (answer += chunk)).on('error', () => {})
  socket.write(text)
  await once(socket, 'close')
  return answer.split('\r\n', 1)[0] ?? ''
}

const isHealthy = async () => (await fetch(`${server.url}/_mock/health`)).ok

describe('the limits of the server', () => {
  it.each([
    ['headers that never end', 'GET / HTTP/1.1\r\nhost: x\r\n'],
    ['a body that never comes', 'POST /v1/verify/sms HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc'],
  ])('end a request with %s', async (_what, text) => {
    server = await startMockServer({ port: 0, limits: { requestTimeout: 400 } })
    expect(await sendRaw(text)).toBe('HTTP/1.1 408 Request Timeout')
    expect(await isHealthy()).toBe(true)
  })

  it('leave a stream of events open for longer than a request may take', async () => {
    server = await startMockServer({ port: 0, limits: { requestTimeout: 400 } })
    const events = await fetch(`${server.url}/_mock/events`)
    await sendRaw('GET / HTTP/1.1\r\nhost: x\r\n')
    const reader = events.body?.getReader()
    await reader?.read()
    server.clock.advance({ minutes: 1 })
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('event: clock')
  })

  it('refuse headers larger than any request of the service', async () => {
    server = await startMockServer({ port: 0 })
    const answer = await sendRaw(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(17 * 1024)}\r\n\r\n`)
    expect(answer).toBe('HTTP/1.1 431 Request Header Fields Too Large')
    expect(await isHealthy()).toBe(true)
  })

  it('can be set for headers and bodies', async () => {
    server = await startMockServer({ port: 0, limits: { headerBytes: 1024, bodyBytes: 10 } })
    expect((await fetch(server.url, { headers: { x: 'x'.repeat(1024) } })).status).toBe(431)
    const response = await fetch(`${server.url}/v1/verify/sms`, { method: 'POST', body: 'x'.repeat(11) })
    expect(response.status).toBe(413)
  })

  it('refuse a body too large while it is still on its way', async () => {
    server = await startMockServer({ port: 0, limits: { bodyBytes: 10 } })
    const answer = await sendRaw(
      'POST /v1/verify/sms HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nmore than ten bytes',
    )
    expect(answer).toBe('HTTP/1.1 413 Payload Too Large')
  })

  it.each([
    ['GET /_mock/../_mock/%zz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', 404],
    ['GET http://localhost/_mock/health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 200],
    ['GET http://localhost HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 200],
    ['GET http://x/_mock/health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', 403],
    ['GET /_mock/health HTTP/1.0\r\nconnection: close\r\n\r\n', 403],
    ['GET /_mock/messages?phone_number=15558675309?x HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', 400],
    ['GET /_mock/messages?phone_number=%zz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', 400],
    ['GET // HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 404],
    ['POST /_mock/clock HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: 4\r\n\r\nnull', 400],
  ])('hold for a strange request: %j', async (text, status) => {
    server = await startMockServer({ port: 0 })
    expect(await sendRaw(text)).toContain(` ${status} `)
  })
})
