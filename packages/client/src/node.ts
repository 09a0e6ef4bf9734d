import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { mostBytes } from './transport.ts'

/**
 * A `fetch` over `node:http`: in Node it takes less time for a call than the built-in one, and an error that comes to
 * `send` under the status of a redirect can be read.
 *
 * It is as much of `fetch` as the client uses: a body is text, no redirect is followed, nothing is compressed. A proxy is
 * taken from the environment where Node is told to (`NODE_USE_ENV_PROXY=1`). What has been put in the place of
 * `globalThis.fetch`, as by a test, is not asked.
 *
 * @example
 * import { createClient } from '@sms-verify/client'
 * import { fetchOverNodeHttp } from '@sms-verify/client/node'
 * const verify = createClient({ fetch: fetchOverNodeHttp })
 */
export const fetchOverNodeHttp = ((url: string, init: Init = {}) =>
  new Promise<Response>((resolve, reject) => {
    const { method = 'GET', headers, body, signal } = init
    signal?.throwIfAborted()
    // Looked up at each call, so that what a test puts in the place of `request` is asked.
    const { request } = url.startsWith('https:') ? https : http
    const agent = url.startsWith('https:') ? agents.https : agents.http
    const outgoing = request(url, { agent, method, headers: { ...headers, 'accept-encoding': 'identity' } })
    const abort = () => outgoing.destroy(signal?.reason)
    signal?.addEventListener('abort', abort)
    outgoing
      .on('error', reject)
      .on('response', (incoming) => readAnswer(incoming, resolve, reject))
      .on('close', () => {
        signal?.removeEventListener('abort', abort)
        reject(new Error('The connection ended before the answer did.'))
      })
      .end(body ?? undefined)
  })) as typeof globalThis.fetch

const { NODE_USE_ENV_PROXY } = process.env
const options = { keepAlive: true, timeout: 5_000, ...(NODE_USE_ENV_PROXY === '1' && { proxyEnv: process.env }) }
const agents = { http: patient(new http.Agent(options)), https: patient(new https.Agent(options)) }

/**
 * Has an agent leave a connection alone for a turn of the event loop after an answer. A server that ends the connection
 * with the answer is heard by then; else the next request is written to a connection that has ended.
 */
function patient<Kind extends http.Agent>(agent: Kind): Kind {
  const { emit } = agent
  agent.emit = (event, ...rest) => {
    const go = () => emit.call(agent, event, ...rest)
    if (event !== 'free') return go()
    // The first comes before what the network has to say, the second after it.
    setImmediate(() => setImmediate(go))
    return true
  }
  return agent
}

interface Init {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | null
  readonly signal?: AbortSignal | null
}

/** Reads an answer; of one that is larger than the client takes, no more than it takes to see that. */
function readAnswer(
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
      if (bytes <= mostBytes) return
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
