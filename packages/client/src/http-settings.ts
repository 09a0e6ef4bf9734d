import { decodeApiKey } from '@sms-verify/digest'
import { isLoopback, parseAddress, server, version } from '@sms-verify/types/contract'
import { ValidationError } from './errors/validation-error.ts'
import { type Header, isHeaderValue, requireHeaders } from './headers.ts'
import { describeShape } from './mask.ts'
import type { HttpClientOptions } from './options.ts'
import { runtimeFetch } from './runtime-fetch.ts'

type Given = { [Name in keyof HttpClientOptions]?: NonNullable<HttpClientOptions[Name]> }

/** The validated options of the transport, with every default applied. */
export interface HttpSettings {
  readonly customerId: string
  readonly apiKey: string
  readonly auth: 'digest' | 'basic'
  readonly baseUrl: string
  readonly fetch: typeof globalThis.fetch
  readonly headers: readonly Header[]
}

const defaults = {
  auth: 'digest',
  allowInsecure: false,
  baseUrl: server,
  fetch: runtimeFetch,
  headers: {},
  userAgent: `sms-verify/${version}`,
} satisfies HttpClientOptions

const optionNames = ['customerId', 'apiKey', ...Object.keys(defaults)]

/** Applies the defaults and rejects invalid options, and any option except these and the `others`. */
export function parseHttpOptions(options: HttpClientOptions, others: readonly string[] = []): HttpSettings {
  validateOptionNames(options, [...optionNames, ...others])
  const given: Given = withoutUndefined(options)
  const { customerId = readEnvironment('TELESIGN_CUSTOMER_ID'), apiKey = readEnvironment('TELESIGN_API_KEY') } = given
  const settings = { ...defaults, ...given }
  const auth = requireAuth(settings.auth)
  return {
    customerId: requireCredential('customerId', customerId, 'TELESIGN_CUSTOMER_ID'),
    apiKey: requireApiKey(apiKey, auth),
    auth,
    baseUrl: requireBaseUrl(settings.baseUrl, requireBoolean('allowInsecure', settings.allowInsecure)),
    fetch: requireFunction('fetch', settings.fetch),
    headers: [...requireHeaders(settings.headers), requireUserAgent(settings.userAgent)],
  }
}

/** The options that are given. */
export const withoutUndefined = <Options extends object>(options: Options) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Options]?: NonNullable<Options[Name]>
  }

/** Rejects an option that does not exist: it is probably misspelled. */
export function validateOptionNames(options: object, names: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown === undefined) return
  const expected = names.join(', ')
  throw new ValidationError(unknown, expected, 'another', `Unknown option "${unknown}". Expected one of: ${expected}.`)
}

// Read through globalThis, so that the client loads if there is no `process`.
function readEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  return process?.env?.[name]
}

/** Printable ASCII, which a header can contain. In the header, a colon ends the customer ID. */
const visible = { customerId: /^[!-9;-~]+$/, apiKey: /^[!-~]+$/ }

function requireCredential(name: keyof typeof visible, value: unknown, variable: string): string {
  if (typeof value === 'string' && visible[name].test(value)) return value
  const what = name === 'apiKey' ? 'API key' : 'customer ID'
  throw value
    ? new ValidationError(name, `the ${what}`, 'a malformed one', `${name} is malformed. Copy the ${what} in full.`)
    : new ValidationError(name, `the ${what}`, 'none', `${name} is missing. Pass it as an option or set ${variable}.`)
}

/** Only a signature needs the decoded key. */
function requireApiKey(apiKey: unknown, auth: 'digest' | 'basic'): string {
  if (auth === 'basic' || !apiKey) return requireCredential('apiKey', apiKey, 'TELESIGN_API_KEY')
  if (typeof apiKey === 'string' && decodeApiKey(apiKey)) return apiKey
  const message = 'apiKey is not valid base64. Copy it in full, including trailing "=".'
  throw new ValidationError('apiKey', 'the API key', 'a malformed one', message)
}

function requireAuth(auth: unknown): 'digest' | 'basic' {
  if (auth === 'digest' || auth === 'basic') return auth
  throw new ValidationError('auth', "'digest' or 'basic'", describeShape(auth))
}

/** Rejects a value that is not a boolean. */
export function requireBoolean(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw new ValidationError(name, 'true or false', describeShape(value))
}

/** Rejects a value that is not a function. */
export function requireFunction<Value>(name: string, value: Value): Value {
  if (typeof value === 'function') return value
  throw new ValidationError(name, 'a function', describeShape(value))
}

function requireBaseUrl(baseUrl: string, allowInsecure: boolean): string {
  const throwInvalid = (problem: string): never => {
    throw new ValidationError('baseUrl', 'a full URL', 'another', `baseUrl ${problem}`)
  }
  try {
    const { url, protocol, hostname } = parseAddress(baseUrl)
    if (protocol === 'https:' || allowInsecure || isLoopback(hostname)) return url
  } catch (error) {
    throwInvalid((error as Error).message)
  }
  return throwInvalid('must begin with https:, unless it is loopback or allowInsecure is true.')
}

/** Rejects anything but a signal; accepts signals of other implementations. */
export function validateSignal(signal: unknown): void {
  if (signal === undefined || typeof (signal as AbortSignal | null)?.addEventListener === 'function') return
  throw new ValidationError('signal', 'an AbortSignal', describeShape(signal))
}

function requireUserAgent(value: unknown): Header {
  if (typeof value === 'string' && isHeaderValue(value)) return ['user-agent', value]
  throw new ValidationError('userAgent', 'visible characters from ISO 8859-1', describeShape(value))
}
