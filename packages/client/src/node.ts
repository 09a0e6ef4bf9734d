import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'
import { maxBytes } from './transport.ts'

/**
 * A `fetch` over `node:http`: in Node it takes less time for a call than the built-in one, and an error that comes to
 * `send` under the status of a redirect can be read.
 *
 * It is as much of `fetch` as the client uses: a body is text, no redirect is followed, nothing is compressed. A proxy is
 * taken from the environment if Node is told to (`NODE_USE_ENV_PROXY=1`). It bypasses a replaced `globalThis.fetch`, for
 * example a stub of a test.
 *
 * @example
 * import { createClient } from '@sms-verify/client'
 * import { fetchOverNodeHttp } from '@sms-verify/client/node'
 * const verify = createClient({ fetch: fetchOverNodeHttp })
 */
export const fetchOverNodeHttp = ((url: string, init: Init = {}) =>
  new Promise<Response>((resolve, reject) => {
    afterNetwork(() => {
      try {
        send(url, init, resolve, reject)
      } catch (error) {
        reject(error)
      }
    })
  })) as typeof globalThis.fetch

function send(
  url: string,
  { method = 'GET', headers, body, cache, signal }: Init,
  resolve: (response: Response) => void,
  reject: (error: unknown) => void,
): void {
  if (signal?.aborted) throw signal.reason
  // Looked up at each call, so that a test can replace `request`.
  const { request } = url.startsWith('https:') ? https : http
  const agent = url.startsWith('https:') ? agents.https : agents.http
  const fixed = { 'accept-encoding': 'identity', ...(cache === 'no-store' && { 'cache-control': 'no-cache' }) }
  const outgoing = request(url, { agent, method, headers: { ...headers, ...fixed } })
  const abort = () => outgoing.destroy(signal?.reason)
  signal?.addEventListener('abort', abort)
  outgoing
    .on('error', reject)
    .on('response', (incoming) => readResponse(incoming, resolve, reject))
    .on('close', () => {
      signal?.removeEventListener('abort', abort)
      reject(new Error('The connection ended before the response did.'))
    })
    .end(body ?? undefined)
}

/**
 * Waits until what the network has to say is heard. A server may have ended an idle connection by now, or ends it with
 * its response: a request that is written to it is lost.
 */
function afterNetwork(callback: () => void): void {
  // The first comes before the network is asked, the second after it.
  setImmediate(() => setImmediate(callback))
}

const { NODE_USE_ENV_PROXY } = process.env
const options = { keepAlive: true, timeout: 5_000, ...(NODE_USE_ENV_PROXY === '1' && { proxyEnv: process.env }) }
const agents = { http: carefulReuse(new http.Agent(options)), https: carefulReuse(new https.Agent(options)) }

/** Has an agent take no connection again that may have ended. */
function carefulReuse<Kind extends http.Agent>(agent: Kind): Kind {
  const { emit, keepSocketAlive, reuseSocket } = agent
  // An agent leaves a connection whose end has come in its pool, until that is closed.
  const drop = function (this: Duplex) {
    this.destroy()
  }
  return Object.assign(agent, {
    emit(event: string, ...rest: unknown[]) {
      const release = () => emit.call(agent, event, ...rest)
      if (event !== 'free') return release()
      afterNetwork(release)
      return true
    },
    keepSocketAlive(socket: Duplex) {
      socket.once('end', drop)
      return keepSocketAlive.call(agent, socket)
    },
    reuseSocket(socket: Duplex, request: http.ClientRequest) {
      socket.off('end', drop)
      reuseSocket.call(agent, socket, request)
    },
  })
}

interface Init {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | null
  readonly cache?: string
  readonly signal?: AbortSignal | null
}

/** Reads an answer; of one that is larger than the client takes, no more than it takes to see that. */
function readResponse(
  incoming: IncomingMessage,
  resolve: (response: Response) => void,
  reject: (error: unknown) => void,
): void {
  const parts: Uint8Array[] = []
  let bytes = 0
  const end = () => {
    try {
      resolve(responseOf(incoming, Buffer.concat(parts)))
    } catch (error) {
      reject(error)
    }
  }
  incoming
    .on('data', (part: Uint8Array) => {
      parts.push(part)
      bytes += part.length
      if (bytes <= maxBytes) return
      end()
      incoming.destroy()
    })
    .on('end', end)
}

/** A `Response` of these must have no body (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
const bodiless = [204, 205, 304]

function responseOf({ statusCode = 0, rawHeaders }: IncomingMessage, body: Uint8Array<ArrayBuffer>): Response {
  const response = new Response(bodiless.includes(statusCode) ? null : body, { status: statusCode })
  for (let index = 0; index < rawHeaders.length; index += 2) {
    response.headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  return response
}
