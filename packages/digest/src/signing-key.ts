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
  const secret = secretOf(apiKey)
  return nodeKey(secret) ?? webKey(secret)
}

/**
 * Imports an API key like {@link importSigningKey}, into WebCrypto whatever the runtime has: less code in a bundle, and
 * in Node more time for each signature.
 *
 * @example
 * const key = await importWebSigningKey(env.TELESIGN_API_KEY)
 * @throws {TypeError} where the key is not standard base64. The message never holds the key.
 */
export async function importWebSigningKey(apiKey: string): Promise<SigningKey> {
  return webKey(secretOf(apiKey))
}

function secretOf(apiKey: string): Uint8Array<ArrayBuffer> {
  const secret = decodeApiKey(apiKey)
  if (!secret) throw new TypeError('The API key is malformed: expected standard base64 with its padding.')
  return secret
}

/** What is used of `node:crypto`; no declarations of Node are needed to compile against this package. */
interface NodeCrypto {
  hash(algorithm: 'sha256', data: Uint8Array, encoding: 'base64' | 'latin1'): string
}

/** The length of a block of SHA-256, in bytes. */
const block = 64

const encoder = /* @__PURE__ */ new TextEncoder()

/** Where a message of the usual size stands while it is hashed: a fresh buffer costs more than the hash. */
const scratch = /* @__PURE__ */ new Uint8Array(4096)

/**
 * A key of `node:crypto`, where the runtime has it without an import: HMAC (RFC 2104) in two hashes that take one call
 * each. WebCrypto takes a turn through the thread pool, and an `Hmac` of Node leaves an object to the garbage collector;
 * either costs several times the signature. So would a hash in a buffer: it comes as text, one byte a character.
 */
function nodeKey(secret: Uint8Array): SigningKey | undefined {
  type Process = { getBuiltinModule?: (name: string) => NodeCrypto | undefined }
  const hash = (globalThis as { process?: Process }).process?.getBuiltinModule?.('node:crypto')?.hash
  if (!hash) return undefined
  const key = new Uint8Array(block)
  if (secret.length > block) copyBytes(hash('sha256', secret, 'latin1'), key, 0)
  else key.set(secret)
  const inner = key.map((byte) => byte ^ 0x36)
  const outer = new Uint8Array(block + 32)
  outer.set(key.map((byte) => byte ^ 0x5c))
  return {
    async sign(message) {
      copyBytes(hash('sha256', joined(inner, message), 'latin1'), outer, block)
      return hash('sha256', outer, 'base64')
    },
  }
}

function copyBytes(text: string, target: Uint8Array, offset: number): void {
  for (let index = 0; index < text.length; index++) target[offset + index] = text.charCodeAt(index)
}

/** One after the other; only until the next call. */
function joined(first: Uint8Array, message: string | Uint8Array): Uint8Array {
  // A UTF-16 unit takes at most three bytes of UTF-8.
  const most = block + 3 * message.length
  const bytes = most > scratch.length ? new Uint8Array(most) : scratch
  bytes.set(first)
  const rest = bytes.subarray(block)
  if (typeof message === 'string') return bytes.subarray(0, block + encoder.encodeInto(message, rest).written)
  rest.set(message)
  return bytes.subarray(0, block + message.length)
}

async function webKey(secret: Uint8Array<ArrayBuffer>): Promise<SigningKey> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return {
    async sign(message) {
      const bytes = typeof message === 'string' ? encoder.encode(message) : message
      return encodeBase64(await crypto.subtle.sign('HMAC', key, bytes))
    },
  }
}
