import { importSigningKey, type SigningKey, signRequest, stringToSign } from '@sms-verify/digest'
import type { Settings } from './options.ts'

/** A request to sign and send. */
export interface Outgoing {
  readonly url: string
  readonly method: string
  readonly headers?: Iterable<readonly [string, string]>
  readonly body?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** What became of a request. */
export interface Exchange {
  readonly response: Response
  /** The text that was signed, or would have been. */
  signedText(): string
}

/** Sends one request, signed. */
export interface Transport {
  (request: Outgoing): Promise<Exchange>
  /** Sets the clock of the signatures by the clock of the service. */
  synchronize(response: Response): boolean
}

const form = 'application/x-www-form-urlencoded'

/** Makes the function that signs and sends; the key is imported once, at the first request. */
export function createTransport(settings: Settings): Transport {
  const { customerId, apiKey, baseUrl } = settings
  const basic = { authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}` }
  // Lower case, so that none can stand beside one of the client's.
  const ownHeaders = { 'user-agent': settings.userAgent, ...Object.fromEntries(new Headers(settings.headers)) }
  let key: Promise<SigningKey> | undefined
  let clockOffset = 0

  async function authorize(method: string, path: string, body: string | undefined, contentType: string | undefined) {
    if (settings.auth === 'basic') return basic
    key ??= importSigningKey(apiKey)
    const date = new Date(Date.now() + clockOffset)
    return signRequest({ customerId, key: await key, method, path, body, contentType, date })
  }

  async function transport({ url, method, body, headers: given = [], signal }: Outgoing): Promise<Exchange> {
    // A proxy under another path strips it again: the service sees, and signs, its own path.
    const path = url.slice(baseUrl.length)
    const headers: Record<string, string> = { ...ownHeaders, ...Object.fromEntries(given), accept: 'application/json' }
    // A request without a body has no content type (section 5 of the API page).
    delete headers['content-type']
    if (body) headers['content-type'] = form
    Object.assign(headers, await authorize(method, path, body, headers['content-type']))
    const response = await settings.fetch(url, {
      method,
      headers,
      redirect: 'manual',
      // On a connection of its own in Bun (see `sendOnce`); elsewhere this is the default.
      keepalive: false,
      body: body || null,
      signal: signal ?? null,
    })
    return { response, signedText: () => stringToSign({ method, path, headers: Object.entries(headers), body }) }
  }

  function synchronize(response: Response): boolean {
    const now = Date.parse(response.headers.get('date') ?? '')
    if (Number.isNaN(now)) return false
    clockOffset = now - Date.now()
    return true
  }

  return Object.assign(transport, { synchronize })
}
