import { sendFields } from '@sms-verify/types/contract'
import { describe, expect, it } from 'vitest'
import { createSimulation } from '../src/simulation.ts'
import { exchange, form, phone, post, request } from './requests.ts'

describe('a request in bad form', () => {
  const cases: [string, string, string][] = [
    ['a missing number', 'language=fr', 'Invalid Request: Missing Parameter: PhoneNumber'],
    ['an empty number', 'phone_number=', 'Invalid Request: PhoneNumber Parameter'],
    ['a number without a value', 'phone_number', 'Invalid Request: PhoneNumber Parameter'],
    ['an empty number among other empty fields', 'phone_number=&language=', 'Invalid Request: PhoneNumber Parameter'],
    [
      'a payee whose amount is empty',
      `phone_number=${phone}&transaction_amount=&transaction_payee=A`,
      'Invalid Request: Missing Parameter: transaction_amount',
    ],
    [
      'a number behind a byte order mark',
      `\uFEFFphone_number=${phone}`,
      'Invalid Request: Missing Parameter: PhoneNumber',
    ],
    ['a number with a plus sign', 'phone_number=%2B1555', 'Invalid Request: PhoneNumber Parameter: +1555'],
    ['a number that comes twice', 'phone_number=1&phone_number=2', 'Invalid Request: PhoneNumber Parameter'],
    ['a code that is too short', `phone_number=${phone}&verify_code=12`, 'Invalid Request: verify_code Parameter'],
    ['a code that is too long', `phone_number=${phone}&verify_code=12345678`, 'Invalid Request: verify_code Parameter'],
    ['a code with letters', `phone_number=${phone}&verify_code=12a`, 'Invalid Request: verify_code Parameter: 12a'],
    ['an unknown use case', `phone_number=${phone}&ucid=NOPE`, 'Invalid Request: ucid Parameter: NOPE'],
    ['a bad address', `phone_number=${phone}&originating_ip=1.2.3`, 'Invalid Request: originating_ip Parameter: 1.2.3'],
    ['a bad URL', `phone_number=${phone}&callback_url=nowhere`, 'Invalid Request: callback_url Parameter: nowhere'],
    [
      'an amount without a payee',
      `phone_number=${phone}&transaction_amount=5`,
      'Invalid Request: Missing Parameter: transaction_payee',
    ],
  ]

  it.each(cases)('%s is told by the text of -10001', async (_what, body, description) => {
    const simulation = createSimulation()
    const { status, payload } = await exchange(simulation, post(simulation, body))
    expect({ status, errors: payload.errors }).toEqual({ status: 400, errors: [{ code: -10001, description }] })
    expect(simulation.inbox.all()).toEqual([])
  })

  it.each([
    ['JSON', post(createSimulation(), '{"phone_number":"1"}', { 'content-type': 'application/json' })],
    ['bytes that are not UTF-8', post(createSimulation(), new Uint8Array([0x70, 0x3d, 0xff]))],
    ['no type at all', request(createSimulation(), 'POST', '/v1/verify/sms', { body: new Uint8Array([0x61]) })],
    ['another type that ends alike', post(createSimulation(), 'a=b', { 'content-type': `text/${form}` })],
    ['a broken percent-encoding', post(createSimulation(), 'phone_number=%zz')],
    ['a broken percent-encoding of a name', post(createSimulation(), `%zz=1&phone_number=${phone}`)],
  ])('%s is a bad request', async (_what, sentRequest) => {
    const { status, payload } = await exchange(createSimulation(), sentRequest)
    expect({ status, code: payload.errors[0].code }).toEqual({ status: 400, code: -40006 })
  })

  it.each(Object.keys(sendFields).filter((name) => name !== 'phone_number'))(
    'an empty %s counts as absent',
    async (name) => {
      const simulation = createSimulation()
      const { status } = await exchange(simulation, post(simulation, `phone_number=${phone}&${name}=`))
      expect(status).toBe(200)
      expect(simulation.inbox.last()?.text).toMatch(/\d{7}/)
    },
  )

  it('all optional fields can be empty together, and without an equals sign', async () => {
    const simulation = createSimulation()
    const fields = Object.keys(sendFields).filter((name) => name !== 'phone_number')
    const body = `${fields.join('=&')}&phone_number=${phone}`
    expect((await exchange(simulation, post(simulation, body))).status).toBe(200)
  })

  it('nothing between two ampersands is no field', async () => {
    const simulation = createSimulation()
    expect((await exchange(simulation, post(simulation, `&&phone_number=${phone}&&language=fr&&`))).status).toBe(200)
  })

  it('a value without a name is no field', async () => {
    const simulation = createSimulation()
    expect((await exchange(simulation, post(simulation, `=a&=a&phone_number=${phone}`))).status).toBe(200)
  })

  it('any valid percent-encoding is read', async () => {
    const simulation = createSimulation()
    const body = `phone%5Fnumber=%31${phone.slice(1)}&template=%F0%9F%98%80+%24%24CODE%24%24`
    await exchange(
      simulation,
      post(simulation, body, { 'content-type': 'Application/X-WWW-Form-Urlencoded; charset=UTF-8' }),
    )
    expect(simulation.inbox.last(phone)?.text).toMatch(/^😀 \d{7}$/)
  })

  it.each([
    ...['POST /x/v1/verify/sms', 'POST /v1/verify/sms/x', 'PUT /v1/verify/sms', 'POST /v1/verify/0123'],
    ...['GET /x/v1/verify/0123', 'GET /v1/verify/0123/x', 'DELETE /v1/verify/0123'],
    ...['PUT /x/v1/verify/completion/0123', 'PUT /v1/verify/completion/0123/x'],
  ])('the service has no %s', async (line) => {
    const simulation = createSimulation()
    const [method = '', path = ''] = line.split(' ')
    expect((await simulation.fetch(request(simulation, method, path))).status).toBe(404)
  })

  it('a path the service does not have is told as plain text', async () => {
    const simulation = createSimulation()
    const response = await simulation.fetch(request(simulation, 'GET', '/v2/verify'))
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8'])
    expect(await response.text()).toContain('no GET /v2/verify; it has POST /v1/verify/sms')
  })
})
