import { ResponseFormatError } from './errors/response-format-error.ts'

/** A thousand times what a response of the service takes, in bytes. */
const maxBytes = 2 ** 20

/**
 * Reads the body of a response as text, and drops one that is larger than any response of the service could be.
 *
 * A `fetch` other than the runtime's may have responses without a web stream: a stream of Node, or none at all.
 */
export async function readBody(response: Response): Promise<string> {
  // The platform reads faster than we do, and what says its length keeps to it unless it is packed.
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
