// The caller's input is rejected with a typed error, or the request is sent complete and correctly signed.
import { type ClientOptions, createClient, isSmsVerifyError } from '@sms-verify/client'
import { createHttpClient } from '@sms-verify/client/http'
import { importSigningKey, parseAuthorization, verifyRequest } from '@sms-verify/digest'
import fc from 'fast-check'
import { type Property, property } from './property.ts'
import { anyText } from './texts.ts'

const account = { customerId: 'C', apiKey: 'c2VjcmV0' }
const host = 'https://sms.example'
const reference = '0123456789ABCDEF0123456789ABCDEF'
const body = { phone_number: '15558675309' }

const headerName = fc.oneof(
  anyText,
  fc.constantFrom('x-ts-source', 'X-TS-Nonce', 'authorization', 'Date', 'host', 'content-type', 'content-length'),
  fc.constantFrom('transfer-encoding', 'connection', 'cookie', 'x-app', 'user-agent', 'accept', '__proto__', 'expect'),
  fc.stringMatching(/^[a-z-]{1,12}$/),
)
const headerValue = fc.oneof(
  anyText,
  fc.stringMatching(/^[ -~]{0,20}$/),
  fc.constantFrom('Łódź', 'a\r\nb: c', 'é', '\u0001'),
)
const headers = fc.dictionary(headerName, headerValue, { maxKeys: 3 })
const options = fc.record(
  {
    headers,
    userAgent: headerValue,
    baseUrl: fc.oneof(fc.constantFrom(host, `${host}/`, `${host}/a/b//`, 'http://sms.example', 'sms.example'), anyText),
    auth: fc.constantFrom('digest', 'basic'),
  },
  { requiredKeys: [] },
)

const payload = JSON.stringify({ reference_id: reference, errors: [], status: { code: 290, description: 'x' } })

/** Sends by a `fetch` that takes each request for what a real one would make of it, and tells whether all were whole. */
async function leavesWhole(settings: object, call: (options: ClientOptions) => Promise<unknown>): Promise<boolean> {
  const sent: Request[] = []
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    sent.push(new Request(url, init))
    return new Response(payload, { headers: { 'content-type': 'application/json' } })
  }
  try {
    await call({ baseUrl: host, ...settings, ...account, fetch })
  } catch (error) {
    return isSmsVerifyError(error) && error.name === 'ValidationError' && sent.length === 0
  }
  return sent.length === 1 && (await Promise.all(sent.map(isSigned))).every(Boolean)
}

async function isSigned(request: Request): Promise<boolean> {
  const authorization = request.headers.get('authorization') ?? ''
  if (authorization.startsWith('Basic ')) return request.url.startsWith('https:')
  if (!parseAuthorization(authorization)) return false
  const { pathname } = new URL(request.url)
  const path = pathname.slice(Math.max(0, pathname.lastIndexOf('/v1/verify')))
  const key = await importSigningKey(account.apiKey)
  return verifyRequest({ key, method: request.method, path, headers: request.headers, body: await request.text() })
}

const aSendLeavesWhole = fc.asyncProperty(options, async (settings) =>
  leavesWhole(settings, (given) => createClient({ ...given, maxRetries: 0 }).send(body)),
)

const init = fc.record(
  {
    headers,
    baseUrl: fc.constantFrom(undefined, host, 'http://evil.example', `${host}/prefix`),
    fetch: fc.constantFrom(undefined, async () => new Response(payload)),
    pathSerializer: fc.constantFrom(
      undefined,
      (path: string) => path,
      () => 'https://evil.example/',
      () => `${host}/a?b#c`,
    ),
    params: fc.constantFrom(undefined, { path: {} }),
    bodySerializer: fc.constantFrom(
      undefined,
      () => 'phone_number=1',
      () => new URLSearchParams('a=1'),
      () => new FormData(),
    ),
  },
  { requiredKeys: [] },
)

const aRequestOfTheThinClientLeavesWhole = fc.asyncProperty(init, async (given) =>
  leavesWhole({}, (settings) => createHttpClient(settings).POST('/v1/verify/sms', { body, ...given } as never)),
)

/** Anything that can be thrown, of no class that the client knows. */
const thrown = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.anything(),
    fc.record(
      {
        message: fc.anything(),
        code: fc.oneof(fc.constant('ECONNREFUSED'), fc.anything()),
        cause: tie('any'),
        errors: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  ),
})).any

const anyFaultIsTyped = fc.asyncProperty(thrown, async (fault) => {
  const verify = createClient({ ...account, fetch: () => Promise.reject(fault), maxRetries: 0 })
  const error = await verify.send(body).catch((each) => each)
  return isSmsVerifyError(error) && error.name === 'ConnectionError' && ['none', 'unknown'].includes(error.effect)
})

export const settingsProperties: readonly Property[] = [
  property('the client sends whatever it is given whole and signed, or refuses it at once', 1_000, aSendLeavesWhole),
  property('the thin client does the same for each request', 1_000, aRequestOfTheThinClientLeavesWhole),
  property('the client makes a typed error of anything that a fetch throws', 1_000, anyFaultIsTyped),
]
