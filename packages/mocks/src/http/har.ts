import { server, version } from '@sms-verify/types/contract'
import type { PlainRequest, PlainResponse } from './plain-http.ts'

/** A request with its response, as they were. */
export interface RecordedExchange {
  readonly time: Date
  readonly request: PlainRequest
  readonly response: Pick<PlainResponse, 'httpStatus' | 'contentType' | 'body'>
}

/** A HAR 1.2 document; see {@link https://w3c.github.io/web-performance/specs/HAR/Overview.html}. */
export interface Har {
  readonly log: {
    readonly version: '1.2'
    readonly creator: { readonly name: string; readonly version: string }
    readonly entries: readonly HarEntry[]
  }
}

/** A request with its response, in HAR. */
export interface HarEntry {
  readonly startedDateTime: string
  readonly time: number
  readonly request: HarMessage & {
    readonly method: string
    readonly url: string
    readonly queryString: readonly HarPair[]
    readonly postData?: { readonly mimeType: string; readonly text: string }
  }
  readonly response: HarMessage & {
    readonly status: number
    readonly statusText: string
    readonly content: { readonly size: number; readonly mimeType: string; readonly text: string }
    readonly redirectURL: string
  }
  readonly cache: Readonly<Record<string, never>>
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number }
}

/** A name and its value, in HAR. */
export interface HarPair {
  readonly name: string
  readonly value: string
}

/** What a request and a response have in common, in HAR. */
export interface HarMessage {
  readonly httpVersion: string
  readonly headers: readonly HarPair[]
  readonly cookies: readonly never[]
  readonly headersSize: number
  readonly bodySize: number
}

/** Writes exchanges as HAR. Credentials and codes are left out unless `secrets` is set. */
export const toHar = (exchanges: readonly RecordedExchange[], secrets = false): Har => ({
  log: {
    version: '1.2',
    creator: { name: '@sms-verify/mocks', version },
    entries: exchanges.map((exchange) =>
      toEntry(exchange, secrets ? (text) => text : createRedaction(exchange), secrets),
    ),
  },
})

function toEntry({ time, request, response }: RecordedExchange, redact: Redact, secrets: boolean): HarEntry {
  const { method, headers } = request
  const url = new URL(redact(request.url), headers['host'] ? `http://${headers['host']}` : server)
  const pairs = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
  const postData = { mimeType: headers['content-type'] ?? '', text: redact(decoder.decode(request.body)) }
  const text = redact(response.body)
  const size = encoder.encode(text).length
  return {
    startedDateTime: time.toISOString(),
    time: 0,
    request: {
      method,
      url: url.href,
      queryString: Array.from(url.searchParams, ([name, value]) => ({ name, value })),
      ...(request.body.length > 0 && { postData }),
      ...describeMessage(
        pairs.map(({ name, value }) => ({ name, value: secrets || !secretHeaders.has(name) ? value : redacted })),
        request.body.length,
      ),
    },
    response: {
      status: response.httpStatus,
      statusText: '',
      content: { size, mimeType: response.contentType, text },
      redirectURL: '',
      ...describeMessage([{ name: 'content-type', value: response.contentType }], size),
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The value in HAR for an unknown size of headers. */
const unknownSize = -1

const describeMessage = (headers: readonly HarPair[], bodySize: number): HarMessage => ({
  httpVersion: 'HTTP/1.1',
  headers,
  cookies: [],
  headersSize: unknownSize,
  bodySize,
})

type Redact = (text: string) => string

const redacted = 'redacted'
const secretHeaders: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'cookie'])

/** Where a code can be: in a query, in a form, in the string that was signed, and in a response. */
const codes = [/verify_code(?:=|%3D)([^&"\\\s]+)/gi, /"code_entered":"([^"]+)"/g]

/** Returns a function that removes every code of an exchange from a text. */
function createRedaction({ request, response }: RecordedExchange): Redact {
  const texts = [request.url, decoder.decode(request.body), response.body]
  const written = texts.flatMap((text) =>
    codes.flatMap((code) => Array.from(text.matchAll(code), ([, found = '']) => found)),
  )
  const found = [...new Set(written.flatMap((code) => [code, decode(code)]))].sort((a, b) => b.length - a.length)
  if (found.length === 0) return (text) => text
  const escaped = found.map((code) => code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  // The digits of a code inside a longer number are not a code, but for example part of a phone number.
  const anyCode = new RegExp(`(?<!\\d)(?:${escaped.join('|')})(?!\\d)`, 'g')
  return (text) => text.replace(anyCode, redacted)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
