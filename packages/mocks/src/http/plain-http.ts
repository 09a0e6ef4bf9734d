import type { OutcomeName } from '@sms-verify/types'
import type { PendingDisruption } from './disruption.ts'

/** A raw request in the simplest form, which every entry point of the simulation can create cheaply. */
export interface PlainRequest {
  readonly method: string
  /** The request target as sent: path and query, or a whole URL. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array
  /** Where the request comes from. */
  readonly remoteAddress: string
}

/** A response as an operation makes it. */
export interface RenderedResponse {
  readonly httpStatus: number
  readonly contentType: string
  readonly body: string
  /** The name of the outcome; `undefined` if the service has no such path. */
  readonly outcome: OutcomeName | undefined
}

/** A response in the plainest form. */
export interface PlainResponse extends RenderedResponse {
  /** The time of the response, as in the `Date` header. */
  readonly date: string
  /** The disruption of the response, if a test requested one. */
  readonly disruption?: PendingDisruption
}
