import { importSigningKey, type SigningKey, signRequest, stringToSign } from '@sms-verify/digest'
import { AbortError } from './errors/abort-error.ts'
import type { Header } from './headers.ts'
import type { HttpSettings } from './http-settings.ts'

/** A request to sign and send. */
export interface Outgoing {
  readonly method: string
  /** The path and query, as they are sent. */
  readonly path: string
  readonly body?: string | undefined
  readonly headers?: readonly Header[] | undefined
  readonly signal?: AbortSignal | undefined
}

/** A request and its response. */
export interface Exchange {
  readonly response: Response
  /** The text that was signed, or that would be signed. */
  signedText(): string
}

/** Sends one request, signed. */
export interface Transport {
  (request: Outgoing): Promise<Exchange>
  /** Synchronizes the clock of the signatures with the clock of the service. */
  synchronize(response: Response): boolean
}

const form = 'application/x-www-form-urlencoded'

/** A request without a body has no content type. */
const getContentType = (body: string | undefined) => (body ? form : undefined)

/** Creates the function that signs and sends; imports the key once, at the first request. */
export function createTransport(settings: HttpSettings): Transport {
  const { customerId, apiKey } = settings
  // On a separate connection in Bun (see `runtimeFetch`); elsewhere this is the default.
  const keepalive = false
  const formOptions: RequestInit = { keepalive, redirect: getBodyRedirectMode() }
  const plainOptions: RequestInit = { keepalive, redirect: 'manual', ...cacheOption() }
  let key: Promise<SigningKey> | undefined
  let clockOffset = 0

  async function authorize({ method, path, body }: Outgoing): Promise<Record<string, string>> {
    if (settings.auth === 'basic') return { authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}` }
    key ??= importSigningKey(apiKey)
    const date = new Date(Date.now() + clockOffset)
    return signRequest({ customerId, key: await key, method, path, body, contentType: getContentType(body), date })
  }

  async function transport(outgoing: Outgoing): Promise<Exchange> {
    const { method, path, body, signal } = outgoing
    const headers = await authorize(outgoing)
    // A custom `fetch` may ignore its signal.
    if (signal?.aborted) throw new AbortError('none')
    headers['accept'] = 'application/json'
    if (body) headers['content-type'] = form
    addTo(headers, outgoing.headers)
    addTo(headers, settings.headers)
    // A proxy removes its path prefix: the service sees and signs the path without it.
    const response = await settings.fetch(settings.baseUrl + path, {
      ...(body ? formOptions : plainOptions),
      method,
      headers,
      body: body || null,
      signal: signal ?? null,
    })
    // A browser reports nothing else about it.
    if (response.type === 'opaqueredirect') throw new TypeError('unexpected redirect')
    return { response, signedText: () => stringToSign({ method, path, headers: Object.entries(headers), body }) }
  }

  function synchronize(response: Response): boolean {
    const now = Date.parse(response.headers?.get('date') ?? '')
    if (Number.isNaN(now)) return false
    clockOffset = now - Date.now()
    return true
  }

  return Object.assign(transport, { synchronize })
}

/**
 * A redirect is never followed, because its target would receive the credentials. The `fetch` of Node keeps a copy of a
 * body, to send it on, unless a redirect ends in an error; it costs a tenth of a call (docs/decisions/0010).
 */
function getBodyRedirectMode(): 'error' | 'manual' {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } }
  const [major = 0, minor = 0] = process?.versions?.undici?.split('.').map(Number) ?? []
  // Before undici 7.24 a request that may end so forgets its signal once its response has begun (nodejs/undici#4627).
  return major * 100 + minor < 724 ? 'manual' : 'error'
}

/** A cache must not respond for the service. Workers that do not support the option throw, and lack the property. */
const cacheOption = (): RequestInit => ('cache' in (globalThis.Request?.prototype ?? {}) ? { cache: 'no-store' } : {})

/** Adds missing headers. Modifies one object, because `fetch` reads it faster than a merged one. */
function addTo(headers: Record<string, string>, others: readonly Header[] = []): void {
  for (const [name, value] of others) headers[name] ??= value
}
