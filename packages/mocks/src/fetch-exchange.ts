import type { PlainAnswer, PlainRequest } from './exchange.ts'

/** A call of `fetch` in the plainest form. */
export async function plainRequestOf(
  input: Request | string | URL,
  init: RequestInit | undefined,
  basePath: string,
  remoteAddress: string,
): Promise<PlainRequest> {
  const { method, url, headers, body } = simplePartsOf(input, init) ?? (await partsOf(input, init))
  const { pathname, search } = new URL(url)
  const path = `${pathname}/`.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) || '/' : pathname
  return { method, url: path + search, headers: Object.fromEntries(headers), body, remoteAddress }
}

type Parts = Pick<PlainRequest, 'method' | 'url' | 'body'> & { readonly headers: Headers }

const encoder = new TextEncoder()

/** What a send most often is, read without a `Request`, which would cost more than everything the service does. */
function simplePartsOf(input: Request | string | URL, init: RequestInit = {}): Parts | undefined {
  const { method = 'GET', body } = init
  if (typeof input !== 'string' || input.includes('@') || method !== 'POST' || typeof body !== 'string')
    return undefined
  const headers = new Headers(init.headers)
  if (!headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8')
  return { method, url: input, headers, body: encoder.encode(body) }
}

async function partsOf(input: Request | string | URL, init: RequestInit | undefined): Promise<Parts> {
  const request = input instanceof Request && !init ? input : new Request(input, init)
  const { method, url, headers } = request
  return { method, url, headers, body: new Uint8Array(await request.arrayBuffer()) }
}

/** An answer as `fetch` gives it. */
export function responseOf({ httpStatus, contentType, body, date }: PlainAnswer, method: string): Response {
  // With its length, as the service sends it: without one a call through msw takes half as long again.
  const bytes = encoder.encode(body)
  const headers = { 'content-type': contentType, 'content-length': `${bytes.length}`, date }
  return new Response(method === 'HEAD' ? null : bytes, { status: httpStatus, headers })
}
