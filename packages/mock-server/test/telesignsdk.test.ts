import { createRequire } from 'node:module'
import { formatAuthorization, importSigningKey, stringToSign } from '@sms-verify/digest'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type MockServer, startMockServer } from '../src/index.ts'

// The vendor's SDK has no types.
const require = createRequire(import.meta.url)
const TeleSign = require('telesignsdk')
const RestClient = require('telesignsdk/src/RestClient.js')

let server: MockServer
beforeAll(async () => {
  server = await startMockServer({ port: 0 })
})
afterEach(() => server.reset())
afterAll(() => server.close())

const form = 'application/x-www-form-urlencoded'
const reference = '0123456789ABCDEF0123456789ABCDEF'

describe("the header generator of the vendor's SDK", () => {
  it.each([
    ['POST', '/v1/verify/sms', 'phone_number=15558675309&template=f%C3%BCr', null],
    ['POST', '/v1/verify/sms', 'phone_number=15558675309', 'Tue, 01 May 2012 10:09:16 -0700'],
    ['GET', `/v1/verify/${reference}`, null, 'Tue, 01 May 2012 17:09:16 GMT'],
    ['PUT', `/v1/verify/completion/${reference}`, null, null],
  ])('signs as we do: %s %s', async (method, path, body, date) => {
    const { customerId, apiKey } = server.credentials
    const headers = RestClient.generateTeleSignHeaders(customerId, apiKey, method, path, form, body, date, 'nonce-1')
    const text = stringToSign({ method, path, headers: Object.entries<string>(headers), body: body ?? undefined })
    const signature = await (await importSigningKey(apiKey)).sign(text)
    expect(headers.Authorization).toBe(formatAuthorization({ customerId, signature }))
  })
})

describe("the vendor's SDK", () => {
  /** A request as the SDK makes it, digest and all. */
  const execute = (method: string, path: string, parameters: object | null = null) =>
    // biome-ignore lint/suspicious/noExplicitAny: a payload as the SDK hands it over
    new Promise<any>((resolve, reject) => {
      const { customerId, apiKey } = server.credentials
      const sdk = new TeleSign(customerId, apiKey, server.url)
      const done = (error: unknown, payload: unknown) => (error ? reject(error) : resolve(payload))
      sdk.sms.execute(done, method, path, parameters)
    })

  it('completes a verification against the server', async () => {
    const sent = await execute('POST', '/v1/verify/sms', { phone_number: '15558675309', template: 'für $$CODE$$' })
    expect(sent.status.code).toBe(290)
    const { code, reference_id } = server.inbox.last('15558675309') ?? {}
    expect(sent.reference_id).toBe(reference_id)
    const checked = await execute('GET', `/v1/verify/${reference_id}`, { verify_code: code })
    expect(checked.verify.code_state).toBe('VALID')
  })

  it('reports a completion, whose PUT has a content type but no body', async () => {
    const sent = await execute('POST', '/v1/verify/sms', { phone_number: '15558675309', verify_code: '123456' })
    const done = await execute('PUT', `/v1/verify/completion/${sent.reference_id}`)
    expect(done.status.code).toBe(1900)
  })
})
