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

it('refuses options that cannot work', () => {
  const attempt = () => createHttpClient({ customerId: '', apiKey })
  expect(attempt).toThrow(expect.toSatisfy(isSmsVerifyError))
})
