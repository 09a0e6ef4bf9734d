// Runs every operation with the SDK of OpenTelemetry and its default instrumentations, and writes what they export.
import { createRequire } from 'node:module'
import { trace } from '@opentelemetry/api'
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http'
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici'
import { NodeSDK } from '@opentelemetry/sdk-node'
import { createHttpClient } from '../../src/http.ts'
import { createClient } from '../../src/index.ts'
import { createTracedFetch } from '../../src/opentelemetry.ts'
import { fetchOverHttp } from './fetch-over-http.ts'

const [kind, sender, baseUrl = '', customerId, apiKey, phone_number = '', code = '', reference = ''] =
  process.argv.slice(2)
// An instrumentation is active as soon as it is made.
const instrumentations = {
  'leave-out': async () => (await import('./leave-out.ts')).instrumentations,
  redact: async () => (await import('./redact.ts')).instrumentations,
}[kind ?? '']
const sdk = new NodeSDK({
  instrumentations: (await instrumentations?.()) ?? [new HttpInstrumentation(), new UndiciInstrumentation()],
})
sdk.start()

const http: typeof import('node:http') = createRequire(import.meta.url)('node:http')
const inner = sender === 'http' ? fetchOverHttp(http) : globalThis.fetch
const fetch = kind === 'traced' ? createTracedFetch({ fetch: inner }) : inner
const options = { baseUrl, customerId, apiKey, fetch }
const verify = createClient({ ...options, logger: console, maxRetries: 0 })

await trace.getTracer('application').startActiveSpan('sign-in', async (span) => {
  await verify.send({ phone_number, verify_code: code })
  await verify.check(reference, code)
  await verify.status(reference)
  await verify.complete(reference)
  const params = { path: { reference_id: reference }, query: { verify_code: code } }
  await createHttpClient(options).GET('/v1/verify/{reference_id}', { params })
  span.end()
})
const broken = createClient({ ...options, baseUrl: 'http://127.0.0.1:1', maxRetries: 0 })
await broken.check(reference, code).catch((error) => console.error(error))
await sdk.shutdown()
