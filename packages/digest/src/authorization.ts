/** The parts of an `Authorization` header of the digest scheme. */
export interface TsaCredentials {
  readonly customerId: string
  /** Base64. */
  readonly signature: string
}

/** The parts of a callback's signature header; the bare form has no customer ID. */
export interface CallbackSignature {
  readonly customerId?: string
  /** Base64. */
  readonly signature: string
}

/**
 * Writes the value of an `Authorization` header. See
 * {@link https://sms-verify.github.io/sms-verify/reference/#digest-auth}.
 *
 * @example
 * formatAuthorization({ customerId: 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890', signature: 'SJpM…' })
 */
export const formatAuthorization = ({ customerId, signature }: TsaCredentials): string =>
  `TSA ${customerId}:${signature}`

/**
 * Reads the value of an `Authorization` header; returns `undefined` if it is not of the form `TSA customer_id:signature`.
 *
 * @example
 * parseAuthorization(request.headers.get('authorization'))?.customerId
 */
export function parseAuthorization(header: string | null | undefined): TsaCredentials | undefined {
  const [, customerId, signature] = header?.trim().match(/^TSA ([^\s:]+):([^\s:]+)$/i) ?? []
  return customerId && signature ? { customerId, signature } : undefined
}

/**
 * Reads the value of `Authorization` or `X-TS-Authorization` of a callback, which contains `TSA customer_id:signature`
 * or only the signature; returns `undefined` if it has neither form.
 *
 * @example
 * parseCallbackSignature(request.headers.get('x-ts-authorization'))?.signature
 */
export function parseCallbackSignature(header: string | null | undefined): CallbackSignature | undefined {
  const [signature] = header?.trim().match(/^[A-Za-z0-9+/]{43}=$/) ?? []
  return signature ? { signature } : parseAuthorization(header)
}
