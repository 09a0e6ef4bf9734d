import { type SignableRequest, stringToSign } from '@sms-verify/digest'
import type { PlainRequest } from './exchange.ts'
import { decodeUtf8 } from './form.ts'

/** The text whose signature a request must carry, from the request as it came (section 6 of the API page). */
export const stringToSignOf = (request: PlainRequest): string => stringToSign(signableOf(request))

/** The parts of a request that are signed, as they came. */
export function signableOf({ method, url, headers, body }: PlainRequest): SignableRequest {
  const present = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined)
  return { method, path: url, headers: present, body: decodeUtf8(body) }
}
