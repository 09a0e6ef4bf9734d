import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'

/** A request that came in, and the way on. */
export interface Passage {
  /** The connection of the client, to write or break. */
  readonly client: Socket
  /** Reads the request to its end. */
  read(): Promise<void>
  /** Forwards the request, and returns the whole response as bytes. */
  forward(): Promise<Buffer>
  /** Writes a response to the client, and keeps the connection open for the next. */
  answer(bytes: Buffer | string): void
}

/** Where an attempt goes: through the proxy, or to a port with a fault of its own. */
export type Place = 'proxy' | 'closed' | 'resetting' | 'without-tls' | 'without-certificate'

/** A fault of the network. */
export interface Toxic {
  readonly name: string
  readonly weight: number
  readonly place: Place
  /** How a call ends whose last attempt met it: with an answer, or an error that tells so much of its effect. */
  readonly ends: 'answered' | 'none' | 'unknown'
  /** What the proxy does with the request. */
  readonly act?: (passage: Passage) => Promise<void> | void
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Until the other side gives up. */
const forever = (client: Socket) =>
  client.destroyed ? undefined : new Promise((resolve) => client.once('close', resolve))

/** Writes on and on, until the other side no longer listens or has been told far more than it can want. */
async function flood(client: Socket, chunk: Buffer, times: number): Promise<void> {
  for (let time = 0; time < times && !client.destroyed; time++) {
    if (!client.write(chunk)) await new Promise((resolve) => client.once('drain', resolve).once('close', resolve))
  }
}

const head = (...lines: string[]) =>
  ['HTTP/1.1 200 OK', 'content-type: application/json', ...lines, '', ''].join('\r\n')
const page = '<html><body>502 Bad Gateway</body></html>'
const badGateway = `HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\ncontent-length: ${page.length}\r\n\r\n${page}`
const megabyte = Buffer.alloc(2 ** 20, ' ')
const bomb = gzipSync(Buffer.alloc(100 * 2 ** 20, ' '), { level: 9 })

const through = (name: string, ends: Toxic['ends'], act: NonNullable<Toxic['act']>, weight = 1): Toxic => ({
  name,
  weight,
  place: 'proxy',
  ends,
  act,
})
const at = (place: Place, name: string, ends: Toxic['ends']): Toxic => ({ name, weight: 2, place, ends })

/** Every fault, and the absence of a fault. */
export const toxics: readonly Toxic[] = [
  through('no fault', 'answered', async ({ forward, answer }) => answer(await forward()), 20),

  at('closed', 'a refused connection', 'none'),
  at('without-tls', 'a port without TLS', 'none'),
  at('without-certificate', 'a TLS handshake that fails', 'none'),
  at('resetting', 'a reset before the request', 'unknown'),
  through('a reset within the request', 'unknown', ({ client }) => void client.resetAndDestroy()),
  through('a reset after the request, which gets nowhere', 'unknown', async ({ read, client }) => {
    await read()
    client.resetAndDestroy()
  }),
  through('a reset after the request, which arrives', 'unknown', async ({ forward, client }) => {
    await forward()
    client.resetAndDestroy()
  }),
  through('a reset within the answer', 'unknown', async ({ forward, client }) => {
    const bytes = await forward()
    client.write(bytes.subarray(0, bytes.length - 20), () => client.resetAndDestroy())
  }),
  through('an end without an answer', 'unknown', async ({ forward, client }) => {
    await forward()
    client.end()
  }),
  through('a truncated answer', 'unknown', async ({ forward, client }) => {
    const bytes = await forward()
    client.end(bytes.subarray(0, bytes.length - 20))
  }),

  through('slow headers', 'answered', async ({ forward, answer }) => {
    await pause(50)
    answer(await forward())
  }),
  through('a slow body', 'answered', async ({ forward, client }) => {
    const bytes = await forward()
    client.write(bytes.subarray(0, -40))
    for (const byte of bytes.subarray(-40)) {
      await pause(1)
      client.write(Buffer.of(byte))
    }
  }),
  through('headers that never come', 'unknown', async ({ forward, client }) => {
    await forward()
    await forever(client)
  }),
  through('a body that never ends', 'unknown', async ({ forward, client }) => {
    const bytes = await forward()
    client.write(bytes.subarray(0, -1))
    await forever(client)
  }),

  through('garbage in place of HTTP', 'unknown', async ({ read, client }) => {
    await read()
    client.end('\0\x01\x02 no answer at all\r\n\r\n')
  }),
  through('garbage in place of JSON', 'unknown', async ({ forward, answer }) => {
    await forward()
    answer(`${head('content-length: 4')}\xff\0{]`)
  }),
  through('garbage in place of gzip', 'unknown', async ({ forward, client }) => {
    await forward()
    client.end(`${head('content-encoding: gzip', 'content-length: 9')}not gzip!`)
  }),
  through('a page of a proxy, and the request gets nowhere', 'unknown', async ({ read, answer }) => {
    await read()
    answer(badGateway)
  }),
  through('a page of a proxy, and the request arrives', 'unknown', async ({ forward, answer }) => {
    await forward()
    answer(badGateway)
  }),
  through('an empty answer', 'unknown', async ({ forward, answer }) => {
    await forward()
    answer('HTTP/1.1 204 No Content\r\n\r\n')
  }),
  through('a redirect', 'unknown', async ({ forward, answer }) => {
    await forward()
    answer('HTTP/1.1 307 Temporary Redirect\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n')
  }),

  through(
    'a huge body',
    'unknown',
    async ({ forward, client }) => {
      await forward()
      client.write(head('connection: close'))
      await flood(client, megabyte, 64)
      client.end()
    },
    0.3,
  ),
  through(
    'a huge body of a known length',
    'unknown',
    async ({ forward, client }) => {
      await forward()
      client.write(head(`content-length: ${64 * megabyte.length}`))
      await flood(client, megabyte, 64)
    },
    0.3,
  ),
  through(
    'a huge body that was small on its way',
    'unknown',
    async ({ forward, answer }) => {
      await forward()
      answer(Buffer.concat([Buffer.from(head('content-encoding: gzip', `content-length: ${bomb.length}`)), bomb]))
    },
    0.3,
  ),
  through(
    'huge headers',
    'unknown',
    async ({ forward, client }) => {
      await forward()
      client.write('HTTP/1.1 200 OK\r\n')
      await flood(client, Buffer.from(`x-filler: ${'x'.repeat(1_000)}\r\n`), 1_000)
      client.end()
    },
    0.3,
  ),

  through('an answer that comes twice', 'answered', async ({ forward, client }) => {
    const bytes = await forward()
    client.end(Buffer.concat([bytes, bytes]))
  }),
  through('a request that arrives twice, the first answered', 'answered', async ({ forward, answer }) => {
    const first = await forward()
    await forward()
    answer(first)
  }),
  through('a request that arrives twice, the second answered', 'unknown', async ({ forward, answer }) => {
    await forward()
    answer(await forward())
  }),
  through('an early hint before the answer', 'answered', async ({ forward, answer }) => {
    answer('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n')
    answer(await forward())
  }),
]
