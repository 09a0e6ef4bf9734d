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

/** A thousand times what an answer of the service takes, in bytes. */
export const mostBytes = 2 ** 20

const form = 'application/x-www-form-urlencoded'

/** Makes the function that signs and sends; the key is imported once, at the first request. */
export function createTransport(settings: Settings): Transport {
  const { customerId, apiKey, baseUrl } = settings
  const redirectOfBody = redirectModeOfBody()
  const basic = `Basic ${btoa(`${customerId}:${apiKey}`)}`
  // Lower case, so that none can stand beside one of the client's.
  const ownHeaders = [...new Headers(settings.headers), ['user-agent', settings.userAgent] as const]
  let key: Promise<SigningKey> | undefined
  let clockOffset = 0

  async function authorize(
    method: string,
    path: string,
    body: string | undefined,
    contentType: string | undefined,
  ): Promise<Record<string, string>> {
    if (settings.auth === 'basic') return { authorization: basic }
    key ??= importSigningKey(apiKey)
    const date = new Date(Date.now() + clockOffset)
    return signRequest({ customerId, key: await key, method, path, body, contentType, date })
  }

  async function transport({ url, method, body, headers: given, signal }: Outgoing): Promise<Exchange> {
    // A proxy under another path strips it again: the service sees, and signs, its own path.
    const path = url.slice(baseUrl.length)
    // A request without a body has no content type (section 5 of the API page).
    const contentType = body ? form : undefined
    const headers = await authorize(method, path, body, contentType)
    headers['accept'] = 'application/json'
    if (contentType) headers['content-type'] = contentType
    addTo(headers, given)
    addTo(headers, ownHeaders)
    const response = await settings.fetch(url, {
      method,
      headers,
      redirect: body ? redirectOfBody : 'manual',
      // On a connection of its own in Bun (see `sendOnce`); elsewhere this is the default.
      keepalive: false,
      body: body || null,
      signal: signal ?? null,
    })
    // All that a browser tells of it.
    if (response.type === 'opaqueredirect') throw new TypeError('unexpected redirect')
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

/**
 * A redirect is never followed, since what it leads to would get the credentials. The `fetch` of Node keeps a copy of a
 * body, to send it on, unless a redirect ends in an error; it costs a tenth of a call (docs/decisions/0010).
 */
function redirectModeOfBody(): 'error' | 'manual' {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } }
  const [major = 0, minor = 0] = process?.versions?.undici?.split('.').map(Number) ?? []
  // Before undici 7.24 a request that may end so forgets its signal once its answer has begun (nodejs/undici#4627).
  return major * 100 + minor < 724 ? 'manual' : 'error'
}

/**
 * Adds what others have given where it is in no one's way. One object grows: `fetch` reads it faster than one put
 * together of others.
 */
function addTo(headers: Record<string, string>, others: Iterable<readonly [string, string]> = []): void {
  for (const [name, value] of others) {
    if (name !== 'content-type') headers[name] ??= value
  }
}
