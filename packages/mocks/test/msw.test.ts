import { createRequire } from 'node:module'
import { createClient, isApiError } from '@sms-verify/client'
import { getResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createMock } from '../src/index.ts'

// It has no types.
const nodeFetch: typeof fetch = createRequire(import.meta.url)('node-fetch')

const mock = createMock()
const server = setupServer(...mock.handlers)
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => mock.reset())
afterAll(() => server.close())

describe('the msw handlers', () => {
  it.each(['digest', 'basic'] as const)('carry a whole verification of the client, signed in by %s', async (auth) => {
    const verify = createClient({ ...mock.credentials, auth })
    const { reference_id } = await verify.send({ phone_number: '15558675309' })
    const code = mock.inbox.last('15558675309')?.code ?? ''
    expect((await verify.check(reference_id, '0')).result).toBe('invalid')
    expect((await verify.check(reference_id, code)).result).toBe('valid')
    expect((await verify.status(reference_id)).status.code).toBe(200)
  })

  it('carry a completion', async () => {
    const verify = createClient(mock.credentials)
    const { reference_id } = await verify.send({ phone_number: '15558675309', verify_code: '123456' })
    expect((await verify.complete(reference_id)).status.code).toBe(1900)
  })

  it('carry a client over node-fetch, which uses node:http', async () => {
    const verify = createClient({ ...mock.credentials, fetch: nodeFetch })
    expect((await verify.send({ phone_number: '15558675309' })).status.code).toBe(290)
    expect(mock.requests).toHaveLength(1)
  })

  it('answer with the outcome a test asks for', async () => {
    mock.respondWith('accountSuspended')
    const error = await createClient(mock.credentials)
      .send({ phone_number: '15558675309' })
      .catch((thrown) => thrown)
    expect(isApiError(error, 'accountSuspended')).toBe(true)
  })

  it('answer for a path the service does not have, and let nothing out', async () => {
    expect((await fetch('https://rest-ww.telesign.com/v3/anything')).status).toBe(404)
  })

  it.each(['https://sms.example.com/', 'HTTPS://SMS.example.com', 'https://sms.example.com:443'])(
    'stand in front of %s, however it is written',
    async (address) => {
      const { handlers } = createMock({ server: address })
      expect((await getResponse(handlers, new Request('https://sms.example.com/v3/anything')))?.status).toBe(404)
    },
  )

  it('stand in front of an address with a path', async () => {
    const { handlers, credentials } = createMock({ server: 'https://sms.example.com/telesign/' })
    const fetchByHandlers: typeof fetch = async (input, init) =>
      (await getResponse(handlers, new Request(input, init))) ?? Response.error()
    const verify = createClient({ ...credentials, baseUrl: 'https://sms.example.com/telesign', fetch: fetchByHandlers })
    expect((await verify.send({ phone_number: '15558675309' })).status.code).toBe(290)
  })

  it('intercept another address if you pass one', async () => {
    const { handlers } = createMock({ server: 'https://sms.example.com' })
    expect((await getResponse(handlers, new Request('https://sms.example.com/v3/anything')))?.status).toBe(404)
    expect(await getResponse(handlers, new Request('https://smsxexample.com/v3/anything'))).toBeUndefined()
  })

  it('answer a path that is no proper encoding of anything', async () => {
    const response = await fetch('https://rest-ww.telesign.com/v1/verify/%zz', { headers: { authorization: 'x' } })
    expect(response.status).toBe(401)
  })
})
