import {
  describeDifference,
  importSigningKey,
  type SignableRequest,
  stringToSign,
  verifySignature,
} from '@sms-verify/digest'
import type { Customer } from './customers.ts'
import type { PlainRequest } from './exchange.ts'
import { signableOf } from './string-to-sign-of.ts'

/**
 * Finds out what a wrong signature was made of, by trying the mistakes that clients make, and tells where the text that
 * was signed differs from the one to sign.
 */
export async function diagnoseSignature(request: PlainRequest, signature: string, customer: Customer): Promise<string> {
  const signable = signableOf(request)
  const expected = stringToSign(signable)
  const key = await customer.key()
  for (const signed of mistakesOf(signable, request)) {
    if (await verifySignature(key, signed, signature)) return describeDifference(expected, signed)
  }
  const keyAsText = await importSigningKey(btoa(customer.credentials.apiKey))
  if (await verifySignature(keyAsText, expected, signature)) {
    return 'The key was the API key as text: decode its base64 first.'
  }
  return 'The signature is of none of the usual mistakes; compare what you sign with signature_string of the answer.'
}

/** The texts that clients sign by mistake. */
function mistakesOf(signable: SignableRequest, { url, headers }: PlainRequest): string[] {
  const entries = [...signable.headers]
  const without = (...names: string[]) => entries.filter(([name]) => !names.includes(name))
  const [date, tsDate] = [headers['date'] ?? '', headers['x-ts-date'] ?? '']
  const expected = stringToSign(signable)
  const lines = expected.split('\n')
  const withPath = (path: string) => [...lines.slice(0, -1), path].join('\n')
  const withDate = (text: string) => lines.with(2, text).join('\n')
  const withHeaders = (changed: SignableRequest['headers']) => stringToSign({ ...signable, headers: changed })
  return [
    withPath(url),
    ...['http', 'https'].map((scheme) => withPath(`${scheme}://${headers['host']}${signable.path.split('?', 1)[0]}`)),
    stringToSign({ ...signable, body: undefined }),
    stringToSign({ ...signable, body: decodeForm(signable.body ?? '') }),
    withHeaders(without('content-type')),
    ...['', '; charset=UTF-8', '; charset=utf-8', ';charset=UTF-8', ';charset=utf-8'].map((charset) =>
      withHeaders([...entries, ['content-type', `application/x-www-form-urlencoded${charset}`]]),
    ),
    withDate(date),
    withDate(tsDate),
    withHeaders(without('x-ts-date')),
    withHeaders(without('x-ts-nonce')),
    withHeaders(without('x-ts-auth-method')),
    withHeaders(entries.filter(([name]) => !name.startsWith('x-ts-'))),
    `${expected}\n`,
    lines.join('\r\n'),
  ]
}

function decodeForm(body: string): string {
  try {
    return decodeURIComponent(body.replaceAll('+', ' '))
  } catch {
    return body
  }
}
