import type { IncomingMessage } from 'node:http'
import type { PlainRequest } from '@sms-verify/mocks/simulation'

/** Reads a request completely; `undefined` if its body is larger than `maxBytes`. */
export function readPlainRequest(incoming: IncomingMessage, maxBytes: number): Promise<PlainRequest | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  // Uses events, because iterating over a stream costs as much as the rest of a request.
  return new Promise((resolve, reject) => {
    incoming
      .on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > maxBytes) resolve(undefined)
        else chunks.push(chunk)
      })
      .on('end', () => resolve(toPlainRequest(incoming, chunks)))
      .on('error', reject)
  })
}

function toPlainRequest(incoming: IncomingMessage, chunks: readonly Buffer[]): PlainRequest {
  return {
    method: incoming.method ?? '',
    ...readTarget(incoming),
    remoteAddress: incoming.socket.remoteAddress ?? '',
    body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks),
  }
}

/**
 * The path with the query, and the headers. A client that treats this server as its proxy sends a whole URL; the host
 * of the URL then overrides the header.
 */
function readTarget({ url = '/', headers }: IncomingMessage): Pick<PlainRequest, 'url' | 'headers'> {
  const [origin, host] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? []
  if (origin === undefined || host === undefined) return { url, headers: headers as PlainRequest['headers'] }
  const path = url.slice(origin.length)
  return { url: path.startsWith('/') ? path : `/${path}`, headers: { ...(headers as PlainRequest['headers']), host } }
}
