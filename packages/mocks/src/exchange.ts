import type { OutcomeName } from '@sms-verify/types'

/** A request as it came, in the plainest form: what every way into the simulation can make without cost. */
export interface PlainRequest {
  readonly method: string
  /** Path and query as sent. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array
  /** Where the request comes from. */
  readonly remoteAddress: string
}

/** An answer in the plainest form. */
export interface PlainAnswer {
  readonly httpStatus: number
  readonly contentType: string
  readonly body: string
  /** The name of the outcome; `undefined` where the service has no such path. */
  readonly outcome: OutcomeName | undefined
}
