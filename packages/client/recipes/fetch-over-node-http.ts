import { type IncomingMessage, Agent as PlainAgent, request as requestPlain } from 'node:http'
import { Agent, request } from 'node:https'
import { buffer } from 'node:stream/consumers'

const https = { request, agent: new Agent({ keepAlive: true }) }
const http = { request: requestPlain, agent: new PlainAgent({ keepAlive: true }) }

/**
 * As much of `fetch` as the client uses, over `node:http`: in Node it takes less time for a request than the built-in one.
 *
 * @example
 * const verify = createClient({ fetch: fetchOverNodeHttp })
 */
export const fetchOverNodeHttp = (async (url: string, init: RequestInit) => {
  const incoming = await answerTo(new URL(url), init)
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  return new Response(await buffer(incoming), { status: incoming.statusCode ?? 0, headers })
}) as typeof fetch

function answerTo(url: URL, { method = 'GET', headers, body, signal }: RequestInit): Promise<IncomingMessage> {
  const { request, agent } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const options = { agent, method, headers: headers as Record<string, string>, ...(signal && { signal }) }
    request(url, options, resolve)
      .on('error', reject)
      .end(body ?? undefined)
  })
}
