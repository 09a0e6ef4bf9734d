import { parseAuthorization } from './authorization.ts'
import type { SigningKey } from './signing-key.ts'
import { type SignableRequest, stringToSign } from './string-to-sign.ts'
import { verifySignature } from './verify-signature.ts'

/** A request to verify, and the key of the customer it names. */
export interface RequestToVerify extends SignableRequest {
  readonly key: SigningKey
  /** Whether a request may omit `x-ts-auth-method`, as some older clients do. Default: false. */
  readonly allowMissingAuthMethod?: boolean | undefined
}

/**
 * Returns whether a request names the method of the key, in any case, and carries the right signature in its
 * `Authorization` header. Check dates and nonces yourself. See
 * {@link https://sms-verify.github.io/sms-verify/reference/#digest-auth}.
 *
 * @example
 * await verifyRequest({ key, method: 'POST', path: '/v1/verify/sms', headers: request.headers, body })
 */
export async function verifyRequest({ key, allowMissingAuthMethod, ...request }: RequestToVerify): Promise<boolean> {
  const headers = [...request.headers]
  const headerValue = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1]
  const authMethod = headerValue('x-ts-auth-method') ?? (allowMissingAuthMethod ? key.method : '')
  if (authMethod.toUpperCase() !== key.method) return false
  const credentials = parseAuthorization(headerValue('authorization'))
  return credentials !== undefined && verifySignature(key, stringToSign({ ...request, headers }), credentials.signature)
}
