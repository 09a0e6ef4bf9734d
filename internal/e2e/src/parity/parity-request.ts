import type { ForceableOutcome } from '@sms-verify/mocks/simulation'

/** A request as plain data, so that every transport is sent the same. */
export interface ParityRequest {
  readonly name: string
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** In base64; if it is missing, the request has no body. */
  readonly body?: string
  /** The outcome asked for beforehand. */
  readonly force?: ForceableOutcome
  /** How often the request is sent; the last response counts. */
  readonly times?: number
}

/** A transport of requests and responses. */
export type TransportName =
  | 'mock.fetch'
  | 'msw 3 in Node'
  | 'msw 2 in Node'
  | 'msw 3 in Chromium'
  | 'HTTP'
  | 'HTTP over Redis'

/** The account of every transport. */
export const credentials = {
  customerId: '11111111-2222-3333-4444-555555555555',
  apiKey: 'cGFyaXR5IHBhcml0eSBwYXJpdHkgcGFyaXR5IHBhcml0eSBwYXJpdHkgcGFyaXR5IHBhcml0eSBwYXJpdHkgcGFyaXQ=',
}

export const phone = '15558675309'
export const referenceId = '0123456789ABCDEF0123456789ABCDEF'
export const sendPath = '/v1/verify/sms'
export const formType = 'application/x-www-form-urlencoded'
export const basic = `Basic ${btoa(`${credentials.customerId}:${credentials.apiKey}`)}`

export const base64 = (body: string | Uint8Array): string => Buffer.from(body).toString('base64')

/** A send whose body is these bytes. */
export const buildSend = (name: string, body: string | Uint8Array, contentType: string | undefined = formType) => ({
  name,
  method: 'POST',
  path: sendPath,
  headers: [['authorization', basic], ...(contentType ? [['content-type', contentType] as const] : [])] as const,
  body: base64(body),
})

/** A request without a body. */
export const bodyless = (method: string, path: string, headers: ParityRequest['headers'] = []): ParityRequest => ({
  name: `${method} ${path}`,
  method,
  path,
  headers: [['authorization', basic], ...headers],
})
