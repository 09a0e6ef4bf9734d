import { expect, it } from 'vitest'
import { createHttpClient } from '../src/http.ts'
import { isSmsVerifyError } from '../src/index.ts'
import { accepted, apiKey, customerId, failure, json, phone, reference } from './helpers.ts'

/** An openapi-fetch client that gets one answer, and the requests it made. */
function answered(answer: Response, options: object = {}) {
  const requests: Request[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push(new Request(input, init))
    return answer
  }
  return { requests, http: createHttpClient({ customerId, apiKey, fetch, ...options }) }
}

it('signs a form and gives back the payload with its response', async () => {
  const { http, requests } = answered(json(accepted))
  const { data, response } = await http.POST('/v1/verify/sms', { body: { phone_number: phone } })
  expect([data?.reference_id, response.status]).toEqual([reference, 200])
  expect(requests[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
  expect(requests[0]?.headers.get('authorization')).toMatch(/^TSA /)
  expect(await requests[0]?.text()).toBe(`phone_number=${phone}`)
})

it('fills in the path and the query', async () => {
  const { http, requests } = answered(json(accepted))
  const params = { path: { reference_id: reference }, query: { verify_code: '12 34' } }
  await http.GET('/v1/verify/{reference_id}', { params })
  expect(requests[0]?.url).toBe(`https://rest-ww.telesign.com/v1/verify/${reference}?verify_code=12%2034`)
  expect(requests[0]?.headers.has('content-type')).toBe(false)
})

it('gives back an error as it came', async () => {
  const { http } = answered(json(failure(-30015, 'Invalid API Key.', 501), 401))
  const { error, response } = await http.POST('/v1/verify/sms', { body: { phone_number: phone } })
  expect([error?.errors?.[0]?.code, response.status]).toEqual([-30015, 401])
})

it('passes on the headers of a call', async () => {
  const { http, requests } = answered(json(accepted), { headers: { 'x-app': 'one', 'x-other': 'two' } })
  await http.POST('/v1/verify/sms', { body: { phone_number: phone }, headers: { 'X-App': 'three' } })
  expect(requests[0]?.headers.get('x-app')).toBe('three')
  expect(requests[0]?.headers.get('x-other')).toBe('two')
})

it.each(['https://evil.example', 'http://127.0.0.1:9', 'https://rest-ww.telesign.com/prefix'])(
  'refuses another address for one request: %s',
  async (baseUrl) => {
    const { http, requests } = answered(json(accepted), { auth: 'basic' })
    const call = http.POST('/v1/verify/sms', { body: { phone_number: phone }, baseUrl })
    await expect(call).rejects.toThrow('baseUrl cannot be changed for one request. Create another client with it.')
    expect(requests).toEqual([])
  },
)

it.each(['fetch', 'Request'])('refuses what would pass the signature by: %s', async (option) => {
  const { http, requests } = answered(json(accepted))
  const call = http.POST('/v1/verify/sms', { body: { phone_number: phone }, [option]: () => json(accepted) })
  await expect(call).rejects.toThrow(`${option} cannot be changed for one request.`)
  const other = http.request('post', '/v1/verify/sms', {
    body: { phone_number: phone },
    [option]: () => json(accepted),
  })
  await expect(other).rejects.toThrow(`${option} cannot be changed for one request.`)
  expect(requests).toEqual([])
})

it.each([
  ['x-ts-source', 'app', '"x-ts-source" is set by the client'],
  ['authorization', 'Bearer x', '"authorization" is set by the client'],
  ['content-type', 'text/plain', '"content-type" is set by the client'],
  ['x-city', 'Łódź', 'the value of "x-city"'],
])('refuses the header %s of one request', async (name, value, problem) => {
  const { http, requests } = answered(json(accepted))
  const call = http.POST('/v1/verify/sms', { body: { phone_number: phone }, headers: { [name]: value } })
  await expect(call).rejects.toMatchObject({ name: 'ValidationError', message: expect.stringContaining(problem) })
  expect(requests).toEqual([])
})

it.each<[string, object, string]>([
  [
    'a path that leads elsewhere',
    { params: { path: {} }, pathSerializer: () => 'https://evil.example/' },
    'url: expected an address below https://',
  ],
  ['a body that is no form', { bodySerializer: () => new FormData() }, 'body: expected a form as text'],
  ['a signal that is none', { signal: {} }, 'signal: expected an AbortSignal'],
])('refuses %s', async (_what, options, problem) => {
  const { http, requests } = answered(json(accepted))
  await expect(http.POST('/v1/verify/sms', { body: { phone_number: phone }, ...options })).rejects.toThrow(problem)
  expect(requests).toEqual([])
})

it('sends nothing for a signal that is aborted already, even over a fetch that does not heed it', async () => {
  const { http, requests } = answered(json(accepted))
  const call = http.POST('/v1/verify/sms', { body: { phone_number: phone }, signal: AbortSignal.abort() })
  await expect(call).rejects.toMatchObject({ name: 'AbortError', effect: 'none' })
  expect(requests).toEqual([])
})

it('signs what a middleware makes of a request', async () => {
  const { http, requests } = answered(json(accepted))
  const seen: string[] = []
  http.use({
    async onRequest({ request }) {
      seen.push(request.method, request.url, await request.clone().text())
      request.headers.set('x-trace', 'abc')
    },
  })
  await http.POST('/v1/verify/sms', { body: { phone_number: phone } })
  expect(seen).toEqual(['POST', 'https://rest-ww.telesign.com/v1/verify/sms', `phone_number=${phone}`])
  expect(requests[0]?.headers.get('x-trace')).toBe('abc')
  expect(requests[0]?.headers.get('authorization')).toMatch(/^TSA /)
})

it('accepts a Request of the runtime from a middleware', async () => {
  const { http, requests } = answered(json(accepted))
  http.use({
    onRequest: ({ request }) =>
      new Request(request.url, { method: 'POST', body: 'phone_number=1', headers: { 'x-trace': 'abc' } }),
  })
  await http.POST('/v1/verify/sms', { body: { phone_number: phone } })
  expect(requests[0]?.headers.get('x-trace')).toBe('abc')
  expect(await requests[0]?.text()).toBe('phone_number=1')
})

it('refuses a middleware that leads elsewhere', async () => {
  const { http, requests } = answered(json(accepted))
  http.use({ onRequest: () => new Request('https://evil.example/v1/verify/sms', { method: 'POST', body: 'x' }) })
  await expect(http.POST('/v1/verify/sms', { body: { phone_number: phone } })).rejects.toThrow('url: expected')
  expect(requests).toEqual([])
})

it.each([{ maxRetries: 0 }, { timeout: 1000 }, { validate: false }, { onResponse() {} }, { logger: console }])(
  'refuses %j, which has no use here',
  (option) => {
    expect(() => createHttpClient({ customerId, apiKey, ...option } as object)).toThrow(/^Unknown option/)
  },
)

it('refuses options that cannot work', () => {
  const attempt = () => createHttpClient({ customerId: '', apiKey })
  expect(attempt).toThrow(expect.toSatisfy(isSmsVerifyError))
})
