import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { createClient } from '@sms-verify/client'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type MockServer, startMockServer } from '../src/index.ts'

let server: MockServer
beforeAll(async () => {
  server = await startMockServer({ port: 0 })
})
afterEach(() => server.reset())
afterAll(() => server.close())

const get = async (path: string) => (await fetch(server.url + path)).json()
const post = (path: string, body: unknown) =>
  fetch(server.url + path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })

describe('the mock server', () => {
  it.each(['digest', 'basic'] as const)('carries a whole verification over HTTP, signed in by %s', async (auth) => {
    const verify = createClient({ ...server.credentials, baseUrl: server.url, auth })
    const { reference_id } = await verify.send({ phone_number: '15558675309' })
    const [message] = await get('/_mock/messages?phone_number=15558675309')
    expect(message).toMatchObject({ phone_number: '15558675309', reference_id, sentAt: expect.any(String) })
    expect((await verify.check(reference_id, message.code)).result).toBe('valid')
    expect((await verify.status(reference_id)).verify?.code_state).toBe('VALID')
  })

  it('is the same simulation in process', async () => {
    const verify = createClient({ ...server.credentials, baseUrl: server.url })
    await verify.send({ phone_number: '15558675309' })
    expect(server.inbox.last()?.phone_number).toBe('15558675309')
    expect(server.requests).toHaveLength(1)
  })

  it('tells that it is healthy', async () => {
    expect(await get('/_mock/health')).toEqual({ status: 'ok' })
  })

  it('answers with the outcome a test asks for', async () => {
    expect((await post('/_mock/outcomes', { outcome: 'systemUnavailable', times: 1 })).status).toBe(200)
    const verify = createClient({ ...server.credentials, baseUrl: server.url, maxRetries: 0 })
    await expect(verify.send({ phone_number: '15558675309' })).rejects.toMatchObject({ outcome: 'systemUnavailable' })
  })

  it('moves its clock', async () => {
    const before = Date.parse((await get('/_mock/clock')).now)
    const after = (await (await post('/_mock/clock', { minutes: 6 })).json()).now
    expect(Date.parse(after) - before).toBeGreaterThanOrEqual(360_000)
  })

  it('lists its outcomes and requests, and forgets on reset', async () => {
    await post('/v1/verify/sms', 'x')
    expect((await get('/_mock/outcomes')).map(({ name }: { name: string }) => name)).toContain('invalidApiKey')
    expect(await get('/_mock/requests')).toMatchObject([{ path: '/v1/verify/sms', outcome: 'missingAuthorization' }])
    await post('/_mock/reset', '')
    expect(await get('/_mock/requests')).toEqual([])
  })

  it.each([
    ['/_mock/outcomes', { outcome: 'nonsense' }, 'must be the name of an outcome'],
    ['/_mock/clock', { minutes: -1 }, 'minutes must be a number from 0'],
    ['/_mock/clock', 'no json', 'The body must be a JSON object.'],
  ])('refuses bad input at %s with what was expected', async (path, body, complaint) => {
    const response = await post(path, body)
    expect(response.status).toBe(400)
    expect((await response.json()).error).toContain(complaint)
  })

  it('lists the paths if a path does not exist', async () => {
    const control = await fetch(`${server.url}/_mock/nothing`)
    expect([control.status, (await control.json()).error]).toEqual([
      404,
      expect.stringContaining('GET /_mock/messages'),
    ])
    const service = await fetch(`${server.url}/v2/verify`)
    expect([service.status, await service.text()]).toEqual([404, expect.stringContaining('POST /v1/verify/sms')])
  })

  it.each([
    ['/_mock/messages?phone=15558675309', 'Unknown query parameter "phone". Did you mean phone_number?'],
    ['/_mock/requests?last=1', 'Unknown query parameter "last". There is none.'],
    ['/_mock/sent-messages?last=many', 'last must be a whole number from 1 to 999999999. Received "many".'],
    ['/_mock/sent-messages?last=1&last=2', 'The query parameter "last" is there twice.'],
    [
      '/_mock/messages?phone_number=0015558675309',
      'phone_number: The phone number starts with an international prefix',
    ],
    ['/_mock/account?customer_id=nobody', 'Unknown customerId "nobody".'],
  ])('refuses GET %s and says what to pass', async (path, complaint) => {
    const response = await fetch(server.url + path)
    expect([response.status, (await response.json()).error]).toEqual([400, expect.stringContaining(complaint)])
  })

  it.each([
    ['/_mock/clock', { minute: 6 }, 'Unknown member "minute" in body. Did you mean minutes?'],
    ['/_mock/clock', 360_000, 'body must be an object such as {"minutes":6}. Received 360000.'],
    ['/_mock/clock', {}, 'body must be an object such as {"minutes":6}.'],
    ['/_mock/deliveries', { reportDelay: '5s' }, 'body.reportDelay must be an object such as {"minutes":6}.'],
    ['/_mock/messages/next', { phone: '15558675309' }, 'Unknown member "phone" in body. Did you mean phone_number?'],
    ['/_mock/outcomes', { times: 2 }, 'body.outcome is missing.'],
    ['/_mock/reset', { all: true }, 'Unknown member "all" in body. There is none.'],
  ])('refuses POST %s with %j and says what to pass', async (path, body, complaint) => {
    const response = await post(path, body)
    expect([response.status, (await response.json()).error]).toEqual([400, expect.stringContaining(complaint)])
  })

  it.each(['+15558675309', '%2B15558675309', '%2B1+(555)+867-5309'])(
    'lists the messages of the phone %s, however its number is written',
    async (phoneNumber) => {
      await createClient({ ...server.credentials, baseUrl: server.url }).send({ phone_number: '15558675309' })
      expect(await get(`/_mock/messages?phone_number=${phoneNumber}`)).toHaveLength(1)
      const next = await post('/_mock/messages/next', {
        phone_number: new URLSearchParams(`is=${phoneNumber}`).get('is'),
      })
      expect(next.status).toBe(200)
    },
  )

  it('answers a client that uses it as a proxy', async () => {
    const { customerId, apiKey } = server.credentials
    const outgoing = request({
      host: '127.0.0.1',
      port: server.port,
      method: 'POST',
      path: 'http://rest-ww.telesign.com/v1/verify/sms',
      headers: {
        authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
    outgoing.end('phone_number=15558675309')
    const [incoming] = await once(outgoing, 'response')
    expect(incoming.resume().statusCode).toBe(200)
    expect(server.requests).toMatchObject([{ path: '/v1/verify/sms', outcome: 'messageInProgress' }])
  })

  it('refuses a body larger than any request of the service', async () => {
    expect((await post('/v1/verify/sms', 'x'.repeat(100_000))).status).toBe(413)
  })

  it('lives on after malformed HTTP and a caller that goes away', async () => {
    for (const text of [
      'NONSENSE\r\n\r\n',
      'POST /v1/verify/sms HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\nabc',
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(server.port, '127.0.0.1', () => socket.end(text))
        socket.on('error', () => {}).on('close', () => resolve())
        socket.resume()
      })
    }
    expect(await get('/_mock/health')).toEqual({ status: 'ok' })
  })
})
