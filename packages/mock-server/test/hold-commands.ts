import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to Redis on which commands can be held. */
export interface HeldRedis {
  readonly url: string
  /** Holds the first command with a text, and whatever comes behind it on its connection; resolves once it is held. */
  hold(text: string): Promise<void>
  /** Lets everything through again. */
  release(): void
  /** How many connections to it are open. */
  connections(): number
  /** Ends every connection; resolves when the first is there again. */
  interrupt(): Promise<void>
  /** Resets every connection, and refuses others. */
  reset(): void
  /** Ends every connection, and refuses others. */
  close(): void
}

/** Stands between a server and Redis. */
export async function holdCommands(redisUrl: string): Promise<HeldRedis> {
  const { hostname, port } = new URL(redisUrl)
  const sockets = new Set<Socket>()
  const incomings = new Set<Socket>()
  const held: (() => void)[] = []
  let wanted: { readonly text: string; readonly found: () => void } | undefined

  const server = createServer((incoming) => {
    const outgoing = connect(Number(port), hostname)
    for (const socket of [incoming, outgoing]) sockets.add(socket.on('error', () => {}))
    incomings.add(incoming)
    outgoing.pipe(incoming)
    incoming.on('data', (chunk) => {
      if (wanted && chunk.includes(wanted.text)) {
        incoming.pause()
        wanted.found()
        wanted = undefined
        held.push(() => {
          outgoing.write(chunk)
          incoming.resume()
        })
      } else outgoing.write(chunk)
    })
    incoming.on('close', () => {
      incomings.delete(incoming)
      outgoing.destroy()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold(text) {
      const { promise, resolve } = Promise.withResolvers<void>()
      wanted = { text, found: resolve }
      return promise
    },
    release() {
      for (const pass of held.splice(0)) pass()
    },
    connections: () => incomings.size,
    async interrupt() {
      for (const socket of sockets) socket.destroy()
      await once(server, 'connection')
    },
    reset() {
      for (const socket of sockets) socket.resetAndDestroy()
      server.close()
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
