import { formatAuthorization } from './authorization.ts'
import type { SigningKey } from './signing-key.ts'
import { stringToSign } from './string-to-sign.ts'

/** A request to sign. */
export interface RequestToSign {
  readonly customerId: string
  readonly key: SigningKey
  readonly method: string
  /** The path as it is sent, without host; a query string is not signed. */
  readonly path: string
  /** The body exactly as it is sent. */
  readonly body?: string | undefined
  /** The `Content-Type` exactly as it is sent; omit it if the request has no content type. */
  readonly contentType?: string | undefined
  /** The date to sign. Default: the current time. */
  readonly date?: Date | undefined
  /** The nonce, of 1 to 64 characters. Default: a new UUID. */
  readonly nonce?: string | undefined
  /** The header that carries the date: `x-ts-date` by default, because browsers do not let a program set `Date`. */
  readonly dateHeader?: 'x-ts-date' | 'date' | undefined
}

/**
 * Signs a request and returns the headers to add to it. Sign each attempt again: a nonce is valid for one request. See
 * {@link https://sms-verify.github.io/sms-verify/reference/#digest-auth}.
 *
 * @example
 * const key = await importSigningKey(apiKey)
 * const headers = await signRequest({ customerId, key, method: 'GET', path: '/v1/verify/0123…' })
 */
export async function signRequest(request: RequestToSign): Promise<Record<string, string>> {
  const { customerId, key, method, path, body, contentType, dateHeader = 'x-ts-date' } = request
  const nonce = request.nonce ?? crypto.randomUUID()
  const date = (request.date ?? new Date()).toUTCString()
  const signed: [string, string][] = [
    ['x-ts-auth-method', key.method],
    [dateHeader, date],
    ['x-ts-nonce', nonce],
    ['content-type', contentType ?? ''],
  ]
  const signature = await key.sign(stringToSign({ method, path, headers: signed, body }))
  const authorization = formatAuthorization({ customerId, signature })
  const headers: Record<string, string> = { 'x-ts-auth-method': key.method, 'x-ts-nonce': nonce, authorization }
  headers[dateHeader] = date
  return headers
}
