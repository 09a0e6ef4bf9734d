import { ResponseFormatError } from './errors/response-format-error.ts'

/** A thousand times the size of a response of the service, in bytes. */
const maxBytes = 2 ** 20

/**
 * Reads the body of a response as text, and drops one that is larger than any response of the service could be.
 *
 * A custom `fetch` may return responses without a web stream: with a Node stream, or without a stream.
 */
export async function readBody(response: Response): Promise<string> {
  // The platform reads faster, and a declared length is reliable unless the body is compressed.
  const { headers } = response
  const length = Number(headers?.get('content-length') ?? Number.NaN)
  if (length <= maxBytes && !headers.get('content-encoding')) return response.text()
  const body = response.body as AsyncIterable<Chunk> | null | undefined
  // Safari cannot iterate over a stream.
  return readChunks(body?.[Symbol.asyncIterator] ? body : [await response.text()], response)
}

type Chunk = Uint8Array | string

async function readChunks(chunks: AsyncIterable<Chunk> | Chunk[], response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    if (bytes > maxBytes) throw new ResponseFormatError(response, text)
  }
  return text + decoder.decode()
}
