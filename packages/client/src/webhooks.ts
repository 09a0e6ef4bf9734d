import {
  type CallbackHeaders,
  type CallbackSignature,
  parseAuthorization,
  parseCallbackSignature,
  signCallback,
  type TextOrBytes,
  verifySignature,
} from '@sms-verify/digest'
import { importWebSigningKey } from '@sms-verify/digest/web'
import type { DeliveryReport } from '@sms-verify/types'
import {
  deliveredStatuses,
  failedStatuses,
  intermediateStatuses,
  retryableStatuses,
  undecidedStatuses,
} from '@sms-verify/types/contract'

/** What a delivery report says about the message; `undefined` if its status does not say, or is not listed. */
export interface DeliveryState {
  /** Whether the status can no longer change. */
  readonly final: boolean | undefined
  /** Whether the message is on the handset. */
  readonly delivered: boolean | undefined
  /** Whether sending a new message later makes sense. */
  readonly retry: boolean
}

/**
 * A delivery report that was verified, with its
 * {@link https://sms-verify.github.io/sms-verify/statuses/ status} resolved.
 *
 * One URL may receive the reports of several products: a report of another product has a `sub_resource` other than
 * `sms`, and its `delivery` says nothing.
 */
export type VerifiedReport = DeliveryReport & { readonly delivery: DeliveryState }

/** Headers of any implementation: `Headers`, names and values in pairs, or an object with names in any case. */
export type IncomingHeaders =
  | { get(name: string): string | null | undefined }
  | Iterable<readonly [name: string, value: string]>
  | { readonly [name: string]: string | readonly string[] | undefined }

/** A delivery report as it is received. */
export interface IncomingReport {
  /** Every byte of the body as it was received, before any parsing, such as the `rawBody` of a framework. */
  body: TextOrBytes
  headers: IncomingHeaders
  /** The API key of the account, base64. */
  apiKey: string
  /**
   * The customer ID of the account. If you set it, a report for another one is rejected. It cannot be checked if the
   * signature comes in a bare `X-TS-Authorization`, which names no customer.
   */
  customerId?: string | undefined
  /** The HTTP method of the request. If you set it, any method except POST is rejected. */
  method?: string | undefined
}

/** A delivery report was rejected: it was not signed with the API key, or it is malformed. */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError'
}

const throwRefusal = (why: string): never => {
  throw new WebhookVerificationError(`The delivery report is refused: ${why}.`)
}

/**
 * Verifies {@link https://sms-verify.github.io/sms-verify/reference/#receive-delivery-report a delivery report} and returns
 * it typed. The signature is read from `Authorization`, or from `X-TS-Authorization` if a proxy removes the first, and
 * compared in constant time.
 *
 * Respond with 200 within 5 seconds: the service posts a report up to four times until it gets that status. Handle
 * duplicates of a report, which have the same `reference_id` and `status.code`.
 *
 * @example
 * const report = await unwrapDeliveryReport({ body: await request.text(), headers: request.headers, apiKey })
 * if (report.delivery.delivered === false) console.error(report.reference_id, report.status.description)
 * return new Response(null, { status: 200 })
 * @throws {WebhookVerificationError} if the report is not the service's, or not whole.
 * @throws {TypeError} if the API key is malformed, or an option does not exist.
 */
export async function unwrapDeliveryReport(incoming: IncomingReport): Promise<VerifiedReport> {
  const { customerId, method = 'POST' } = requireKnownOptions(incoming)
  if (method.toUpperCase() !== 'POST') throwRefusal(`expected POST, got ${method}`)
  const body = readRaw(incoming.body)
  const credentials = readCredentials(incoming.headers)
  if (!credentials.length) throwRefusal('expected Authorization: TSA customer_id:signature')
  const isOurs = (named?: string) => !customerId || !named || named.toLowerCase() === customerId.toLowerCase()
  const ours = credentials.filter((given) => isOurs(given.customerId))
  if (!ours.length) throwRefusal('it is for another customer')
  const key = await importWebSigningKey(incoming.apiKey)
  const verified = await Promise.all(ours.map(({ signature }) => verifySignature(key, body, signature)))
  if (!verified.includes(true)) throwRefusal('its signature does not match the body')
  const report = parse(typeof body === 'string' ? body : new TextDecoder().decode(body))
  return Object.assign(report, { delivery: getDeliveryState(report) })
}

/**
 * Signs a delivery report as the service does, for tests. Returns the headers to send with it, named as the service
 * writes them: `X-TS-Authorization` holds the signature alone.
 */
export async function signDeliveryReport(report: {
  body: TextOrBytes
  customerId: string
  apiKey: string
}): Promise<CallbackHeaders> {
  return signCallback({ ...report, key: await importWebSigningKey(report.apiKey) })
}

const optionNames = ['body', 'headers', 'apiKey', 'customerId', 'method']

/** A misspelled `customerId` would skip its check. */
function requireKnownOptions(incoming: IncomingReport): IncomingReport {
  const unknown = Object.keys(incoming).find((name) => !optionNames.includes(name))
  if (unknown === undefined) return incoming
  throw new TypeError(`Unknown option "${unknown}". Expected one of: ${optionNames.join(', ')}.`)
}

/** Buffers and views of any realm and kind. */
function readRaw(body: unknown): string | Uint8Array {
  if (typeof body === 'string') return body
  try {
    // `DataView` accepts the buffers of every realm and nothing else.
    const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(body) ? body : new DataView(body as ArrayBuffer)
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch {
    return throwRefusal('expected the raw body, got a parsed one; its signature covers every byte')
  }
}

/** A proxy can put its own credentials into the first header; the service's are then in the second. */
function readCredentials(headers: IncomingHeaders): CallbackSignature[] {
  const named = getHeaderValues(headers, 'authorization').map(parseAuthorization)
  const either = getHeaderValues(headers, 'x-ts-authorization').map(parseCallbackSignature)
  return [...named, ...either].filter((credentials) => credentials !== undefined)
}

function getHeaderValues(headers: IncomingHeaders, name: string): string[] {
  const { get } = headers as Headers
  const found = typeof get === 'function' && get.call(headers, name)
  const entries = Symbol.iterator in headers ? [...(headers as Iterable<[string, string]>)] : Object.entries(headers)
  const values = found ? [found] : entries.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value)
  return values.map(String)
}

/** Names for which the service also uses another spelling. */
const documentedNames = new Map([
  ['sender_id ', 'sender_id'],
  ['timezone', 'time_zone'],
])

function nameAsDocumented(_key: string, value: unknown): unknown {
  for (const [written, documented] of documentedNames) {
    const fields = Object(value) as Record<string, unknown>
    if (Object.hasOwn(fields, written)) fields[documented] ??= fields[written]
  }
  return value
}

function parse(text: string): DeliveryReport {
  try {
    const report = JSON.parse(text, nameAsDocumented)
    if (typeof report.status.code === 'number') return report
  } catch {}
  return throwRefusal('expected JSON with a status')
}

function getDeliveryState({ sub_resource: product, status: { code } }: DeliveryReport): DeliveryState {
  if ((product ?? 'sms') !== 'sms') return { final: undefined, delivered: undefined, retry: false }
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
