import { parseAuthorization, signCallback, type TsaCredentials, verifySignature } from '@sms-verify/digest'
import { importWebSigningKey } from '@sms-verify/digest/web'
import type { DeliveryReport } from '@sms-verify/types'
import {
  deliveredStatuses,
  failedStatuses,
  intermediateStatuses,
  retryableStatuses,
  undecidedStatuses,
} from '@sms-verify/types/contract'

/** What a delivery report says of the message, `undefined` where its status tells nothing of it or is not listed. */
export interface Delivered {
  /** Whether the status can still change. */
  readonly final: boolean | undefined
  /** Whether the message is on the handset. */
  readonly delivered: boolean | undefined
  /** Whether sending a new message later makes sense. */
  readonly retry: boolean
}

/** A delivery report that was verified, with its status resolved (section 2.1 of the API page). */
export type VerifiedReport = DeliveryReport & { readonly delivery: Delivered }

/** What a delivery report arrives as. */
export interface IncomingReport {
  /** Every byte of the body as it arrived, before any parsing. */
  body: string | Uint8Array<ArrayBuffer> | ArrayBuffer
  /** `Headers`, or an object with names in any case, as Node and most frameworks have them. */
  headers: Headers | Record<string, string | string[] | undefined>
  /** The API key of the account, base64. */
  apiKey: string
  /** The customer ID of the account; where it is given, a report for another one is refused. */
  customerId?: string | undefined
  /** The HTTP method of the request; where it is given, anything but POST is refused. */
  method?: string | undefined
}

/** A delivery report is refused: it was not signed with the API key, or is not what it should be. */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError'
}

const refuse = (why: string): never => {
  throw new WebhookVerificationError(`The delivery report is refused: ${why}.`)
}

/**
 * Verifies a delivery report and returns it typed (section 4 of the API page). Signatures are compared in constant time.
 *
 * @example
 * const report = await unwrapDeliveryReport({ body: await request.text(), headers: request.headers, apiKey })
 * if (report.delivery.delivered === false) console.error(report.reference_id, report.status.description)
 * @throws {WebhookVerificationError} where the report is not the service's, or not whole.
 * @throws {TypeError} where the API key is malformed.
 */
export async function unwrapDeliveryReport(incoming: IncomingReport): Promise<VerifiedReport> {
  const { headers, customerId, method = 'POST' } = incoming
  if (method.toUpperCase() !== 'POST') refuse(`expected POST, got ${method}`)
  const body = rawOf(incoming.body)
  const credentials = credentialsIn(headers, 'authorization') ?? credentialsIn(headers, 'x-ts-authorization')
  if (!credentials) return refuse('expected Authorization: TSA customer_id:signature')
  if (customerId && customerId.toLowerCase() !== credentials.customerId.toLowerCase())
    refuse('it is for another customer')
  const key = await importWebSigningKey(incoming.apiKey)
  if (!(await verifySignature(key, body, credentials.signature))) refuse('its signature does not match the body')
  const report = parse(typeof body === 'string' ? body : new TextDecoder().decode(body))
  return Object.assign(report, { delivery: deliveryOf(report.status.code) })
}

/** Signs a delivery report as the service does, for tests. Returns the headers to send with it. */
export async function signDeliveryReport(report: {
  body: string | Uint8Array<ArrayBuffer>
  customerId: string
  apiKey: string
}): Promise<{ authorization: string; 'x-ts-authorization': string }> {
  const { Authorization: authorization } = await signCallback({
    ...report,
    key: await importWebSigningKey(report.apiKey),
  })
  return { authorization, 'x-ts-authorization': authorization }
}

function rawOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return body
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new Uint8Array(body as ArrayBuffer)
  return refuse('expected the raw body, got a parsed one; its signature covers every byte')
}

/** A proxy can put credentials of its own into the one header; then those of the service are in the other. */
function credentialsIn(headers: IncomingReport['headers'], name: string): TsaCredentials | undefined {
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers)
  return parseAuthorization(String(entries.find(([key]) => key.toLowerCase() === name)?.[1]))
}

function parse(text: string): DeliveryReport {
  try {
    const report = JSON.parse(text)
    if (typeof report.status.code === 'number') return report
  } catch {}
  return refuse('expected JSON with a status')
}

function deliveryOf(code: number): Delivered {
  const delivered = deliveredStatuses.includes(code)
  const failed = failedStatuses.includes(code)
  const intermediate = intermediateStatuses.includes(code)
  const final = delivered || failed || undecidedStatuses.includes(code)
  return {
    final: final || (intermediate ? false : undefined),
    delivered: delivered || (failed || intermediate ? false : undefined),
    retry: retryableStatuses.includes(code),
  }
}
