import { decodeOrThrow } from './api-key.ts'
import { createNodeKey } from './node-key.ts'
import type { AuthMethod, SigningKey } from './signing-key.ts'
import { createWebKey } from './web-key.ts'

/** What `importSigningKey` accepts besides the key. */
export interface SigningKeyOptions {
  /** The method to sign with. Default: `HMAC-SHA256`. */
  readonly method?: AuthMethod | undefined
}

/**
 * Imports an API key once, to sign and verify many requests with it. The key is decoded as the vendor's SDKs decode it
 * (see `decodeApiKey`), so the signatures agree with theirs for every key. See
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
