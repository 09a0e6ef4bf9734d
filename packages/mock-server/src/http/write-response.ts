import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { InternalResponse } from './internal-response.ts'

/** Writes a response. Node omits the body if the method is HEAD. */
export function writeResponse(
  outgoing: ServerResponse,
  { status, contentType, body, headers }: InternalResponse,
): void {
  if (status === 204) {
    outgoing.writeHead(status, { ...headers }).end()
    return
  }
  if (typeof body !== 'string') {
    outgoing.writeHead(status, { ...headers, 'content-type': contentType }).flushHeaders()
    // The stream ends when the reader disconnects or is too slow, so there is no one to report to.
    pipeline(Readable.fromWeb(body as NodeReadableStream), outgoing).catch(() => {})
    return
  }
  // As bytes, since Node would encode the headers together with a text; and all headers together, since after a
  // `setHeader` it would merge them one by one.
  const bytes = Buffer.from(body)
  const entity = { 'content-type': contentType, 'content-length': bytes.length }
  outgoing.writeHead(status, { ...headers, ...entity }).end(bytes)
}
