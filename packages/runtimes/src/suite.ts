import {
  AbortError,
  type Client,
  type ClientOptions,
  ConnectionError,
  createClient,
  isApiError,
  isSmsVerifyError,
  ResponseFormatError,
  TimeoutError,
  ValidationError,
} from '@sms-verify/client'
import { signDeliveryReport, unwrapDeliveryReport, WebhookVerificationError } from '@sms-verify/client/webhooks'
import { createSimulation } from '@sms-verify/mocks/simulation'
import vectors from '../../digest/test/vectors.json' with { type: 'json' }
import { equal, isA, rejection } from './assert.ts'

/** In what a runtime differs from the others. */
export interface Traits {
  /** A part of `navigator.userAgent` that no other runtime has. */
  readonly userAgent: string
  readonly hasProcess: boolean
  /** Whether a refused connection proves that nothing was sent; browsers and workerd do not tell it from others. */
  readonly refusal: 'not-sent' | 'unknown'
}

/** What the suite is given from outside, as plain JSON. */
export interface Context {
  /** Where the mock server answers. */
  readonly baseUrl: string
  /** The account of the mock server. */
  readonly credentials: { readonly customerId: string; readonly apiKey: string }
  /** Where no server listens. */
  readonly closedUrl: string
  /** The mock server, but on every path of the service the connection breaks in place of the answer. */
  readonly hangUpUrl: string
  readonly traits: Traits
}

/** One test. It fails by throwing. */
export interface Case {
  readonly name: string
  run(context: Context): Promise<void>
}

/** What became of a case. */
export interface CaseResult {
  readonly name: string
  readonly ok: boolean
  readonly error?: string
}

const { customerId, apiKey } = vectors
const account = { customerId, apiKey }
const phone_number = '15558675309'
const reference = '0123456789ABCDEF0123456789ABCDEF'
const typedCode = '8675309'
const auths = ['digest', 'basic'] as const

