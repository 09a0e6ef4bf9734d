import { createServer, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { startMockServer } from '@sms-verify/mock-server'
import { close, listen } from '@sms-verify/testing/loopback'
import type { Context } from './case.ts'
import { pass } from './pass.ts'

/** What every runtime is given alike, until it is closed. */
export interface Services {
  readonly context: Omit<Context, 'traits'>
  close(): Promise<void>
}

/** Starts the servers the suite talks to, on free ports of loopback. */
export async function startServices(): Promise<Services> {
  const mock = await startMockServer({ port: 0 })
  const stalls = createStalls()
  const hangUp = createServer(async (incoming, outgoing) => {
    const { url = '/' } = incoming
    if (url === '/dying') return outgoing.end(await startDyingServer())
    if (url === '/stalled') return stalls.end(outgoing)
    if (url.startsWith('/stalling/')) return stalls.begin(outgoing)
    if (url.startsWith('/redirecting/')) return incoming.resume().on('end', () => redirect(url, outgoing))
    return pass(incoming, outgoing, new URL(url, mock.url), url.startsWith('/v1/'))
  })
  const hangUpUrl = await listen(hangUp)
  // The near end of a connection has a port on which nothing listens, and which nobody else is given meanwhile.
  const socket = connect(mock.port, '127.0.0.1')
  await new Promise((resolve) => socket.once('connect', resolve))
  return {
    context: {
      baseUrl: mock.url,
      credentials: mock.credentials,
      closedUrl: `http://127.0.0.1:${socket.localPort}`,
      hangUpUrl,
    },
    async close() {
      socket.destroy()
      await Promise.all([close(hangUp), mock.close()])
    },
  }
}

/** Answers that begin and do not end, and one that ends when the others have been let go. */
function createStalls() {
  const begun = new Set<ServerResponse>()
  const waiting: ServerResponse[] = []
  const endIfIdle = () => {
    if (begun.size === 0) for (const outgoing of waiting.splice(0)) outgoing.end()
  }
  return {
    begin(outgoing: ServerResponse) {
      begun.add(outgoing)
      outgoing.on('close', () => {
        begun.delete(outgoing)
        endIfIdle()
      })
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 }).write('{"reference_id"')
    },
    end(outgoing: ServerResponse) {
      waiting.push(outgoing)
      endIfIdle()
    },
  }
}

/** Answers with an error under the status of a redirect, and where that leads to as if all were well. */
function redirect(url: string, outgoing: ServerResponse) {
  const isFollowed = url.endsWith('/followed')
  const status = { code: isFollowed ? 290 : 501, description: '', updated_on: '2020-08-27T17:28:49.559307Z' }
  const errors = isFollowed ? [] : [{ code: -30015, description: 'Invalid API Key.' }]
  outgoing
    .writeHead(isFollowed ? 200 : 307, { 'content-type': 'application/json', location: 'followed' })
    .end(JSON.stringify({ reference_id: null, sub_resource: 'sms', errors, status }))
}

/** Starts a server that reads one request of the service whole, then stops listening and breaks the connection. */
function startDyingServer(): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    if (!incoming.url?.startsWith('/v1/')) return outgoing.writeHead(200, { 'access-control-allow-origin': '*' }).end()
    return incoming.resume().on('end', () => {
      server.close()
      setImmediate(() => outgoing.destroy())
    })
  })
  return listen(server)
}
