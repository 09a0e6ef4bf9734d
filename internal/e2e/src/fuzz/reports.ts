// The webhook verifier accepts only signed reports.
import { isDeepStrictEqual } from 'node:util'
import { signDeliveryReport, unwrapDeliveryReport, WebhookVerificationError } from '@sms-verify/client/webhooks'
import fc from 'fast-check'
import { type Property, property } from './property.ts'
import { anyText } from './texts.ts'

const customerId = 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890'
const key = fc.uint8Array({ minLength: 1, maxLength: 64 }).map((bytes) => Buffer.from(bytes).toString('base64'))
const json = fc.jsonValue({ maxDepth: 3 })
const report = fc
  .tuple(fc.dictionary(anyText, json), fc.integer(), fc.constantFrom(0, 1, 2))
  .map(([more, code, space]) => JSON.stringify({ ...more, status: { code } }, null, space).toWellFormed())
const shapeOfHeaders = fc.constantFrom(
  (name: string, value: string) => new Headers({ [name]: value }),
  (name: string, value: string) => ({ [name.toUpperCase()]: value }),
  (name: string, value: string) => ({ other: undefined, [name]: [value] }),
  (name: string, value: string) => ({ authorization: 'Bearer of-a-proxy', [`X-TS-${name}`]: value }),
)

const isRefused = (incoming: Parameters<typeof unwrapDeliveryReport>[0]) =>
  unwrapDeliveryReport(incoming).then(
    () => false,
    (error) => {
      if (error instanceof WebhookVerificationError) return true
      throw error
    },
  )

const signedReportsAreRead = fc.asyncProperty(key, report, shapeOfHeaders, async (apiKey, body, toHeaders) => {
  const { Authorization: authorization } = await signDeliveryReport({ body, customerId, apiKey })
  const { delivery: _, ...read } = await unwrapDeliveryReport({
    body,
    headers: toHeaders('authorization', authorization),
    apiKey,
    customerId,
  })
  const { delivery: __, ...expected } = JSON.parse(body)
  return isDeepStrictEqual(read, expected)
})

const aChangedByteIsRefused = fc.asyncProperty(
  key,
  report,
  fc.nat(),
  fc.integer({ min: 1, max: 255 }),
  async (apiKey, text, at, change) => {
    const headers = await signDeliveryReport({ body: text, customerId, apiKey })
    const body = new TextEncoder().encode(text)
    body[at % body.length] = (body[at % body.length] ?? 0) ^ change
    return isRefused({ body, headers, apiKey })
  },
)

const aChangedSignatureIsRefused = fc.asyncProperty(key, report, fc.nat(), anyText, async (apiKey, body, at, more) => {
  const { Authorization: authorization } = await signDeliveryReport({ body, customerId, apiKey })
  const place = authorization.indexOf(':') + 1 + (at % 43)
  const other = authorization[place] === 'A' ? 'B' : 'A'
  const changed = authorization.slice(0, place) + other + authorization.slice(place + 1)
  const [cut, longer] = [authorization.slice(0, place), `${authorization}${more.replaceAll(/\s/g, '')}A`]
  const results = await Promise.all(
    [changed, cut, longer].map((each) => isRefused({ body, headers: { authorization: each }, apiKey })),
  )
  return results.every(Boolean)
})

const anythingElseIsRefused = fc.asyncProperty(
  key,
  fc.oneof(anyText, fc.uint8Array()),
  fc.dictionary(fc.oneof(anyText, fc.constantFrom('authorization', 'x-ts-authorization')), anyText),
  async (apiKey, body, headers) => isRefused({ body: body as string, headers, apiKey }),
)

export const reportProperties: readonly Property[] = [
  property('the webhook verifier reads what was signed, under any headers', 2_000, signedReportsAreRead),
  property('the webhook verifier refuses a report with another byte', 2_000, aChangedByteIsRefused),
  property('the webhook verifier refuses another signature', 1_000, aChangedSignatureIsRefused),
  property('the webhook verifier refuses anything else, by its own error', 2_000, anythingElseIsRefused),
]