/** The suite. It knows no runtime, and names none but through the context. */
export const cases: readonly Case[] = [
  {
    name: 'runs in the runtime it is meant for',
    async run({ traits }) {
      equal([navigator.userAgent.includes(traits.userAgent), 'process' in globalThis], [true, traits.hasProcess])
    },
  },
  {
    name: 'names the missing option where the environment has no account, or there is none',
    async run() {
      const withoutAccount = async () => createClient()
      const error = await rejection(withoutAccount(), isA(ValidationError))
      equal([error.field, error.received, error.delivery], ['customerId', 'none', 'not-sent'])
    },
  },
  {
    name: 'signs a send and a check as the vectors are signed',
    async run() {
      const sent: (string | null)[] = []
      const verify = clientOf(async (_input, init) => {
        sent.push(new Headers(init?.headers).get('authorization'))
        return Response.json({ reference_id: reference, status: { code: 290, description: 'Message in progress' } })
      })
      const vectorOf = (name: string) => vectors.requests.find((vector) => vector.name === name)
      const [post, get] = [vectorOf('POST with x-ts-date'), vectorOf('GET with a query')]
      await withNonceAndDateOf(post?.headers, async () => {
        await verify.send({ phone_number })
        await verify.check(reference, '1234567')
      })
      equal(sent, [`TSA ${customerId}:${post?.signature}`, `TSA ${customerId}:${get?.signature}`])
    },
  },
  ...auths.map((auth) => ({
    name: `carries a whole verification in process, signed in by ${auth}`,
    async run() {
      const simulation = createSimulation()
      const verify = createClient({ ...simulation.credentials, fetch: simulation.fetch, auth })
      const { reference_id } = await verify.send({ phone_number })
      const { code } = await simulation.inbox.next(phone_number)
      equal((await verify.check(reference_id, code === '0000000' ? '0000001' : '0000000')).result, 'invalid')
      equal((await verify.check(reference_id, code)).result, 'valid')
      equal((await verify.status(reference_id)).verify?.code_state, 'VALID')
    },
  })),
  ...auths.map((auth) => ({
    name: `carries a whole verification over HTTP, signed in by ${auth}`,
    async run({ baseUrl, credentials }: Context) {
      const verify = createClient({ ...credentials, baseUrl, auth })
      const { reference_id, response } = await verify.send({ phone_number })
      equal(response.status, 200)
      const message = (await messagesAt(baseUrl)).find((each) => each.reference_id === reference_id)
      const code = message?.code ?? ''
      equal((await verify.check(reference_id, code)).result, 'valid')
      equal((await verify.status(reference_id)).verify?.code_state, 'VALID')
    },
  })),
  {
    name: 'completes over HTTP what was sent with a code of the caller',
    async run({ baseUrl, credentials }) {
      const verify = createClient({ ...credentials, baseUrl })
      const { reference_id } = await verify.send({ phone_number, verify_code: '0042' })
      equal((await verify.complete(reference_id)).status.code, 1900)
    },
  },
  {
    name: 'throws an ApiError that names the outcome of an answer',
    async run({ baseUrl, credentials }) {
      const verify = createClient({ ...credentials, customerId: 'someone-else', baseUrl })
      const error = await rejection(verify.send({ phone_number }), isApiError)
      equal([error.name, error.outcome, error.delivery], ['ApiError', 'invalidCustomerId', 'not-sent'])
    },
  },
  {
    name: 'sends again, signed afresh, what the service asks to send later',
    async run() {
      const simulation = createSimulation()
      simulation.respondWith('rateLimitExceeded')
      const outcomes: unknown[] = []
      const verify = createClient({
        ...simulation.credentials,
        fetch: simulation.fetch,
        onRetry: ({ error }) => outcomes.push(isApiError(error) && error.outcome),
      })
      await verify.send({ phone_number })
      equal([outcomes, simulation.requests.length], [['rateLimitExceeded'], 2])
    },
  },
  {
    name: 'throws a ResponseFormatError for a page of some proxy',
    async run() {
      const page = () =>
        new Response('<html>Bad gateway</html>', { status: 502, headers: { 'content-type': 'text/html' } })
      const verify = clientOf(async () => page())
      const error = await rejection(verify.send({ phone_number }), isA(ResponseFormatError))
      equal([error.httpStatus, error.contentType, error.delivery], [502, 'text/html', 'unknown'])
    },
  },
  {
    name: 'throws a ValidationError before anything is sent',
    async run() {
      const verify = clientOf(async () => Response.error())
      const error = await rejection(verify.send({ phone_number: '+1 555' }), isA(ValidationError))
      equal([error.field, error.delivery], ['phone_number', 'not-sent'])
    },
  },
  {
    name: 'throws a TimeoutError where no answer comes, and closes the request',
    async run() {
      const { fetch, signals } = silent()
      const error = await rejection(clientOf(fetch, { timeout: 20 }).send({ phone_number }), isA(TimeoutError))
      equal([error.delivery, signals.map(({ aborted }) => aborted)], ['unknown', [true]])
    },
  },
  {
    name: 'throws an AbortError where the caller gives up under way',
    async run() {
      const caller = new AbortController()
      const { fetch, signals } = silent(() => caller.abort())
      const { signal } = caller
      const error = await rejection(clientOf(fetch).send({ phone_number }, { signal }), isA(AbortError))
      equal([error.delivery, signals.map(({ aborted }) => aborted)], ['unknown', [true]])
    },
  },
  {
    name: 'throws an AbortError and sends nothing where the caller has given up before',
    async run() {
      const { fetch, signals } = silent()
      const signal = AbortSignal.abort()
      const error = await rejection(clientOf(fetch).send({ phone_number }, { signal }), isA(AbortError))
      equal([error.delivery, signals.length], ['not-sent', 0])
    },
  },
  {
    name: 'throws a ConnectionError where nothing listens',
    async run({ closedUrl, traits }) {
      const verify = createClient({ ...account, baseUrl: closedUrl, maxRetries: 0 })
      const error = await rejection(verify.send({ phone_number }), isA(ConnectionError))
      equal(error.delivery, traits.refusal)
    },
  },
  {
    name: 'has a message sent once where the connection breaks after the request',
    async run({ hangUpUrl, credentials }) {
      // This leaves a connection open: what breaks on one that is reused, some runtimes send again by themselves.
      const before = await messagesAt(hangUpUrl)
      const verify = createClient({ ...credentials, baseUrl: hangUpUrl })
      const error = await rejection(verify.send({ phone_number }), isSmsVerifyError)
      equal([error.delivery, (await messagesAt(hangUpUrl)).length - before.length], ['unknown', 1])
    },
  },
  {
    name: 'does not take it for proof of anything that nothing listens any more after a connection broke',
    async run({ hangUpUrl }) {
      const calls: ((verify: Client) => Promise<unknown>)[] = [
        (verify) => verify.send({ phone_number }),
        (verify) => verify.check(reference, typedCode),
      ]
      for (const call of calls) {
        const baseUrl = await (await fetch(`${hangUpUrl}/dying`)).text()
        await fetch(baseUrl).then((answer) => answer.text())
        const error = await rejection(call(createClient({ ...account, baseUrl, maxRetries: 0 })), isA(ConnectionError))
        equal(error.delivery, 'unknown')
      }
    },
  },
  {
    name: 'keeps the code, the phone number and the key out of what this runtime says of a broken connection',
    async run({ closedUrl, hangUpUrl }) {
      const secrets = [phone_number, typedCode, apiKey, btoa(`${customerId}:${apiKey}`)]
      for (const baseUrl of [closedUrl, hangUpUrl]) {
        const verify = createClient({ ...account, baseUrl, auth: 'basic', maxRetries: 0 })
        for (const call of [() => verify.send({ phone_number }), () => verify.check(reference, typedCode)]) {
          const error = await rejection(call(), isA(ConnectionError))
          const texts = [String(error), String(error.stack), String(error.cause), JSON.stringify(error)]
          equal(
            secrets.filter((secret) => texts.some((text) => text.includes(secret))),
            [],
          )
        }
      }
    },
  },
  {
    name: 'signs a delivery report as the vectors are signed, and unwraps it',
    async run() {
      const [vector] = vectors.callbacks
      const body = vector?.body ?? ''
      const headers = await signDeliveryReport({ ...account, body })
      equal(headers.authorization, `TSA ${customerId}:${vector?.signature}`)
      const report = await unwrapDeliveryReport({ ...account, body, headers: new Headers(headers) })
      equal([report.status.code, report.delivery], [200, { final: true, delivered: true, retry: false }])
    },
  },
  {
    name: 'refuses a delivery report whose body was changed',
    async run() {
      const body = vectors.callbacks[0]?.body ?? ''
      const headers = await signDeliveryReport({ ...account, body })
      const changed = new TextEncoder().encode(`${body} `)
      const error = await rejection(
        unwrapDeliveryReport({ ...account, body: changed, headers }),
        isA(WebhookVerificationError),
      )
      equal(error.message, 'The delivery report is refused: its signature does not match the body.')
    },
  },
]

