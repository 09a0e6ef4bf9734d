import { formatAuthorization, parseCallbackSignature } from './authorization.ts'
import type { TextOrBytes } from './bytes.ts'
import type { SigningKey } from './signing-key.ts'
import { verifySignature } from './verify-signature.ts'

/** A callback, such as a delivery report, to sign. */
export interface CallbackToSign {
  readonly customerId: string
  readonly key: SigningKey
  /** The body exactly as it is sent. */
  readonly body: TextOrBytes
}

/** A callback to verify. */
export interface CallbackToVerify {
  readonly key: SigningKey
  /** The body exactly as it was received, before any parsing. */
  readonly body: TextOrBytes
  /** The value of `Authorization` or of `X-TS-Authorization`: `TSA customer_id:signature`, or the signature alone. */
  readonly authorization: string | null | undefined
}

// A type, not an interface, so that you can pass it as any kind of headers.
/** The headers of a signed callback, in the vendor's documented case. */
export type CallbackHeaders = {
  /** `TSA customer_id:signature`. */
  readonly Authorization: string
  /** Only the signature, for receivers whose proxy removes `Authorization`. */
  readonly 'X-TS-Authorization': string
}

/**
 * Signs a callback: only the body, without headers or path. Returns the headers that carry the signature. See
 * {@link https://sms-verify.github.io/sms-verify/reference/#receive-delivery-report}.
 *
 * @example
 * const headers = await signCallback({ customerId, key, body: JSON.stringify(report) })
 * @throws {TypeError} if the body is neither text nor bytes.
 */
export async function signCallback({ customerId, key, body }: CallbackToSign): Promise<CallbackHeaders> {
  const signature = await key.sign(body)
  return { Authorization: formatAuthorization({ customerId, signature }), 'X-TS-Authorization': signature }
}

/**
 * Returns, in constant time, whether a callback was signed with the key. The customer ID in the header is not signed,
 * and the bare form has none: compare it yourself, if you need to, with {@link parseCallbackSignature}. See
 * {@link https://sms-verify.github.io/sms-verify/reference/#receive-delivery-report}.
 *
 * @example
 * await verifyCallback({ key, body, authorization: request.headers.get('x-ts-authorization') })
 * @throws {TypeError} if the body is neither text nor bytes, such as a body that was parsed.
 */
export async function verifyCallback({ key, body, authorization }: CallbackToVerify): Promise<boolean> {
  const credentials = parseCallbackSignature(authorization)
  return credentials !== undefined && verifySignature(key, body, credentials.signature)
}
