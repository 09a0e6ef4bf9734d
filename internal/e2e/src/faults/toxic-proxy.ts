import { createServer as createHttpServer, type IncomingMessage, request } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { listen } from '@sms-verify/testing/loopback'
import { type Passage, type Place, toxics } from './toxics.ts'

/** The header that names the toxic of a request; it is taken out on the way. */
export const toxicHeader = 'x-toxic'

/** A proxy on loopback that does to each request what the request asks for. */
export interface ToxicProxy {
  /** The address of each place. */
  readonly addresses: Readonly<Record<Place, string>>
  /** How often the server took a request without an error, by method and path. */
  readonly taken: ReadonlyMap<string, number>
  /** The requests that wait for the other side to give up. */
  readonly pending: number
  /** Bytes written to the client that asked for most. */
  readonly maxBytesWritten: number
  close(): Promise<void>
}

/** Starts the proxy in front of a server. */
export async function startToxicProxy(target: string): Promise<ToxicProxy> {
  const connections = new Set<Socket>()
  let maxBytesWritten = 0
  let pending = 0
  const taken = new Map<string, number>()
  const track = (socket: Socket) => {
    connections.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => {
      connections.delete(socket)
      maxBytesWritten = Math.max(maxBytesWritten, socket.bytesWritten)
    })
  }

  const proxy = createHttpServer((incoming) => {
    const toxic = toxics.find(({ name }) => name === incoming.headers[toxicHeader])
    pending += 1
    // What breaks here was broken on purpose, or by the client that gave up.
    Promise.resolve(toxic?.act?.(createPassage(incoming, target, taken)))
      .catch(() => incoming.socket.destroy())
      .finally(() => {
        pending -= 1
      })
  })
  const resetting = createServer((socket) => void socket.resetAndDestroy())
  const withoutTls = createServer(
    (socket) => void socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
  )
  const withoutCertificate = createTlsServer({}, () => {})
  const closed = createServer()

  const start = async (server: Server, scheme = 'http') => {
    server.on('connection', track)
    return (await listen(server)).replace('http', scheme)
  }
  const addresses = {
    proxy: await start(proxy),
    resetting: await start(resetting),
    closed: await start(closed),
    'without-tls': await start(withoutTls, 'https'),
    'without-certificate': await start(withoutCertificate, 'https'),
  }
  await end(closed)
  return {
    addresses,
    taken,
    get pending() {
      return pending
    },
    get maxBytesWritten() {
      return maxBytesWritten
    },
    async close() {
      for (const socket of connections) socket.destroy()
      await Promise.all([proxy, resetting, withoutTls, withoutCertificate].map(end))
    },
  }
}

const end = (server: Server) => new Promise((resolve) => server.close(resolve))

function createPassage(incoming: IncomingMessage, target: string, taken: Map<string, number>): Passage {
  const { socket: client, method, url, headers } = incoming
  let body: Promise<Buffer> | undefined
  const read = () => {
    body ??= incoming.toArray().then((chunks) => Buffer.concat(chunks))
    return body
  }
  return {
    client,
    async read() {
      await read()
    },
    async forward() {
      const { [toxicHeader]: _, ...kept } = headers
      const bytes = await read()
      const sent = request(target + url, { method, headers: kept, agent: false })
      sent.end(bytes)
      const answer = await answerTo(sent)
      const what = `${method} ${url?.split('?')[0]}`
      if (answer.includes('"errors":[]')) taken.set(what, (taken.get(what) ?? 0) + 1)
      return answer
    },
    answer: (bytes) => void client.write(bytes),
  }
}

/** The response to a request as HTTP bytes. */
function answerTo(sent: ReturnType<typeof request>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    sent.on('error', reject)
    sent.once('response', async (response) => {
      const body = Buffer.concat(await response.toArray())
      const { 'content-type': type, date } = response.headers
      const lines = [`content-type: ${type}`, `date: ${date}`, `content-length: ${body.length}`]
      const head = [`HTTP/1.1 ${response.statusCode} ${response.statusMessage}`, ...lines, '', ''].join('\r\n')
      resolve(Buffer.concat([Buffer.from(head), body]))
    })
  })
}
