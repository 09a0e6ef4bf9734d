// The digest: signatures verify, match a separate implementation, and leak nothing.
import { createHmac } from 'node:crypto'
import {
  decodeApiKey,
  describeDifference,
  formatAuthorization,
  importSigningKey,
  parseAuthorization,
  signRequest,
  verifyRequest,
} from '@sms-verify/digest'
import fc from 'fast-check'
import { type Property, property } from './property.ts'
import { anyText, wellFormed } from './texts.ts'

const secret = fc.uint8Array({ minLength: 1, maxLength: 80 })
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const token = fc.stringMatching(/^[!-9;-~]{1,40}$/)
const request = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'delete'),
  path: fc.webPath().map((path) => `/${path}`),
  query: fc.webQueryParameters(),
  body: fc.option(wellFormed, { nil: undefined }),
  contentType: fc.option(token, { nil: undefined }),
  nonce: fc.uuid(),
  dateHeader: fc.constantFrom('x-ts-date', 'date'),
} as const)
type Request = typeof request extends fc.Arbitrary<infer Value> ? Value : never

/** The text to sign, put together by another hand than that of the package ({@link https://sms-verify.github.io/sms-verify/reference/#digest-auth}). */
function buildSignedText({ method, path, body, contentType = '', nonce, dateHeader }: Request, date: Date): string {
  const when = date.toUTCString()
  const hasBody = method === 'POST' || method === 'PUT'
  return [
    method.toUpperCase(),
    hasBody ? contentType : '',
    dateHeader === 'date' ? when : '',
    'x-ts-auth-method:HMAC-SHA256',
    ...(dateHeader === 'x-ts-date' ? [`x-ts-date:${when}`] : []),
    `x-ts-nonce:${nonce}`,
    ...(body && hasBody ? [body] : []),
    path.split('?')[0],
  ].join('\n')
}

async function signed(bytes: Uint8Array, sent: Request, date: Date) {
  const key = await importSigningKey(base64(bytes))
  const path = `${sent.path}?${sent.query}`
  const headers = await signRequest({ customerId: 'C', key, ...sent, path, date })
  const all = { ...headers, ...(sent.contentType !== undefined && { 'Content-Type': sent.contentType }) }
  return { key, path, headers: Object.entries(all) }
}

const signsAsOthersDo = fc.asyncProperty(
  secret,
  request,
  fc.date({ noInvalidDate: true }),
  async (bytes, sent, date) => {
    const { headers } = await signed(bytes, sent, date)
    const signature = createHmac('sha256', bytes).update(buildSignedText(sent, date)).digest('base64')
    const [, authorization] = headers.find(([name]) => name === 'authorization') ?? []
    return authorization === `TSA C:${signature}`
  },
)

const verifiesOnlyWhatItSigned = fc.asyncProperty(
  secret,
  request,
  fc.constantFrom('method', 'path', 'body', 'header', 'key'),
  async (bytes, sent, changed) => {
    const { key, path, headers } = await signed(bytes, sent, new Date(0))
    const whole = { key, method: sent.method, path, headers, body: sent.body }
    if (!(await verifyRequest(whole))) return false
    const changes = {
      method: { method: `${sent.method}X` },
      path: { path: `/x${path}` },
      body: { method: 'POST', body: `${sent.body ?? ''}x` },
      header: { headers: [...headers, ['x-ts-more', '1'] as const] },
      key: { key: await importSigningKey(base64(Uint8Array.of(...bytes, 1))) },
    }
    return !(await verifyRequest({ ...whole, ...changes[changed] }))
  },
)

const keysDecodeAsBuffersDo = fc.property(
  fc.oneof(secret.map(base64), fc.base64String(), fc.stringMatching(/^[A-Za-z0-9+/=-]{0,8}$/), anyText),
  (text) => {
    // A Buffer reads `-`, `_` and some characters beyond Latin-1 as well, which the vendor's SDKs drop.
    const expected = Buffer.from(text.replace(/[^A-Za-z0-9+/=]/g, ''), 'base64')
    const bytes = decodeApiKey(text)
    return bytes ? expected.equals(bytes) : expected.length === 0
  },
)

const authorizationsReadBack = fc.property(token, token, (customerId, signature) => {
  const read = parseAuthorization(formatAuthorization({ customerId, signature }))
  return read?.customerId === customerId && read.signature === signature
})

const anythingIsReadOrRefused = fc.property(anyText, (header) => {
  const read = parseAuthorization(header)
  return read === undefined || header.toLowerCase().includes(`tsa ${read.customerId}:${read.signature}`.toLowerCase())
})

const lines = fc.array(anyText, { maxLength: 8 }).map((parts) => parts.join('\n'))
const differencesHideValues = fc.property(lines, lines, fc.stringMatching(/^[0-9]{12}$/), (there, here, digits) => {
  const sign = (value: string) => `POST\na/form\n\nx-ts-nonce:n\nphone_number=${value}\n/v1/verify/sms`
  describeDifference(there, here)
  const shuffled = sign(digits).split('\n').toReversed().join('\n')
  const texts = [sign(digits), sign(`${digits}1`), shuffled]
  return texts.every((text) => texts.every((other) => !describeDifference(text, other).includes(digits)))
})

export const digestProperties: readonly Property[] = [
  property('the digest signs as another implementation does', 2_000, signsAsOthersDo),
  property('the digest verifies what it signed and nothing else', 1_000, verifiesOnlyWhatItSigned),
  property('the digest decodes a key as the SDKs of the vendor do', 5_000, keysDecodeAsBuffersDo),
  property('the digest reads back the authorization it writes', 5_000, authorizationsReadBack),
  property('the digest reads or refuses any authorization', 5_000, anythingIsReadOrRefused),
  property('the digest tells no value of a body', 2_000, differencesHideValues),
]
