import { decodeBase64 } from './base64.ts'
import type { TextOrBytes } from './bytes.ts'
import { createNodeKey } from './node-key.ts'
import { createWebKey } from './web-key.ts'

/** The methods of the scheme, as `x-ts-auth-method` names them. `HMAC-SHA1` is what the vendor's SDKs used up to 2017. */
export type AuthMethod = 'HMAC-SHA256' | 'HMAC-SHA1'

/** An API key ready to sign with. */
export interface SigningKey {
  /** The method it signs by. */
  readonly method: AuthMethod
  /** Returns the signature in base64. Text is signed as UTF-8. */
  sign(message: TextOrBytes): Promise<string>
}

/** What `importSigningKey` accepts besides the key. */
export interface SigningKeyOptions {
  /** The method to sign by. Default: `HMAC-SHA256`. */
  readonly method?: AuthMethod | undefined
}

/**
 * Decodes an API key as the vendor's SDKs do: characters outside base64 are dropped and the padding is optional. Returns
 * `undefined` if no byte is left. A key that was cut short decodes too, to other bytes.
 *
 * @example
 * decodeApiKey('dGVzdA')?.length // 4
 */
export function decodeApiKey(apiKey: string): Uint8Array<ArrayBuffer> | undefined {
  const secret = typeof apiKey === 'string' ? decodeBase64(apiKey) : undefined
  return secret?.length ? secret : undefined
}

/**
 * Imports an API key once, to sign and verify many requests with it. The key is decoded as the vendor's SDKs decode it
 * (see {@link decodeApiKey}), so the signatures agree with theirs for every key. See
 * {@link https://sms-verify.github.io/sms-verify/reference/#digest-auth}.
 *
 * @example
 * const key = await importSigningKey(process.env.TELESIGN_API_KEY)
 * @throws {TypeError} if the key holds no base64 at all. The message never holds the key.
 */
export async function importSigningKey(
  apiKey: string,
  { method = 'HMAC-SHA256' }: SigningKeyOptions = {},
): Promise<SigningKey> {
  const secret = decodeOrThrow(apiKey)
  return createNodeKey(secret, method) ?? createWebKey(secret, method)
}

/** Decodes an API key; throws a `TypeError` if it holds no byte. */
export function decodeOrThrow(apiKey: string): Uint8Array<ArrayBuffer> {
  const secret = decodeApiKey(apiKey)
  if (!secret) throw new TypeError('The API key is malformed: expected base64. Copy it from your account in full.')
  return secret
}
