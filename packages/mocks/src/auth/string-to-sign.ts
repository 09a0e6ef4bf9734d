import { type SignableRequest, stringToSign } from '@sms-verify/digest'
import type { IncomingRequest } from '../service/incoming-request.ts'

/** Builds the text whose signature a request must carry. */
export const buildStringToSign = (incoming: IncomingRequest): string => stringToSign(pickSignableParts(incoming))

/** Picks the parts of a request that are signed, as they were received. */
export function pickSignableParts({ request, text }: IncomingRequest): SignableRequest {
  const { method, url, headers } = request
  const present = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined)
  return { method, path: url, headers: present, body: text() }
}
