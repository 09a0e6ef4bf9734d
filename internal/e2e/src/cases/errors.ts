import {
  AbortError,
  createClient,
  isApiError,
  ResponseFormatError,
  TimeoutError,
  ValidationError,
} from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { equal, isA, rejection } from '../assert.ts'
import type { Case } from '../case.ts'
import { createTestClient, phone_number } from './helpers.ts'

/** The errors of the client if the service rejects, does not respond or is not reachable. */
export const errorCases: readonly Case[] = [
  {
    name: 'throws an ApiError that names the outcome of an answer',
    async run({ baseUrl, credentials }) {
      const verify = createClient({ ...credentials, customerId: 'someone-else', baseUrl })
      const error = await rejection(verify.send({ phone_number }), isApiError)
      equal([error.name, error.outcome, error.effect], ['ApiError', 'invalidCustomerId', 'none'])
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
      const verify = createTestClient(async () => page())
      const error = await rejection(verify.send({ phone_number }), isA(ResponseFormatError))
      equal([error.httpStatus, error.contentType, error.effect], [502, 'text/html', 'unknown'])
    },
  },
  {
    name: 'throws a ValidationError before anything is sent',
    async run() {
      const verify = createTestClient(async () => Response.error())
      const error = await rejection(verify.send({ phone_number: 'abc' }), isA(ValidationError))
      equal([error.field, error.effect], ['phone_number', 'none'])
    },
  },
  {
    name: 'throws a TimeoutError where no answer comes, and closes the request',
    async run() {
      const { fetch, signals } = silent()
      const error = await rejection(createTestClient(fetch, { timeout: 20 }).send({ phone_number }), isA(TimeoutError))
      equal([error.effect, signals.map(({ aborted }) => aborted)], ['unknown', [true]])
    },
  },
  {
    name: 'throws an AbortError where the caller gives up under way',
    async run() {
      const caller = new AbortController()
      const { fetch, signals } = silent(() => caller.abort())
      const { signal } = caller
      const error = await rejection(createTestClient(fetch).send({ phone_number }, { signal }), isA(AbortError))
      equal([error.effect, signals.map(({ aborted }) => aborted)], ['unknown', [true]])
    },
  },
  {
    name: 'throws an AbortError and sends nothing where the caller has given up before',
    async run() {
      const { fetch, signals } = silent()
      const signal = AbortSignal.abort()
      const error = await rejection(createTestClient(fetch).send({ phone_number }, { signal }), isA(AbortError))
      equal([error.effect, signals.length], ['none', 0])
    },
  },
]

/** A `fetch` that never responds, but honors its signal. */
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
