import type { SigningKey } from './signing-key.ts'

/**
 * Tells whether a signature in base64 is the one of a message. How long that takes does not depend on where the two
 * differ.
 *
 * @example
 * if (!(await verifySignature(key, body, signature))) return new Response(null, { status: 401 })
 */
export async function verifySignature(
  key: SigningKey,
  message: string | Uint8Array<ArrayBuffer>,
  signature: string,
): Promise<boolean> {
  const expected = await key.sign(message)
  let difference = expected.length ^ signature.length
  for (let index = 0; index < expected.length; index++) {
    difference |= expected.charCodeAt(index) ^ signature.charCodeAt(index)
  }
  return difference === 0
}
