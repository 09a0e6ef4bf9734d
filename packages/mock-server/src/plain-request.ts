import type { IncomingMessage } from 'node:http'
import type { PlainRequest } from '@sms-verify/mocks/simulation'

export type { PlainRequest } from '@sms-verify/mocks/simulation'

/** Reads a request whole; `undefined` where its body is larger than `mostBytes`. */
export async function readPlainRequest(
  incoming: IncomingMessage,
  mostBytes: number,
): Promise<PlainRequest | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    size += chunk.length
    if (size > mostBytes) return undefined
    chunks.push(chunk)
  }
  return {
    method: incoming.method ?? '',
    url: incoming.url ?? '/',
    headers: incoming.headers as PlainRequest['headers'],
    remoteAddress: incoming.socket.remoteAddress ?? '',
    body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks),
  }
}
