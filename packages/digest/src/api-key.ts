import { decodeBase64 } from './base64.ts'

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

/** Decodes an API key; throws a `TypeError` if it decodes to nothing. */
export function decodeOrThrow(apiKey: string): Uint8Array<ArrayBuffer> {
  const secret = decodeApiKey(apiKey)
  if (!secret) throw new TypeError('The API key is malformed: expected base64. Copy it from your account in full.')
  return secret
}
