import { encodeBase64 } from './base64.ts'
import { viewBytes } from './bytes.ts'
import type { AuthMethod, SigningKey } from './signing-key.ts'

const encoder = /* @__PURE__ */ new TextEncoder()

/** Creates a key of WebCrypto, which every runtime has; it cannot be read out again. */
export async function createWebKey(secret: Uint8Array<ArrayBuffer>, method: AuthMethod): Promise<SigningKey> {
  const hash = method === 'HMAC-SHA1' ? 'SHA-1' : 'SHA-256'
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash }, false, ['sign'])
  return {
    method,
    async sign(message) {
      // A copy, because WebCrypto rejects shared memory.
      const bytes = typeof message === 'string' ? encoder.encode(message) : Uint8Array.from(viewBytes(message))
      return encodeBase64(await crypto.subtle.sign('HMAC', key, bytes))
    },
  }
}
