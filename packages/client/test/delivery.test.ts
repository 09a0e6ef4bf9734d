import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AbortError, type ClientOptions, ConnectionError, createClient, TimeoutError } from '../src/index.ts'
import { accepted, apiKey, customerId, json, phone, reference, scripted, silent, thrownBy } from './helpers.ts'

describe('timeouts and aborts', () => {
  it('end an attempt that takes too long, without a repetition of a send', async () => {
    const { verify, requests } = scripted([silent, json(accepted)], { attemptTimeout: 20 })
    const error = await thrownBy(verify.send({ phone_number: phone }))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ timeout: 20, delivery: 'unknown' })
    expect(requests).toHaveLength(1)
  })

  it('repeat a status that took too long', async () => {
    const { verify, requests } = scripted([silent, json(accepted)], { attemptTimeout: 20 })
    expect((await verify.status(reference)).reference_id).toBe(reference)
    expect(requests).toHaveLength(2)
  })

  it('end a call that takes too long in all', async () => {
    const { verify } = scripted([silent, silent, silent])
    expect(await thrownBy(verify.status(reference, { timeout: 30 }))).toBeInstanceOf(TimeoutError)
  })

  it('end a call when the caller aborts, and leave no listener behind', async () => {
    const controller = new AbortController()
    const added = vi.spyOn(controller.signal, 'addEventListener')
    const removed = vi.spyOn(controller.signal, 'removeEventListener')
    const { verify } = scripted([silent])
    const call = thrownBy(verify.send({ phone_number: phone }, { signal: controller.signal }))
    await vi.waitFor(() => expect(added).toHaveBeenCalled())
    controller.abort()
    const error = await call
    expect(error).toBeInstanceOf(AbortError)
    expect(error.delivery).toBe('unknown')
    expect(removed.mock.calls).toEqual(added.mock.calls.map(([type, listener]) => [type, listener]))
  })

  it('send nothing for a signal that is aborted already', async () => {
    const { verify, requests } = scripted([])
    const error = await thrownBy(verify.send({ phone_number: phone }, { signal: AbortSignal.abort() }))
    expect(error).toMatchObject({ name: 'AbortError', delivery: 'not-sent' })
    expect(requests).toHaveLength(0)
  })
})

describe('over a real socket', () => {
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

  const sendTo = (baseUrl: string, options: ClientOptions = {}) =>
    thrownBy(createClient({ customerId, apiKey, baseUrl, maxRetries: 0, ...options }).send({ phone_number: phone }))

  const beginning = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"reference_id"'

  it('a port nobody listens on proves that nothing was sent', async () => {
    const url = await serve(() => {})
    await new Promise((resolve) => servers.pop()?.close(resolve))
    const error = await sendTo(url)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ code: 'ECONNREFUSED', delivery: 'not-sent' })
  })

  it('a name nobody has proves that nothing was sent', async () => {
    expect(await sendTo('https://nobody.invalid')).toMatchObject({ name: 'ConnectionError', delivery: 'not-sent' })
  })

  it('a server that speaks no TLS proves that nothing was sent', async () => {
    const url = await serve((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))
    expect(await sendTo(url.replace('http:', 'https:'))).toMatchObject({
      name: 'ConnectionError',
      delivery: 'not-sent',
    })
  })

  it('a connection that breaks after the request leaves it unknown', async () => {
    const url = await serve((socket) => socket.once('data', () => socket.resetAndDestroy()))
    expect(await sendTo(url)).toMatchObject({ name: 'ConnectionError', delivery: 'unknown' })
  })

  it('an answer that breaks off leaves it unknown', async () => {
    const url = await serve((socket) => socket.once('data', () => socket.end(beginning)))
    expect(await sendTo(url)).toMatchObject({ name: 'ConnectionError', delivery: 'unknown' })
  })

  it.each([
    ['headers', ''],
    ['the body', beginning],
  ])('a timeout while waiting for %s closes the socket', async (_what, start) => {
    const closed = Promise.withResolvers<void>()
    const url = await serve((socket) => {
      socket.once('data', () => socket.write(start)).once('close', () => closed.resolve())
    })
    expect(await sendTo(url, { attemptTimeout: 50 })).toMatchObject({ name: 'TimeoutError', delivery: 'unknown' })
    await closed.promise
  })

  it('credentials are not carried along by a redirect', async () => {
    const asked: string[] = []
    const url = await serve((socket) =>
      socket.once('data', (data) => {
        asked.push(String(data).split('\r\n', 1)[0] ?? '')
        socket.end('HTTP/1.1 307 Temporary Redirect\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n')
      }),
    )
    const error = await sendTo(url)
    expect(error).toMatchObject({ name: 'ConnectionError', delivery: 'unknown' })
    expect(error.message).toContain('redirect')
    expect(asked).toEqual(['POST /v1/verify/sms HTTP/1.1'])
  })
})
