import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { type ClientOptions, ConnectionError, createClient } from '../src/index.ts'
import { accepted, apiKey, customerId, failure, phone, reference, thrownBy } from './helpers.ts'

const servers: Server[] = []
const sockets = new Set<Socket>()
afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

/** Starts a server that treats each connection so, and returns its address. */
async function serve(treat: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    treat(socket)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Answers each request so, and keeps what was asked. */
async function answering(answer: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const url = await serve((socket) => {
    socket.on('data', (data) => {
      asked.push(String(data))
      socket.write(answer)
    })
  })
  return { url, asked }
}

const http = (payload: object, status = '200 OK', headers = '') => {
  const body = JSON.stringify(payload)
  return `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\n${headers}content-length: ${body.length}\r\n\r\n${body}`
}

const beginning = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"reference_id"'

const createTestClient = (baseUrl: string, options: ClientOptions = {}) =>
  createClient({ customerId, apiKey, baseUrl, maxRetries: 0, ...options })

const sendTo = (baseUrl: string, options: ClientOptions = {}) =>
  thrownBy(createTestClient(baseUrl, options).send({ phone_number: phone }))

it('a signed form goes out and the answer is read', async () => {
  const { url, asked } = await answering(http(accepted, '200 OK', 'x-one: a\r\nX-One: b\r\n'))
  const sent = await createTestClient(url).send({ phone_number: phone })
  expect(sent.reference_id).toBe(reference)
  expect(sent.response.headers.get('x-one')).toBe('a, b')
  expect(asked[0]).toMatch(/^POST \/v1\/verify\/sms HTTP\/1\.1\r\n/)
  expect(asked[0]).toMatch(/\r\nauthorization: TSA /i)
  expect(asked[0]).toMatch(new RegExp(`\r\n\r\nphone_number=${phone}$`))
})

it('a status goes out without a body and without its type', async () => {
  const { url, asked } = await answering(http(accepted))
  await createTestClient(url).status(reference)
  expect(asked[0]).toMatch(/^GET /)
  expect(asked[0]).not.toMatch(/content-(?:type|length)|transfer-encoding/i)
})

it('a port nobody listens on proves that nothing was sent', async () => {
  const url = await serve(() => {})
  await new Promise((resolve) => servers.pop()?.close(resolve))
  const error = await sendTo(url)
  expect(error).toBeInstanceOf(ConnectionError)
  expect(error).toMatchObject({ code: 'ECONNREFUSED', effect: 'none' })
})

it('a name nobody has proves that nothing was sent', async () => {
  expect(await sendTo('https://nobody.invalid')).toMatchObject({ name: 'ConnectionError', effect: 'none' })
})

it('a server that speaks no TLS proves that nothing was sent', async () => {
  const url = await serve((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))
  expect(await sendTo(url.replace('http:', 'https:'))).toMatchObject({
    name: 'ConnectionError',
    effect: 'none',
  })
})

it('a connection that ends during the handshake of TLS proves that nothing was sent', async () => {
  const url = await serve((socket) => socket.once('data', () => socket.end()))
  expect(await sendTo(url.replace('http:', 'https:'))).toMatchObject({
    name: 'ConnectionError',
    effect: 'none',
  })
})

it('a connection that breaks after the request leaves it unknown', async () => {
  const url = await serve((socket) => socket.once('data', () => socket.resetAndDestroy()))
  expect(await sendTo(url)).toMatchObject({ name: 'ConnectionError', effect: 'unknown' })
})

it('an answer that breaks off leaves it unknown', async () => {
  const url = await serve((socket) => socket.once('data', () => socket.end(beginning)))
  expect(await sendTo(url)).toMatchObject({ name: 'ConnectionError', effect: 'unknown' })
})

it('an unrequested change of protocol leaves it unknown', async () => {
  const { url } = await answering('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n')
  expect(await sendTo(url)).toMatchObject({ name: 'ConnectionError', effect: 'unknown' })
})

it('what comes before the answer is passed over', async () => {
  const { url } = await answering(`HTTP/1.1 103 Early Hints\r\n\r\n${http(accepted)}`)
  expect((await createTestClient(url).status(reference)).reference_id).toBe(reference)
})

it('a response without a body is not one of the service', async () => {
  const { url } = await answering('HTTP/1.1 204 No Content\r\n\r\n')
  expect(await sendTo(url)).toMatchObject({ name: 'ResponseFormatError', httpStatus: 204, contentType: undefined })
})

it('a response that never ends is dropped', async () => {
  const closed = Promise.withResolvers<void>()
  const url = await serve((socket) => {
    const more = () => socket.writable && socket.write(`10000\r\n${'x'.repeat(0x10000)}\r\n`, () => setImmediate(more))
    socket.once('close', () => closed.resolve())
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n', more))
  })
  expect(await sendTo(url)).toMatchObject({ name: 'ResponseFormatError', httpStatus: 200 })
  await closed.promise
})

it.each([
  ['headers', ''],
  ['the body', beginning],
])('a timeout while waiting for %s closes the socket', async (_what, start) => {
  const closed = Promise.withResolvers<void>()
  const url = await serve((socket) => {
    socket.once('data', () => socket.write(start)).once('close', () => closed.resolve())
  })
  expect(await sendTo(url, { attemptTimeout: 50 })).toMatchObject({ name: 'TimeoutError', effect: 'unknown' })
  await closed.promise
})

it('a connection that ends with the answer is not taken again', async () => {
  const url = await serve((socket) => socket.once('data', () => socket.end(http(accepted))))
  const verify = createTestClient(url)
  for (let call = 0; call < 20; call++) expect((await verify.status(reference)).reference_id).toBe(reference)
})

it('a redirect is not followed', async () => {
  const { url, asked } = await answering(
    'HTTP/1.1 307 Temporary Redirect\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n',
  )
  expect(await sendTo(url)).toMatchObject({ effect: 'unknown' })
  expect(asked.map((request) => request.split('\r\n', 1)[0])).toEqual(['POST /v1/verify/sms HTTP/1.1'])
})

const refused = http(failure(-30015, 'Invalid API Key.', 501), '307 Temporary Redirect', 'location: /elsewhere\r\n')

it('a redirect of a message is named in the error', async () => {
  const { url } = await answering(refused)
  expect(await sendTo(url)).toMatchObject({ name: 'ConnectionError', message: expect.stringContaining('redirect') })
})

it('a connection is taken again', async () => {
  const { url } = await answering(http(accepted))
  const before = sockets.size
  const verify = createTestClient(url)
  for (let call = 0; call < 20; call++) await verify.status(reference)
  expect(sockets.size - before).toBeLessThanOrEqual(2)
})
