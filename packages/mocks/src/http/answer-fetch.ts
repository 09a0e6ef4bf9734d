import { awaitDisruption, createFetchError } from './disruption.ts'
import type { PlainRequest, PlainResponse } from './plain-http.ts'
import { readBody } from './read-body.ts'

/**
 * Reads a call of `fetch` in the plainest form. Requests, headers and bodies can be of any realm and implementation:
 * they are read by their shape.
 */
export async function readFetchRequest(
  input: Request | string | URL,
  init: RequestInit | undefined,
  basePath: string,
  remoteAddress: string,
): Promise<PlainRequest> {
  const request = asRequest(input)
  throwIfAborted(input, init)
  const { pathname, search } = readUrl(request ? request.url : String(input))
  const method = readMethod(init?.method ?? request?.method ?? 'GET')
  const headers = new Headers(readHeaders(init?.headers ?? request?.headers))
  const { bytes, contentType } = await readBody(chooseBody(method, init?.body, request))
  if (contentType && !headers.has('content-type')) headers.set('content-type', contentType)
  throwIfAborted(input, init)
  const path = `${pathname}/`.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) || '/' : pathname
  return { method, url: path + search, headers: Object.fromEntries(headers), body: bytes, remoteAddress }
}

/** Besides strings and URLs, `fetch` accepts a request: an object with a `url`. */
function asRequest(input: Request | string | URL): Request | undefined {
  return typeof input === 'object' && 'url' in input ? input : undefined
}

const readSignal = (input: Request | string | URL, init: RequestInit | undefined) =>
  init?.signal ?? asRequest(input)?.signal ?? undefined

/** Throws the abort reason of a signal; the signals of some polyfills have no reason. */
function throwIfAborted(input: Request | string | URL, init: RequestInit | undefined): void {
  const signal = readSignal(input, init)
  if (signal?.aborted) throw signal.reason ?? new DOMException('This operation was aborted', 'AbortError')
}

function readUrl(text: string): URL {
  const url = new URL(text)
  if (url.username || url.password) throw new TypeError('fetch: the URL must not contain credentials.')
  return url
}

/** `fetch` writes only these in upper case. */
const readMethod = (method: string) =>
  /^(?:delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method

type Pair = [name: string, value: string]

function readHeaders(headers: unknown): Pair[] {
  if (headers === null || headers === undefined) return []
  const given = headers as Partial<Iterable<Pair> & Headers>
  if (typeof given[Symbol.iterator] === 'function') return [...(given as Iterable<Pair>)]
  if (typeof given.forEach !== 'function') return Object.entries(headers)
  const pairs: Pair[] = []
  given.forEach((value, name) => {
    pairs.push([name, value])
  })
  return pairs
}

function chooseBody(method: string, body: unknown, request: Request | undefined): unknown {
  const isBodiless = method === 'GET' || method === 'HEAD'
  const given = body ?? undefined
  if (isBodiless && given !== undefined) throw new TypeError(`fetch: a ${method} request cannot have a body.`)
  return given ?? (isBodiless ? undefined : request)
}

/** Responds to a call of `fetch`; throws the abort reason of its signal, unless the response came first. */
export async function answerFetch(
  handle: (request: PlainRequest) => Promise<PlainResponse>,
  input: Request | string | URL,
  init: RequestInit | undefined,
  place: { readonly basePath: string; readonly sourceAddress: string },
): Promise<Response> {
  const request = await readFetchRequest(input, init, place.basePath, place.sourceAddress)
  const answer = await handle(request)
  return respondToFetch(answer, request.method, input, init)
}

/** Responds to a call of `fetch`, late or broken if a test requested that. Throws as `fetch` does. */
export async function respondToFetch(
  answer: PlainResponse,
  method: string,
  input: Request | string | URL,
  init: RequestInit | undefined,
): Promise<Response> {
  const { disruption } = answer
  const breakage = disruption ? await awaitDisruption(disruption, readSignal(input, init)) : 'none'
  throwIfAborted(input, init)
  if (breakage === 'none') return toResponse(answer, method)
  if (breakage === 'truncate') return toTruncatedResponse(answer)
  throw createFetchError(breakage)
}

const encoder = new TextEncoder()

/** Writes a response as `fetch` returns it. */
function toResponse({ httpStatus, contentType, body, date }: PlainResponse, method: string): Response {
  // With its length, as the service sends it: without the length, a call through msw takes 50% longer.
  const bytes = encoder.encode(body)
  const headers = { 'content-type': contentType, 'content-length': `${bytes.length}`, date }
  return new Response(method === 'HEAD' ? null : bytes, { status: httpStatus, headers })
}

/** A response whose body breaks in the middle. */
function toTruncatedResponse({ httpStatus, contentType, body, date }: PlainResponse): Response {
  const bytes = encoder.encode(body)
  const parts = [bytes.subarray(0, Math.floor(bytes.length / 2))]
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const part = parts.shift()
      if (part) controller.enqueue(part)
      else controller.error(createFetchError('truncate'))
    },
  })
  const headers = { 'content-type': contentType, 'content-length': `${bytes.length}`, date }
  return new Response(stream, { status: httpStatus, headers })
}
