import { describe, expect, it } from 'vitest'
import vectors from '../../digest/test/vectors.json' with { type: 'json' }
import { signDeliveryReport, unwrapDeliveryReport, WebhookVerificationError } from '../src/webhooks.ts'
import { apiKey, customerId, thrownBy } from './helpers.ts'

const report = (code: number) => JSON.stringify({ status: { code, description: 'x' }, sub_resource: 'sms' })

async function signed(body: string | Uint8Array<ArrayBuffer>) {
  return { body, headers: await signDeliveryReport({ body, customerId, apiKey }), apiKey }
}

describe('a delivery report', () => {
  it.each(vectors.callbacks)('signed by Python is accepted: $name', async ({ body, signature }) => {
    const authorization = `TSA ${customerId}:${signature}`
    const { status } = await unwrapDeliveryReport({ body, headers: { authorization }, apiKey, customerId })
    expect(status.code).toBe(JSON.parse(body).status.code)
  })

  it('is taken as text, as bytes and as a buffer', async () => {
    const bytes = new TextEncoder().encode(report(200))
    const { headers } = await signed(bytes)
    for (const body of [report(200), bytes, bytes.buffer, Buffer.from(bytes)]) {
      expect((await unwrapDeliveryReport({ body, headers, apiKey })).status.code).toBe(200)
    }
  })

  it('is not verified with an option that does not exist, such as a misspelt customerId', async () => {
    const { body, headers } = await signed(report(200))
    const call = unwrapDeliveryReport({ body, headers, apiKey, customerID: 'OTHER' } as never)
    expect(await thrownBy(call)).toMatchObject({ name: 'TypeError', message: expect.stringContaining('"customerID"') })
  })

  it('is taken with headers of any kind, in any case, by either of them', async () => {
    const { body, headers } = await signed(report(200))
    const authorization = headers.Authorization
    const kinds = [
      new Headers({ ...headers }),
      { AUTHORIZATION: authorization },
      { 'content-type': 'application/json', authorization, 'content-length': undefined },
      { 'X-TS-Authorization': [authorization] },
      { authorization: 'Bearer proxy', 'x-ts-authorization': authorization },
    ]
    for (const kind of kinds)
      expect((await unwrapDeliveryReport({ body, headers: kind, apiKey })).status.code).toBe(200)
  })

  it.each([
    [200, { final: true, delivered: true, retry: false }],
    [207, { final: true, delivered: false, retry: true }],
    [211, { final: true, delivered: false, retry: false }],
    [290, { final: false, delivered: false, retry: false }],
    [250, { final: true, delivered: undefined, retry: false }],
    [999, { final: undefined, delivered: undefined, retry: false }],
  ])('with the status %s says what became of the message', async (code, delivery) => {
    expect((await unwrapDeliveryReport(await signed(report(code)))).delivery).toEqual(delivery)
  })

  it('keeps fields nobody lists', async () => {
    const body = '{"status":{"code":200,"description":"x","new":1},"sub_resource":"sms","other":[2]}'
    expect(await unwrapDeliveryReport(await signed(body))).toMatchObject(JSON.parse(body))
  })

  it('is rejected if its body differs in a byte', async () => {
    const { headers } = await signed(report(200))
    const error = await thrownBy(unwrapDeliveryReport({ body: `${report(200)} `, headers, apiKey }))
    expect(error).toBeInstanceOf(WebhookVerificationError)
    expect(error.name).toBe('WebhookVerificationError')
    expect(error.message).toBe('The delivery report is refused: its signature does not match the body.')
  })

  it.each<[string, object, string]>([
    ['no signature', { headers: {} }, 'expected Authorization: TSA customer_id:signature.'],
    [
      'another scheme',
      { headers: { authorization: 'Bearer x' } },
      'expected Authorization: TSA customer_id:signature.',
    ],
    ['another method', { method: 'GET' }, 'expected POST, got GET'],
    ['a parsed body', { body: { status: { code: 200 } } }, 'expected the raw body, got a parsed one'],
    ['another key', { apiKey: 'c2VjcmV0' }, 'its signature does not match the body'],
  ])('is refused with %s', async (_what, change, why) => {
    const incoming = { ...(await signed(report(200))), ...change }
    await expect(unwrapDeliveryReport(incoming)).rejects.toThrow(why)
  })

  it('is refused if it names another customer', async () => {
    const incoming = await signed(report(200))
    const { Authorization: authorization } = incoming.headers
    const call = unwrapDeliveryReport({ ...incoming, headers: { authorization }, customerId: 'OTHER' })
    await expect(call).rejects.toThrow('it is for another customer')
  })

  it('is taken from a bare signature, which names no customer', async () => {
    const incoming = await signed(report(200))
    const headers = { 'x-ts-authorization': incoming.headers['X-TS-Authorization'] }
    expect((await unwrapDeliveryReport({ ...incoming, headers, customerId: 'OTHER' })).status.code).toBe(200)
  })

  it('is signed under the names that the service writes', async () => {
    const { headers } = await signed(report(200))
    const [signature] = Object.values(headers).slice(-1)
    expect(headers).toEqual({ Authorization: `TSA ${customerId}:${signature}`, 'X-TS-Authorization': signature })
    expect(signature).toMatch(/^[\w+/]{43}=$/)
  })

  it('of another product is told apart by its kind, and its codes are not those of a message', async () => {
    const body = JSON.stringify({ status: { code: 200, description: 'x' }, sub_resource: 'call' })
    const read = await unwrapDeliveryReport(await signed(body))
    expect(read.sub_resource).toBe('call')
    expect(read.delivery).toEqual({ final: undefined, delivered: undefined, retry: false })
  })

  it('has the names of the documentation beside others that the service writes', async () => {
    const body = JSON.stringify({
      status: { code: 200, description: 'x' },
      sub_resource: 'sms',
      additional_info: { 'sender_id ': 'ACME' },
      score_status: { location: { timezone: { name: 'Europe/Paris' } } },
    })
    expect(await unwrapDeliveryReport(await signed(body))).toMatchObject({
      additional_info: { sender_id: 'ACME', 'sender_id ': 'ACME' },
      score_status: { location: { time_zone: { name: 'Europe/Paris' } } },
    })
  })

  it.each(['nonsense', '[]', 'null', '{"status":{}}', '{"status":null}'])(
    'is refused where it is signed but %s',
    async (body) => {
      await expect(unwrapDeliveryReport(await signed(body))).rejects.toThrow('expected JSON with a status')
    },
  )

  it('is not judged with a malformed API key', async () => {
    const incoming = { ...(await signed(report(200))), apiKey: '!' }
    await expect(unwrapDeliveryReport(incoming)).rejects.toThrow('The API key is malformed')
  })
})
