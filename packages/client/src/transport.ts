import { importSigningKey, type SignableRequest, type SigningKey, signRequest, stringToSign } from '@sms-verify/digest'
import type { Settings } from './options.ts'

/** A request to sign and send. */
export interface Outgoing {
  readonly url: string
  readonly method: string
  readonly headers?: Iterable<readonly [string, string]>
  readonly body?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** Sends one request, signed. */
export interface Transport {
  (request: Outgoing): Promise<Response>
  /** Sets the clock of the signatures by the clock of the service. */
  synchronize(response: Response): boolean
  /** The text that was signed for the request of a response. */
  signedText(response: Response): string | undefined
}

/** What a response answers. */
type Sent = Omit<SignableRequest, 'headers'> & { readonly headers: Record<string, string> }

const form = 'application/x-www-form-urlencoded'

/** Makes the function that signs and sends; the key is imported once, at the first request. */
export function createTransport(settings: Settings): Transport {
  const { customerId, apiKey, baseUrl, userAgent } = settings
  const basic = `Basic ${btoa(`${customerId}:${apiKey}`)}`
  // Lower case, so that none can stand beside one of the client's.
  const ownHeaders = Object.fromEntries(new Headers(settings.headers))
  const sent = new WeakMap<Response, Sent>()
  let key: Promise<SigningKey> | undefined
  let clockOffset = 0

  /** Adds what every request carries. One without a body has no content type (section 5 of the API page). */
  async function complete(headers: Record<string, string>, method: string, path: string, body: string | undefined) {
    headers['accept'] = 'application/json'
    headers['user-agent'] ??= userAgent
    delete headers['content-type']
    if (body) headers['content-type'] = form
    if (settings.auth === 'basic') return Object.assign(headers, { authorization: basic })
    key ??= importSigningKey(apiKey)
    const contentType = headers['content-type']
    const date = new Date(Date.now() + clockOffset)
    return Object.assign(
      headers,
      await signRequest({ customerId, key: await key, method, path, body, contentType, date }),
    )
  }

  async function transport({ url, method, body, headers: given = [], signal }: Outgoing): Promise<Response> {
    // A proxy under another path strips it again: the service sees, and signs, its own path.
    const path = url.slice(baseUrl.length)
    const headers = await complete({ ...ownHeaders, ...Object.fromEntries(given) }, method, path, body)
    const response = await settings.fetch(url, {
      method,
      headers,
      redirect: 'manual',
      body: body || null,
      signal: signal ?? null,
    })
    sent.set(response, { method, path, headers, body })
    return response
  }

  function synchronize(response: Response): boolean {
    const now = Date.parse(response.headers.get('date') ?? '')
    if (Number.isNaN(now)) return false
    clockOffset = now - Date.now()
    return true
  }

  function signedText(response: Response): string | undefined {
    const request = sent.get(response)
    return request && stringToSign({ ...request, headers: Object.entries(request.headers) })
  }

  return Object.assign(transport, { synchronize, signedText })
}
