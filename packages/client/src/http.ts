import type { paths } from '@sms-verify/types'
import createFetchClient from 'openapi-fetch'
import { encodeForm } from './encode-form.ts'
import { ValidationError } from './errors/validation-error.ts'
import { requireHeaders } from './headers.ts'
import { parseHttpOptions, validateSignal } from './http-settings.ts'
import type { HttpClientOptions } from './options.ts'
import type { HttpClient } from './request.ts'
import { createTransport } from './transport.ts'

export type { HttpClientOptions } from './options.ts'
export type { HttpClient } from './request.ts'

/**
 * Creates an openapi-fetch client that signs its requests: typed paths, raw responses, no retries, no timeout.
 *
 * A request accepts the options of openapi-fetch, except those that would make it unsigned or unsafe: `baseUrl`,
 * `fetch` and the headers that the client sets. Fields are sent as you write them: a phone number as digits only.
 *
 * @example
 * const http = createHttpClient() // TELESIGN_CUSTOMER_ID and TELESIGN_API_KEY
 * const { data, error } = await http.POST('/v1/verify/sms', { body: { phone_number: '15558675309' } })
 * @throws {ValidationError} if a credential is missing or malformed, or an option cannot work.
 */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const settings = parseHttpOptions(options)
  const transport = createTransport(settings)
  const client = createFetchClient<paths>({
    baseUrl: settings.baseUrl,
    bodySerializer: encodeForm,
    // Middlewares receive it as their `request`.
    Request: RequestRecord as unknown as typeof Request,
    async fetch(request) {
      const { method, headers, signal } = request
      const { response } = await transport({
        method,
        path: requirePath(request.url, settings.baseUrl),
        headers: requireHeaders([...headers].filter(([name]) => name !== 'content-type')),
        body: await request.text(),
        signal: nativeSignal(signal),
      })
      return response
    },
  })
  return guard(client)
}

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'request'] as const

/** Options that openapi-fetch lets a single request override, but that must stay as validated. */
const fixed = ['baseUrl', 'fetch', 'Request'] as const

function guard(client: HttpClient): HttpClient {
  for (const name of methods) {
    const call = client[name] as (...input: unknown[]) => Promise<unknown>
    const guarded = async (...input: unknown[]) => {
      const init = (input[name === 'request' ? 2 : 1] ?? {}) as Record<string, unknown>
      const changed = fixed.find((option) => init[option] !== undefined)
      if (changed) {
        const message = `${changed} cannot be changed for one request. Create another client with it.`
        throw new ValidationError(changed, 'no option of a request', 'another', message)
      }
      requireHeaders(init['headers'])
      validateSignal(init['signal'] ?? undefined)
      return call(...input)
    }
    Object.assign(client, { [name]: guarded })
  }
  return client
}

/** The path that is sent and signed; a serializer or a middleware cannot lead to another address. */
function requirePath(url: string, baseUrl: string): string {
  const href = URL.canParse(url) ? new URL(url).href : ''
  if (href.startsWith(`${baseUrl}/`)) return href.slice(baseUrl.length).replace(/#.*/s, '')
  throw new ValidationError('url', `an address below ${baseUrl}`, 'another')
}

/** `fetch` accepts only a signal of this runtime, so this wraps a signal of another implementation. */
function nativeSignal(signal: AbortSignal | null | undefined): AbortSignal | undefined {
  if (!signal) return undefined
  try {
    Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'aborted')?.get?.call(signal)
    return signal
  } catch {}
  const controller = new AbortController()
  const abort = () => controller.abort(signal.reason)
  if (signal.aborted) abort()
  else signal.addEventListener('abort', abort, { once: true })
  return controller.signal
}

type Init = Pick<RequestInit, 'method' | 'body' | 'signal'> & { readonly headers?: Headers }

/** The parts of a `Request` that openapi-fetch and its middlewares use; a real one is several times slower. */
class RequestRecord {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: unknown
  readonly signal: AbortSignal | undefined

  constructor(url: string, { method = 'GET', headers = new Headers(), body, signal }: Init = {}) {
    this.url = url
    this.method = method
    this.headers = headers
    this.body = body
    this.signal = signal ?? undefined
  }

  /** A middleware may also return a `Request` of the runtime. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof (value as RequestRecord | null)?.method === 'string'
  }

  async text(): Promise<string> {
    const { body } = this
    if (body === undefined || body === null) return ''
    if (typeof body === 'string' || Object.prototype.toString.call(body) === '[object URLSearchParams]')
      return String(body)
    throw new ValidationError('body', 'a form as text', `a value of type ${typeof body}`)
  }

  clone(): RequestRecord {
    const { url, method, body, signal } = this
    return new RequestRecord(url, {
      method,
      headers: new Headers(this.headers),
      body: body as string,
      signal: signal ?? null,
    })
  }
}
