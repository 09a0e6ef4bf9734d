import type { Attributes, Span, SpanOptions, SpanStatus, Tracer } from '@opentelemetry/api'
import { expect, it } from 'vitest'
import { createTracedFetch } from '../src/opentelemetry.ts'
import { accepted, failure, json, phone, reference, refused, scripted, thrownBy } from './helpers.ts'

interface RecordedSpan extends SpanOptions {
  readonly name: string
  readonly attributes: Attributes
  status?: SpanStatus
  ended: number
}

/** A tracer that keeps its spans. */
function recorded() {
  const spans: RecordedSpan[] = []
  const startSpan = (name: string, options: SpanOptions = {}) => {
    const attributes = { ...options.attributes }
    const kept: RecordedSpan = { ...options, name, attributes, ended: 0 }
    spans.push(kept)
    const span: Partial<Span> = {
      setAttribute: (key, value) => Object.assign(attributes, { [key]: value }) && (span as Span),
      setStatus: (status) => Object.assign(kept, { status }) && (span as Span),
      end: () => void kept.ended++,
    }
    return span as Span
  }
  return { spans, tracer: { startSpan } as Tracer }
}

/** A client whose requests are answered one after the other, and the spans it made. */
function traced(steps: Parameters<typeof scripted>[0], options: object = {}) {
  const { spans, tracer } = recorded()
  const rest = [...steps]
  const fetch = async (...given: Parameters<typeof globalThis.fetch>) => {
    const step = rest.shift()
    if (step instanceof Error) throw step
    return typeof step === 'function' ? step(new Request(...given)) : (step as Response)
  }
  return { spans, ...scripted([], { maxRetries: 0, ...options, fetch: createTracedFetch({ fetch, tracer }) }) }
}

it('a span has the attributes of the semantic conventions, and the template in place of the address', async () => {
  const { spans, verify } = traced([json(accepted)])
  await verify.check(reference, '7391648')
  expect(spans).toMatchObject([{ name: 'GET /v1/verify/{reference_id}', kind: 2, ended: 1 }])
  expect(spans[0]?.attributes).toEqual({
    'http.request.method': 'GET',
    'http.response.status_code': 200,
    'server.address': 'rest-ww.telesign.com',
    'server.port': 443,
    'url.scheme': 'https',
    'url.template': '/v1/verify/{reference_id}',
  })
  expect(spans[0]?.status).toBeUndefined()
})

it.each([
  ['send', 'POST /v1/verify/sms'],
  ['status', 'GET /v1/verify/{reference_id}'],
  ['complete', 'PUT /v1/verify/completion/{reference_id}'],
] as const)('a %s is the span %s, behind a proxy with a path of its own too', async (operation, name) => {
  const { spans, verify } = traced([json(accepted)], { baseUrl: 'http://127.0.0.1:8080/a/b' })
  await (operation === 'send' ? verify.send({ phone_number: phone }) : verify[operation](reference))
  expect(spans).toMatchObject([{ name, attributes: { 'server.port': 8080, 'url.scheme': 'http' } }])
})

it('an HTTP status of an error is the type of the error', async () => {
  const { spans, verify } = traced([json(failure(-30015, 'Invalid API Key.', 501), 401)])
  await thrownBy(verify.status(reference))
  expect(spans).toMatchObject([
    { attributes: { 'http.response.status_code': 401, 'error.type': '401' }, status: { code: 2 }, ended: 1 },
  ])
})

it.each([
  [refused(), 'ECONNREFUSED'],
  [new TypeError('verify_code=7391648'), 'TypeError'],
  [Object.assign(new Error('x'), { code: 'UND_ERR_SOCKET' }), 'UND_ERR_SOCKET'],
  [Object.assign(new Error('x'), { name: 'https://x?verify_code=7391648' }), '_OTHER'],
])('a fault is recorded by its code or name, without its message', async (fault, type) => {
  const { spans, verify } = traced([fault])
  await thrownBy(verify.status(reference))
  expect(spans).toMatchObject([{ attributes: { 'error.type': type }, status: { code: 2 }, ended: 1 }])
  expect(JSON.stringify(spans)).not.toContain('7391648')
})

it('each attempt of a call is a span', async () => {
  const limited = json(failure(-40007, 'Rate Limit Exceeded'), 429, { 'retry-after': '0' })
  const { spans, verify } = traced([limited, json(accepted)], { maxRetries: 1 })
  await verify.send({ phone_number: phone })
  expect(spans.map(({ attributes }) => attributes['http.response.status_code'])).toEqual([429, 200])
})

it('a request that ends with its signal ends its span', async () => {
  const hung = ({ signal }: Request) =>
    new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const { spans, verify } = traced([hung], { attemptTimeout: 10 })
  await thrownBy(verify.status(reference))
  await expect.poll(() => spans).toMatchObject([{ attributes: { 'error.type': 'AbortError' }, ended: 1 }])
})

it('a request to another address has no template, and its address is not in the span', async () => {
  const { spans, tracer } = recorded()
  const fetch = createTracedFetch({ tracer, fetch: async () => new Response() })
  await fetch(new Request('https://example.com/other?secret=1', { method: 'DELETE' }))
  await fetch(new URL('https://example.com/other/1'))
  expect(spans.map(({ name }) => name)).toEqual(['DELETE', 'GET'])
  expect(JSON.stringify(spans)).not.toMatch(/other|secret/)
})

it('without an SDK the request is sent all the same', async () => {
  const fetch = createTracedFetch({ fetch: async () => new Response('sent') })
  expect(await (await fetch('https://example.com/v1/verify/sms')).text()).toBe('sent')
})
