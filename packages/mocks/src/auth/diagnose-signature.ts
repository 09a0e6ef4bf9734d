import { importSigningKey, type SignableRequest, stringToSign, verifySignature } from '@sms-verify/digest'
import type { PlainRequest } from '../http/plain-http.ts'
import type { AuthenticatedRequest } from '../service/incoming-request.ts'
import { pickSignableParts } from './string-to-sign.ts'

/**
 * Finds the cause of a wrong signature by trying common mistakes of clients. Returns what was signed differently,
 * without repeating anything from the request.
 */
export async function diagnoseSignature(incoming: AuthenticatedRequest, signature: string): Promise<string> {
  const { request, customer } = incoming
  if (!customer.canSign) return 'The API key of the account holds no base64, so no digest can be right.'
  const signable = pickSignableParts(incoming)
  const expected = stringToSign(signable)
  const key = await customer.key()
  for (const [words, signed] of listMistakes(signable, request)) {
    if (await verifySignature(key, signed, signature)) return words
  }
  if (await verifySignature(await customer.key('HMAC-SHA1'), expected, signature)) {
    return 'The signature is an HMAC-SHA1. The option acceptHmacSha1 accepts those, if x-ts-auth-method does not name another.'
  }
  const keyAsText = await importSigningKey(encodeBase64(customer.credentials.apiKey))
  if (await verifySignature(keyAsText, expected, signature)) {
    return 'The key was the API key as text: decode its base64 first.'
  }
  return 'The signature is of none of the usual mistakes; compare what you sign with signature_string of the response.'
}

type Mistake = readonly [words: string, signed: string]

/** The texts that clients sign by mistake. */
function listMistakes(signable: SignableRequest, request: PlainRequest): Mistake[] {
  const lines = stringToSign(signable).split('\n')
  return [
    ...pathMistakes(lines, request),
    ...bodyMistakes(signable, lines),
    ...contentTypeMistakes(lines),
    ...dateMistakes(lines, request),
    ...headerMistakes(signable),
    ['A line feed was signed after the last line.', `${lines.join('\n')}\n`],
    ['The lines were joined by CR LF: join them by LF alone.', lines.join('\r\n')],
  ]
}

function pathMistakes(lines: readonly string[], { url, headers }: PlainRequest): Mistake[] {
  const withPath = (path: string) => [...lines.slice(0, -1), path].join('\n')
  const urls = ['https', 'http'].map((scheme) => `${scheme}://${headers['host']}${lines.at(-1)}`)
  return [
    ['The query string was signed: sign the path alone.', withPath(url)],
    ...urls.map((whole): Mistake => ['The whole URL was signed: sign the path alone.', withPath(whole)]),
  ]
}

function bodyMistakes(signable: SignableRequest, lines: readonly string[]): Mistake[] {
  const withBody = (body: string | undefined) => stringToSign({ ...signable, body })
  const { body = '' } = signable
  return [
    ['No body was signed.', withBody(undefined)],
    ['The body was signed before it was encoded: sign it as you send it.', withBody(decodeForm(body))],
    ['A body was signed: sign none with this method.', [...lines.slice(0, -1), body, lines.at(-1)].join('\n')],
  ]
}

const form = 'application/x-www-form-urlencoded'
const contentTypes = ['', '; charset=UTF-8', '; charset=utf-8', ';charset=UTF-8', ';charset=utf-8'].map(
  (charset) => form + charset,
)

function contentTypeMistakes(lines: readonly string[]): Mistake[] {
  const withContentType = (value: string) => lines.with(1, value).join('\n')
  return [
    ['No content type was signed, and one was sent.', withContentType('')],
    ...contentTypes.map(
      (value): Mistake => [
        `The content type was signed as "${value}", which is not what the service sees.`,
        withContentType(value),
      ],
    ),
  ]
}

function dateMistakes(lines: readonly string[], { headers }: PlainRequest): Mistake[] {
  const withDate = (value: string | undefined) => lines.with(2, value ?? '').join('\n')
  return [
    ['Date was signed: if x-ts-date is sent as well, only that one counts.', withDate(headers['date'])],
    ['The date was signed twice: leave the line of Date empty if you send x-ts-date.', withDate(headers['x-ts-date'])],
  ]
}

function headerMistakes(signable: SignableRequest): Mistake[] {
  const headers = [...signable.headers]
  const withHeaders = (changed: SignableRequest['headers']) => stringToSign({ ...signable, headers: changed })
  const without = (left: string) => withHeaders(headers.filter(([name]) => name !== left))
  const method = headers.map(
    ([name, value]) => [name, name === 'x-ts-auth-method' ? value.toUpperCase() : value] as const,
  )
  return [
    ...['x-ts-date', 'x-ts-nonce', 'x-ts-auth-method'].map(
      (name): Mistake => [`${name} was sent, and not signed.`, without(name)],
    ),
    ['No x-ts- header was signed.', withHeaders(headers.filter(([name]) => !name.startsWith('x-ts-')))],
    ['x-ts-auth-method was signed in another case than it was sent.', withHeaders(method)],
  ]
}

const encodeBase64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

function decodeForm(body: string): string {
  try {
    return decodeURIComponent(body.replaceAll('+', ' '))
  } catch {
    return body
  }
}