/** Runs the suite, one case after the other. */
export async function runSuite(context: Context): Promise<CaseResult[]> {
  const results: CaseResult[] = []
  for (const { name, run } of cases) {
    const fault = await run(context).then(
      () => undefined,
      (error: unknown) => ({ error: String(error) }),
    )
    results.push({ name, ok: !fault, ...fault })
  }
  return results
}

const clientOf = (fetch: typeof globalThis.fetch, options?: ClientOptions) =>
  createClient({ ...account, fetch, ...options })

/** The messages the mock server has received. */
async function messagesAt(url: string): Promise<{ reference_id: string; code: string }[]> {
  return (await fetch(`${url}/_mock/messages`)).json()
}

/** A `fetch` that never answers, but honours its signal. */
function silent(onRequest = () => {}) {
  const signals: AbortSignal[] = []
  const fetch: typeof globalThis.fetch = (_input, init) =>
    new Promise((_resolve, reject) => {
      const signal = init?.signal
      if (!signal) throw new Error('expected a signal')
      signals.push(signal)
      signal.addEventListener('abort', () => reject(signal.reason))
      onRequest()
    })
  return { fetch, signals }
}

/** Runs something at the time, and with the nonce, of a vector. */
async function withNonceAndDateOf(headers: Record<string, string> | undefined, run: () => Promise<void>) {
  const { now } = Date
  const date = Date.parse(headers?.['x-ts-date'] ?? '')
  Date.now = () => date
  Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: () => headers?.['x-ts-nonce'] })
  try {
    await run()
  } finally {
    Date.now = now
    Reflect.deleteProperty(crypto, 'randomUUID')
  }
}
