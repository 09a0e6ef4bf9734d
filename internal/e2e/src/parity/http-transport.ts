import { request } from 'node:http'
import { startMockServer } from '@sms-verify/mock-server'
import { connectMock } from '@sms-verify/mock-server/connect'
import { redisStore } from '@sms-verify/mock-server/redis'
import { startRedis } from '@sms-verify/testing/redis'
import { normalized } from './left-out.ts'
import { credentials, type ParityRequest } from './parity-request.ts'
import { decodeBase64, type ParityAnswer, replay, toText } from './replay.ts'

/** Replays requests over HTTP to the mock server, with the names of the headers as they are written. */
export async function replayOverHttp(requests: readonly ParityRequest[]): Promise<ParityAnswer[]> {
  const server = await startMockServer({ port: 0, credentials })
  try {
    return await replay(requests, server, (sent) => send(sent, server.url))
  } finally {
    await server.close()
  }
}

/** Replays requests over HTTP by turns to two mock servers that share a Redis; they are asked for outcomes by turns too. */
export async function replayOverRedis(requests: readonly ParityRequest[]): Promise<ParityAnswer[]> {
  await using redis = await startRedis()
  const options = { store: redisStore(redis.url), port: 0, credentials }
  const servers = await Promise.all([startMockServer(options), startMockServer(options)])
  const [first, second] = servers
  const { reset } = connectMock(first.url)
  const { respondWith } = connectMock(second.url)
  let sent = 0
  try {
    return await replay(requests, { reset, respondWith }, (request) => {
      sent += 1
      return send(request, (sent % 2 ? first : second).url)
    })
  } finally {
    await Promise.all(servers.map((server) => server.close()))
  }
}

function send({ method, path, headers, body }: ParityRequest, origin: string): Promise<ParityAnswer> {
  const url = new URL(origin + path)
  const bytes = body === undefined ? undefined : decodeBase64(body)
  // For some methods Node does not say that there is a body.
  const length: Record<string, string> = bytes ? { 'content-length': `${bytes.length}` } : {}
  const options = {
    method: normalized(method),
    path: url.pathname + url.search,
    port: url.port,
    headers: { ...length, ...fold(headers) },
  }
  return new Promise((resolve, reject) => {
    const outgoing = request(options, async (incoming) => {
      const answer = Buffer.concat(await incoming.toArray())
      const contentType = incoming.headers['content-type'] ?? null
      resolve({ status: incoming.statusCode ?? 0, contentType, body: toText(answer) })
    })
    outgoing.once('error', reject)
    outgoing.end(bytes)
  })
}

/** Makes one of several headers of the same name, as every `fetch` does. */
function fold(headers: ParityRequest['headers']): Record<string, string> {
  const folded = new Map<string, [name: string, value: string]>()
  for (const [name, value] of headers) {
    const [first, values] = folded.get(name.toLowerCase()) ?? [name]
    folded.set(name.toLowerCase(), [first, values === undefined ? value.trim() : `${values}, ${value.trim()}`])
  }
  return Object.fromEntries(folded.values())
}
