// Internal: for the webhooks of @sms-verify/client, whose bundle has to stay small. It may change without notice.
import { decodeOrThrow } from './api-key.ts'
import type { SigningKey } from './signing-key.ts'
import { createWebKey } from './web-key.ts'

/**
 * Imports an API key like `importSigningKey`, into WebCrypto whatever the runtime has: less code in a bundle, and in
 * Node more time for each signature.
 *
 * @internal
 * @throws {TypeError} if the key holds no base64 at all. The message never holds the key.
 */
export const importWebSigningKey = async (apiKey: string): Promise<SigningKey> =>
  createWebKey(decodeOrThrow(apiKey), 'HMAC-SHA256')
