import { type TextOrBytes, viewBytes } from './bytes.ts'
import type { AuthMethod, SigningKey } from './signing-key.ts'

/** The parts of `node:crypto` in use, so that this package compiles without Node's type declarations. */
interface NodeCrypto {
  hash(algorithm: 'sha1' | 'sha256', data: Uint8Array, encoding: 'base64' | 'latin1'): string
}

const hashes = {
  'HMAC-SHA256': { algorithm: 'sha256', length: 32 },
  'HMAC-SHA1': { algorithm: 'sha1', length: 20 },
} as const

/** The length of a block of SHA-1 and SHA-256, in bytes. */
const block = 64

const encoder = /* @__PURE__ */ new TextEncoder()

/** A reused buffer for messages of the usual size: a new buffer costs more than the hash. */
const scratch = /* @__PURE__ */ new Uint8Array(4096)

/**
 * Creates a key of `node:crypto`, if the runtime has it without an import: HMAC (RFC 2104) in two hashes that take one
 * call each. WebCrypto takes a turn through the thread pool, and an `Hmac` of Node leaves an object to the garbage
 * collector; either costs several times the signature. So would a hash in a buffer: it comes as text, one byte a
 * character.
 */
export function createNodeKey(secret: Uint8Array, method: AuthMethod): SigningKey | undefined {
  type Process = { getBuiltinModule?: (name: string) => NodeCrypto | undefined }
  const hash = (globalThis as { process?: Process }).process?.getBuiltinModule?.('node:crypto')?.hash
  if (!hash) return undefined
  const { algorithm, length } = hashes[method]
  const key = new Uint8Array(block)
  if (secret.length > block) copyBytes(hash(algorithm, secret, 'latin1'), key, 0)
  else key.set(secret)
  const inner = key.map((byte) => byte ^ 0x36)
  const outer = new Uint8Array(block + length)
  outer.set(key.map((byte) => byte ^ 0x5c))
  return {
    method,
    async sign(message) {
      copyBytes(hash(algorithm, join(inner, message), 'latin1'), outer, block)
      return hash(algorithm, outer, 'base64')
    },
  }
}

function copyBytes(text: string, target: Uint8Array, offset: number): void {
  for (let index = 0; index < text.length; index++) target[offset + index] = text.charCodeAt(index)
}

/** Concatenates both; the result is valid until the next call. */
function join(first: Uint8Array, message: TextOrBytes): Uint8Array {
  const given = typeof message === 'string' ? message : viewBytes(message)
  // A UTF-16 unit takes at most three bytes of UTF-8.
  const maxLength = block + 3 * given.length
  const bytes = maxLength > scratch.length ? new Uint8Array(maxLength) : scratch
  bytes.set(first)
  const rest = bytes.subarray(block)
  if (typeof given === 'string') return bytes.subarray(0, block + encoder.encodeInto(given, rest).written)
  rest.set(given)
  return bytes.subarray(0, block + given.length)
}
