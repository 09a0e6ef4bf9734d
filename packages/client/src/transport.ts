import { importSigningKey, type SignableRequest, type SigningKey, signRequest, stringToSign } from '@sms-verify/digest'
import type { Settings } from './options.ts'

/** What travels in place of a `Request`: the parts as they are, so that each attempt can be signed and sent afresh. */
export class Draft {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly signal: AbortSignal | undefined
  readonly #body: string | undefined

  constructor(url: string, init: { method: string; headers: Headers; body?: string; signal?: AbortSignal }) {
    this.url = url
    this.method = init.method
    this.headers = init.headers
    this.signal = init.signal
    this.#body = init.body
  }

  async text(): Promise<string> {
    return this.#body ?? ''
  }
}

/** Sends one request, signed. */
export interface Transport {
  (request: Draft | Request): Promise<Response>
  /** Sets the clock of the signatures by the clock of the service. */
  synchronize(response: Response): boolean
  /** The text that was signed for the request of a response. */
  signedText(response: Response): string | undefined
}

const form = 'application/x-www-form-urlencoded'

/** Makes the function that signs and sends; the key is imported once, at the first request. */
export function createTransport(settings: Settings): Transport {
  const { customerId, apiKey, baseUrl, userAgent } = settings
  const basePath = new URL(baseUrl).pathname.replace(/\/$/, '')
  const basic = `Basic ${btoa(`${customerId}:${apiKey}`)}`
  let key: Promise<SigningKey> | undefined
  let clockOffset = 0
  const signed = new WeakMap<Response, SignableRequest>()

  /** A proxy under another path strips it again: the service sees, and signs, its own path. */
  const pathOf = (url: string) => new URL(url).pathname.slice(basePath.length)

  async function authorize(method: string, url: string, body: string | undefined): Promise<Record<string, string>> {
    if (settings.auth === 'basic') return { authorization: basic }
    key ??= importSigningKey(apiKey)
    const contentType = body ? form : undefined
    const date = new Date(Date.now() + clockOffset)
    return signRequest({ customerId, key: await key, method, path: pathOf(url), body, contentType, date })
  }

  async function transport(request: Draft | Request): Promise<Response> {
    const { url, method, signal } = request
    const body = (await request.text()) || undefined
    const headers = headersOf(request.headers, body, userAgent)
    for (const [name, value] of Object.entries(await authorize(method, url, body))) headers.set(name, value)
    const response = await settings.fetch(url, {
      method,
      headers,
      redirect: 'manual',
      body: body ?? null,
      signal: signal ?? null,
    })
    signed.set(response, { method, path: pathOf(url), headers, body })
    return response
  }

  function synchronize(response: Response): boolean {
    const now = Date.parse(response.headers.get('date') ?? '')
    if (Number.isNaN(now)) return false
    clockOffset = now - Date.now()
    return true
  }

  function signedText(response: Response): string | undefined {
    const request = signed.get(response)
    return request && stringToSign(request)
  }

  return Object.assign(transport, { synchronize, signedText })
}

/** What every request carries. A request without a body has no content type (section 5 of the API page). */
function headersOf(given: Headers, body: string | undefined, userAgent: string): Headers {
  const headers = new Headers(given)
  headers.delete('content-type')
  if (body) headers.set('content-type', form)
  if (!headers.has('user-agent')) headers.set('user-agent', userAgent)
  headers.set('accept', 'application/json')
  return headers
}
