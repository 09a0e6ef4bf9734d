/** A body as bytes, and the content type that `fetch` would send with it. */
export interface ReadBody {
  readonly bytes: Uint8Array
  readonly contentType?: string | undefined
}

const encoder = new TextEncoder()
const nothing: ReadBody = { bytes: new Uint8Array() }

/** Reads any body of a request, or a request itself, of any realm and implementation, by its shape. */
export async function readBody(body: unknown): Promise<ReadBody> {
  if (body === null || body === undefined) return nothing
  if (typeof body === 'string') return { bytes: encoder.encode(body), contentType: 'text/plain;charset=UTF-8' }
  const bytes = viewBytes(body)
  if (bytes) return { bytes }
  const shape = body as Shape
  if (typeof shape.getAll === 'function') return readForm(shape)
  if (typeof shape.arrayBuffer === 'function') return readBlob(shape)
  const chunks = listChunks(shape)
  return chunks ? { bytes: await joinChunks(chunks) } : readBody(String(body))
}

/** What identifies each kind of body. */
interface Shape {
  getAll?: unknown
  sort?: unknown
  type?: unknown
  arrayBuffer?(): Promise<ArrayBuffer>
  getReader?(): ReadableStreamDefaultReader<unknown>
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>
  [Symbol.iterator]?(): Iterator<[string, unknown]>
}

function viewBytes(body: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  const tag = Object.prototype.toString.call(body)
  return tag === '[object ArrayBuffer]' || tag === '[object SharedArrayBuffer]'
    ? new Uint8Array(body as ArrayBuffer)
    : undefined
}

/** A `Blob` has a type; a request has it among its headers. */
const readBlob = async (blob: Shape): Promise<ReadBody> => ({
  bytes: new Uint8Array((await blob.arrayBuffer?.()) ?? []),
  contentType: typeof blob.type === 'string' ? blob.type : undefined,
})

/** `URLSearchParams` can be sorted; a `FormData` cannot, and is written as the runtime writes its own. */
async function readForm(form: Shape): Promise<ReadBody> {
  if (typeof form.sort === 'function') {
    return { bytes: encoder.encode(String(form)), contentType: 'application/x-www-form-urlencoded;charset=UTF-8' }
  }
  const own = new FormData()
  for (const [name, value] of form as Iterable<[string, unknown]>) {
    if (typeof value === 'string') own.append(name, value)
    else own.append(name, new Blob([(await readBody(value)).bytes as Uint8Array<ArrayBuffer>]))
  }
  const response = new Response(own)
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    contentType: response.headers.get('content-type') ?? undefined,
  }
}

/** The chunks of a stream: those of the web, of Node, and of implementations without iteration. */
function listChunks(stream: Shape): AsyncIterable<unknown> | undefined {
  if (typeof stream[Symbol.asyncIterator] === 'function') return stream as AsyncIterable<unknown>
  return typeof stream.getReader === 'function' ? readChunks(stream.getReader()) : undefined
}

async function* readChunks(reader: ReadableStreamDefaultReader<unknown>): AsyncGenerator<unknown> {
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value
}

async function joinChunks(chunks: AsyncIterable<unknown>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push((await readBody(chunk)).bytes)
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}
