import { decodeBase64, encodeBase64 } from './base64.ts'

/** An API key ready to sign and verify with. */
export interface SigningKey {
  /** Returns the signature in base64. Text is signed as UTF-8. */
  sign(message: string | Uint8Array<ArrayBuffer>): Promise<string>
  /** Tells in constant time whether a signature in base64 is the one of the message. */
  verify(message: string | Uint8Array<ArrayBuffer>, signature: string): Promise<boolean>
}

const hmac = { name: 'HMAC', hash: 'SHA-256' }
const encoder = new TextEncoder()
const bytesOf = (message: string | Uint8Array<ArrayBuffer>) =>
  typeof message === 'string' ? encoder.encode(message) : message

/**
 * Decodes an API key (section 6 of the API page); `undefined` where it is not standard base64 with its padding.
 *
 * @example
 * if (!decodeApiKey(apiKey)) console.error('The API key is malformed.')
 */
export function decodeApiKey(apiKey: string): Uint8Array<ArrayBuffer> | undefined {
  const secret = typeof apiKey === 'string' ? decodeBase64(apiKey) : undefined
  return secret?.length ? secret : undefined
}

/**
 * Imports an API key once, to sign many requests with it (section 6 of the API page).
 *
 * @example
 * const key = await importSigningKey(process.env.TELESIGN_API_KEY)
 * @throws {TypeError} where the key is not standard base64. The message never holds the key.
 */
export async function importSigningKey(apiKey: string): Promise<SigningKey> {
  const secret = decodeApiKey(apiKey)
  if (!secret) {
    throw new TypeError('The API key is malformed: expected standard base64 with its padding, as the portal shows it.')
  }
  const key = await crypto.subtle.importKey('raw', secret, hmac, false, ['sign', 'verify'])
  return {
    sign: async (message) => encodeBase64(await crypto.subtle.sign('HMAC', key, bytesOf(message))),
    verify: async (message, signature) => {
      const expected = decodeBase64(signature)
      return expected !== undefined && crypto.subtle.verify('HMAC', key, expected, bytesOf(message))
    },
  }
}
