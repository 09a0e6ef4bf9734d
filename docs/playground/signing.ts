import { importSigningKey, parseAuthorization, signRequest, stringToSign } from '@sms-verify/digest'
import { server } from '@sms-verify/types/contract'
import type { HttpRequest } from './http-request.ts'

/** The account that requests are made for. */
export interface Credentials {
  readonly customerId: string
  readonly apiKey: string
}

/** The authentication of a request. */
export type Scheme = 'digest' | 'basic'

/** A request with the headers of its scheme, and how they are made. */
export interface SignedRequest extends HttpRequest {
  /** The steps that lead to the `Authorization` header. */
  readonly steps: readonly Step[]
}

/** A step towards the `Authorization` header. */
export interface Step {
  readonly title: string
  readonly lines: readonly StepLine[]
}

/** A line of a step, with an explanation if it needs one. */
export interface StepLine {
  readonly text: string
  readonly note?: string | undefined
}

/** The values that make each signature unique. */
export interface Freshness {
  readonly date: Date
  readonly nonce: string
}

/** The text of a `Basic` header without its scheme: the base64 of customer ID and API key with a colon between. */
export function basicToken({ customerId, apiKey }: Credentials): string {
  const bytes = new TextEncoder().encode(`${customerId}:${apiKey}`)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** Adds the headers of HTTP Basic. */
export function withBasic(request: HttpRequest, credentials: Credentials): SignedRequest {
  const token = basicToken(credentials)
  const authorization = `Basic ${token}`
  return {
    ...request,
    headers: { ...request.headers, authorization },
    steps: [
      {
        title: 'Customer ID and API key, a colon between',
        lines: [{ text: `${credentials.customerId}:${credentials.apiKey}` }],
      },
      { title: 'In base64', lines: [{ text: token }] },
      { title: 'Header', lines: [{ text: `Authorization: ${authorization}` }] },
    ],
  }
}

/**
 * Signs a request and tells each step ({@link https://sms-verify.github.io/sms-verify/reference/#digest-auth}).
 *
 * @throws {TypeError} if the API key is not standard base64.
 */
export async function withDigest(
  request: HttpRequest,
  { customerId, apiKey }: Credentials,
  { date, nonce }: Freshness,
): Promise<SignedRequest> {
  const { method, body } = request
  const path = request.url.slice(server.length)
  const contentType = request.headers['content-type']
  const key = await importSigningKey(apiKey)
  const added = await signRequest({ customerId, key, method, path, body, contentType, date, nonce })
  const { authorization = '', ...signed } = added
  const text = stringToSign({ method, path, headers: Object.entries({ ...request.headers, ...signed }), body })
  const signature = parseAuthorization(authorization)?.signature ?? ''
  return {
    ...request,
    headers: { ...request.headers, ...added },
    steps: [
      {
        title: 'Headers, fresh for each request',
        lines: Object.entries(signed).map(([name, value]) => ({ text: `${name}: ${value}` })),
      },
      { title: 'String to sign', lines: notedLines(text) },
      {
        title: 'Signature: HMAC-SHA256 with the decoded API key, in base64',
        lines: [{ text: signature }],
      },
      { title: 'Header', lines: [{ text: `Authorization: ${authorization}` }] },
    ],
  }
}

/** The lines of a string to sign with what each of them is; a urlencoded body is one line. */
function notedLines(text: string): StepLine[] {
  const [method = '', contentType = '', date = '', ...rest] = text.split('\n')
  const path = rest.pop() ?? ''
  const isHeader = (line: string) => line.startsWith('x-ts-')
  return [
    { text: method, note: 'method' },
    { text: contentType, note: contentType ? 'Content-Type' : 'no Content-Type: empty' },
    { text: date, note: 'Date: empty, as x-ts-date is used' },
    ...rest.map((line) => ({ text: line, note: isHeader(line) ? 'header' : 'body as sent' })),
    { text: path, note: 'path' },
  ]
}
