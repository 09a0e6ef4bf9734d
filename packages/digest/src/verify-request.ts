import { parseAuthorization } from './authorization.ts'
import type { SigningKey } from './signing-key.ts'
import { type SignableRequest, stringToSign } from './string-to-sign.ts'
import { verifySignature } from './verify-signature.ts'

/** A request to verify, and the key of the customer it names. */
export interface RequestToVerify extends SignableRequest {
  readonly key: SigningKey
}

/**
 * Tells whether the signature in a request's `Authorization` header is the one of the request (section 6 of the API
 * page). Dates and nonces are for the caller to judge.
 *
 * @example
 * await verifyRequest({ key, method: 'POST', path: '/v1/verify/sms', headers: request.headers, body })
 */
export async function verifyRequest({ key, ...request }: RequestToVerify): Promise<boolean> {
  const headers = [...request.headers]
  const authorization = headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1]
  const credentials = parseAuthorization(authorization)
  return credentials !== undefined && verifySignature(key, stringToSign({ ...request, headers }), credentials.signature)
}
