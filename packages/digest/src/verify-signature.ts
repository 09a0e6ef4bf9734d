import type { TextOrBytes } from './bytes.ts'
import type { SigningKey } from './signing-key.ts'

/**
 * Returns whether a signature in base64 is the one of a message. The time this takes does not depend on where the two
 * differ.
 *
 * @example
 * if (!(await verifySignature(key, body, signature))) return new Response(null, { status: 401 })
 * @throws {TypeError} if the message is neither text nor bytes, such as a body that was parsed.
 */
export async function verifySignature(key: SigningKey, message: TextOrBytes, signature: string): Promise<boolean> {
  const expected = await key.sign(message)
  let difference = expected.length ^ signature.length
  for (let index = 0; index < expected.length; index++) {
    difference |= expected.charCodeAt(index) ^ signature.charCodeAt(index)
  }
  return difference === 0
}
