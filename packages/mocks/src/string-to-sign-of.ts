import { stringToSign } from '@sms-verify/digest'
import type { PlainRequest } from './exchange.ts'
import { decodeUtf8 } from './form.ts'

/** The text whose signature a request must carry, from the request as it came (section 6 of the API page). */
export function stringToSignOf({ method, url, headers, body }: PlainRequest): string {
  const present = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined)
  return stringToSign({ method, path: url, headers: present, body: decodeUtf8(body) })
}
