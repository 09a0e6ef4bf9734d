import { decodeBase64, encodeBase64 } from './base64.ts'

/** An API key ready to sign with. */
export interface SigningKey {
  /** Returns the signature in base64. Text is signed as UTF-8. */
  sign(message: string | Uint8Array<ArrayBuffer>): Promise<string>
}

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
  return nodeKey(secret) ?? webKey(secret)
}

/** What is used of `node:crypto`; no declarations of Node are needed to compile against this package. */
interface NodeCrypto {
  createSecretKey(secret: Uint8Array): object
  createHmac(hash: 'sha256', key: object): Hmac
}

interface Hmac {
  update(message: string | Uint8Array): Hmac
  digest(encoding: 'base64'): string
}

/**
 * A key of `node:crypto`, where the runtime has it without an import: it signs at once, WebCrypto takes a turn through
 * the thread pool that costs more than the signature.
 */
function nodeKey(secret: Uint8Array): SigningKey | undefined {
  type Process = { getBuiltinModule?: (name: string) => NodeCrypto | undefined }
  const crypto = (globalThis as { process?: Process }).process?.getBuiltinModule?.('node:crypto')
  const key = crypto?.createSecretKey(secret)
  return crypto && key && { sign: async (message) => crypto.createHmac('sha256', key).update(message).digest('base64') }
}

async function webKey(secret: Uint8Array<ArrayBuffer>): Promise<SigningKey> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return {
    async sign(message) {
      const bytes = typeof message === 'string' ? new TextEncoder().encode(message) : message
      return encodeBase64(await crypto.subtle.sign('HMAC', key, bytes))
    },
  }
}
