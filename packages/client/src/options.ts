import { decodeApiKey } from '@sms-verify/digest'
import { server, version } from '@sms-verify/types/contract'
import type { SmsVerifyError } from './errors/sms-verify-error.ts'
import { ValidationError } from './errors/validation-error.ts'
import { shapeOf } from './mask.ts'
import { sendOnce } from './send-once.ts'

/** What `createClient` takes. */
export interface ClientOptions {
  /** The customer ID of the account. Default: the environment variable `TELESIGN_CUSTOMER_ID`. */
  customerId?: string | undefined
  /** The API key of the account, base64. Default: the environment variable `TELESIGN_API_KEY`. */
  apiKey?: string | undefined
  /** How requests are signed in: `digest` never sends the API key. Default: `digest` (section 6 of the API page). */
  auth?: 'digest' | 'basic' | undefined
  /** The address of the service. `https:` only, but for loopback. Default: the production server. */
  baseUrl?: string | undefined
  /** Allows a `baseUrl` with `http:` beyond loopback. Default: false. */
  allowInsecure?: boolean | undefined
  /** What sends the requests. Default: the `fetch` of the runtime, looked up at each call. */
  fetch?: typeof globalThis.fetch | undefined
  /** How long a call may take in all, retries and waits included, in milliseconds. Default: 30,000. */
  timeout?: number | undefined
  /** How long one attempt may take, in milliseconds. Default: 15,000. */
  attemptTimeout?: number | undefined
  /** How often a call is sent again where that is safe. Default: 2. */
  maxRetries?: number | undefined
  /** Headers to add to each request. */
  headers?: Record<string, string> | undefined
  /** The `User-Agent`. Default: `sms-verify/` and the version. */
  userAgent?: string | undefined
  /** Whether input is checked against the contract before it is sent. Default: true. */
  validate?: boolean | undefined
  /** Called before each retry. */
  onRetry?: ((notice: RetryNotice) => void) | undefined
}

/** What `onRetry` is told. Nothing in it is personal. */
export interface RetryNotice {
  operation: 'send' | 'check' | 'status' | 'complete'
  /** Which retry this is, from 1. */
  retry: number
  /** How long the client waits first, in milliseconds. */
  delay: number
  /** Why. */
  error: SmsVerifyError
}

type Given = { [Name in keyof ClientOptions]?: NonNullable<ClientOptions[Name]> }

/** The options with every default in place. */
export type Settings = {
  readonly [Name in Exclude<keyof ClientOptions, 'onRetry' | 'allowInsecure'>]-?: NonNullable<ClientOptions[Name]>
} & Pick<ClientOptions, 'onRetry'>

const defaults = {
  auth: 'digest',
  baseUrl: server,
  fetch: sendOnce,
  timeout: 30_000,
  attemptTimeout: 15_000,
  maxRetries: 2,
  headers: {},
  userAgent: `sms-verify/${version}`,
  validate: true,
} satisfies ClientOptions

/** Fills in the defaults and refuses what cannot work. */
export function settingsOf(options: ClientOptions): Settings {
  refuseUnknown(options)
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given
  const { customerId = environment('TELESIGN_CUSTOMER_ID'), apiKey = environment('TELESIGN_API_KEY') } = given
  const settings = { ...defaults, ...given }
  return {
    ...settings,
    customerId: customerIdOf(customerId),
    apiKey: apiKeyOf(apiKey),
    auth: authOf(settings.auth),
    baseUrl: baseUrlOf(settings.baseUrl, given.allowInsecure === true),
    timeout: millisecondsOf('timeout', settings.timeout),
    attemptTimeout: millisecondsOf('attemptTimeout', settings.attemptTimeout),
    maxRetries: retriesOf(settings.maxRetries),
  }
}

function refuseUnknown(options: ClientOptions): void {
  const names = [...Object.keys(defaults), 'allowInsecure', 'apiKey', 'customerId', 'onRetry']
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw new ValidationError(name, `an option among ${names.join(', ')}`, 'another')
  }
}

// Read through globalThis, so that the client loads where there is no `process`.
function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  return process?.env?.[name]
}

/** ASCII that can be seen, as a header holds it, but for the colon that ends it there. */
const customerIdForm = /^[!-9;-~]+$/

function customerIdOf(customerId: unknown): string {
  if (typeof customerId === 'string' && customerIdForm.test(customerId)) return customerId
  throw new ValidationError(
    'customerId',
    'the customer ID of the account, as an option or in TELESIGN_CUSTOMER_ID',
    customerId ? 'a malformed one' : 'none',
  )
}

function apiKeyOf(apiKey: unknown): string {
  if (typeof apiKey === 'string' && decodeApiKey(apiKey)) return apiKey
  throw new ValidationError(
    'apiKey',
    'the API key of the account, standard base64 to its last `=`, as an option or in TELESIGN_API_KEY',
    apiKey ? 'a malformed one' : 'none',
  )
}

function authOf(auth: unknown): 'digest' | 'basic' {
  if (auth === 'digest' || auth === 'basic') return auth
  throw new ValidationError('auth', "'digest' or 'basic'", shapeOf(auth))
}

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

function baseUrlOf(baseUrl: string, allowInsecure: boolean): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (!url || url.username || url.password || url.search || url.hash) {
    throw new ValidationError('baseUrl', 'a URL without user, query and fragment', 'another')
  }
  if (url.protocol === 'https:') return withoutSlash(url)
  if (url.protocol === 'http:' && (allowInsecure || loopback.test(url.hostname))) return withoutSlash(url)
  throw new ValidationError(
    'baseUrl',
    '`https:`, or loopback, or `allowInsecure: true`',
    `${url.protocol}//${url.host}`,
  )
}

const withoutSlash = ({ origin, pathname }: URL) => origin + pathname.replace(/\/+$/, '')

/** Refuses a span of time that no timer can keep. */
export function millisecondsOf(name: string, value: unknown): number {
  if (typeof value === 'number' && value > 0 && value <= 2 ** 31 - 1) return value
  throw new ValidationError(name, 'milliseconds, more than 0 and at most 2147483647', String(value))
}

/** Refuses a number of retries that is none. */
export function retriesOf(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw new ValidationError('maxRetries', 'a whole number from 0', String(value))
}
