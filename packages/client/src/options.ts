import type { SendRequest } from '@sms-verify/types'
import type { RequestNotice, ResponseNotice, RetryNotice } from './notices.ts'

/** The options of `createHttpClient`. */
export interface HttpClientOptions {
  /** The customer ID of the account. Default: the environment variable `TELESIGN_CUSTOMER_ID`. */
  customerId?: string | undefined
  /** The API key of the account, base64. Default: the environment variable `TELESIGN_API_KEY`. */
  apiKey?: string | undefined
  /**
   * How requests are {@link https://sms-verify.github.io/sms-verify/reference/#authentication authenticated}: `digest`
   * never sends the API key. Default: `digest`.
   */
  auth?: 'digest' | 'basic' | undefined
  /** The address of the service. `https:` only, except for loopback. Default: the production server. */
  baseUrl?: string | undefined
  /** Allows a `baseUrl` with `http:` beyond loopback. Default: false. */
  allowInsecure?: boolean | undefined
  /** The function that sends the requests. Default: the `fetch` of the runtime, looked up at each call. */
  fetch?: typeof globalThis.fetch | undefined
  /** Headers to add to each request. Headers that the client sets or signs, such as `x-ts-*`, are rejected. */
  headers?: Readonly<Record<string, string | undefined>> | undefined
  /** The `User-Agent`. Default: `sms-verify/` and the version. */
  userAgent?: string | undefined
}

/**
 * The options of `createClient`.
 *
 * The hooks are called immediately and not awaited. If a hook throws or rejects, the call does not change: the error is
 * dropped, and the logger receives the name of the hook.
 */
export interface ClientOptions extends HttpClientOptions {
  /** The timeout of a call, including retries and waits, in milliseconds. Default: 30,000. */
  timeout?: number | undefined
  /** The timeout of one attempt, in milliseconds. Default: 15,000. */
  attemptTimeout?: number | undefined
  /** The maximum number of retries, made only if they are safe; 0 means one request. Default: 2. */
  maxRetries?: number | undefined
  /** Whether input is checked against the contract before it is sent. Default: true. */
  validate?: boolean | undefined
  /** Called before each attempt. */
  onRequest?: ((notice: RequestNotice) => void) | undefined
  /** Called after each attempt, with or without a response. */
  onResponse?: ((notice: ResponseNotice) => void) | undefined
  /** Called before each wait for a retry. */
  onRetry?: ((notice: RetryNotice) => void) | undefined
  /**
   * Where to {@link https://sms-verify.github.io/sms-verify/guides/observability log} each attempt: `debug` as it begins,
   * `info` if it succeeds, `warn` if it fails and is sent again, `error` if the call fails. Default: nothing is logged.
   */
  logger?: Logger | undefined
}

/** The console, a logger of pino, or anything else with these methods. */
export type Logger = {
  readonly [Level in LogLevel]: (message: string, notice: object) => void
}

/** The methods of a logger that are called. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/**
 * The {@link https://sms-verify.github.io/sms-verify/reference/#send-sms-fields fields of a send}, with the phone number as
 * people write it.
 */
export interface SendForm extends SendRequest {
  /**
   * The end user's phone number, country calling code first, such as `+1 (555) 867-5309`. It is sent as digits only: a
   * leading `+`, spaces, dashes, dots and parentheses are removed.
   */
  phone_number: string
}

/** The options of each call besides its input. */
export interface CallOptions {
  /** Ends the call with an `AbortError`. */
  signal?: AbortSignal | undefined
  /** The timeout of the call, in milliseconds. Default: the client's. */
  timeout?: number | undefined
  /** The maximum number of retries, made only if they are safe; 0 means one request. Default: the client's. */
  maxRetries?: number | undefined
}
