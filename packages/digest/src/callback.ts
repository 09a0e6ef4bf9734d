import { formatAuthorization, parseAuthorization } from './authorization.ts'
import type { SigningKey } from './signing-key.ts'
import { verifySignature } from './verify-signature.ts'

/** A callback, such as a delivery report, to sign. */
export interface CallbackToSign {
  readonly customerId: string
  readonly key: SigningKey
  /** Every byte of the body as it will be sent. */
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** A callback to verify. */
export interface CallbackToVerify {
  readonly key: SigningKey
  /** Every byte of the body as it arrived, before any parsing. */
  readonly body: string | Uint8Array<ArrayBuffer>
  /** The value of `Authorization` or `x-ts-authorization`. */
  readonly authorization: string | null | undefined
}

/**
 * Signs a callback: the body alone, no header and no path (section 4 of the API page). Returns the value that both
 * `Authorization` and `x-ts-authorization` carry.
 *
 * @example
 * const authorization = await signCallback({ customerId, key, body: JSON.stringify(report) })
 */
export async function signCallback({ customerId, key, body }: CallbackToSign): Promise<string> {
  return formatAuthorization({ customerId, signature: await key.sign(body) })
}

/**
 * Tells in constant time whether a callback was signed with the key (section 4 of the API page).
 *
 * @example
 * await verifyCallback({ key, body, authorization: request.headers.get('authorization') })
 */
export async function verifyCallback({ key, body, authorization }: CallbackToVerify): Promise<boolean> {
  const credentials = parseAuthorization(authorization)
  return credentials !== undefined && verifySignature(key, body, credentials.signature)
}
