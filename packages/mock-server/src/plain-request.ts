import type { IncomingMessage } from 'node:http'
import type { PlainRequest } from '@sms-verify/mocks/simulation'

export type { PlainRequest } from '@sms-verify/mocks/simulation'

/** Reads a request whole; `undefined` where its body is larger than `mostBytes`. */
export function readPlainRequest(incoming: IncomingMessage, mostBytes: number): Promise<PlainRequest | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  // By its events, since to iterate over a stream costs as much as all the rest of a request.
  return new Promise((resolve, reject) => {
    incoming
      .on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > mostBytes) resolve(undefined)
        else chunks.push(chunk)
      })
      .on('end', () => resolve(plainRequestOf(incoming, chunks)))
      .on('error', reject)
  })
}

function plainRequestOf(incoming: IncomingMessage, chunks: readonly Buffer[]): PlainRequest {
  return {
    method: incoming.method ?? '',
    url: incoming.url ?? '/',
    headers: incoming.headers as PlainRequest['headers'],
    remoteAddress: incoming.socket.remoteAddress ?? '',
    body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks),
  }
}
