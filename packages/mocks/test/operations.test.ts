import { operations, sendFields, successExamples } from '@sms-verify/types/contract'
import { describe, expect, it } from 'vitest'
import { createSimulation, type Duration, type Simulation, type SimulationOptions } from '../src/simulation.ts'
import { basic, buildCheck, exchange, form, phone, post, request, sendTo, sent } from './requests.ts'

const wrong = (code: string) => (code === '0000000' ? '1111111' : '0000000')

describe('a send', () => {
  it('is answered with 290 and a reference ID', async () => {
    const { payload } = await sent()
    expect(payload).toMatchObject({
      sub_resource: 'sms',
      errors: [],
      status: { code: 290, description: 'Message in progress' },
    })
    expect(payload.reference_id).toMatch(/^[0-9A-F]{32}$/)
    expect(payload.status.updated_on).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  })

  it('is answered in JSON, and so is its refusal', async () => {
    const simulation = createSimulation()
    for (const body of [`phone_number=${phone}`, 'phone_number=']) {
      const response = await simulation.fetch(post(simulation, body))
      expect(response.headers.get('content-type')).toBe('application/json')
      expect(await response.json()).toMatchObject({ sub_resource: 'sms' })
    }
  })

  it('reaches the inbox with a code of seven digits in its text', async () => {
    const { simulation, referenceId } = await sent()
    const message = simulation.inbox.last(phone)
    expect(message).toMatchObject({
      phone_number: phone,
      reference_id: referenceId,
      code: expect.stringMatching(/^\d{7}$/),
    })
    expect(message?.text).toContain(message?.code)
  })

  it('carries the code and the text of the caller', async () => {
    const fields = { verify_code: '0042', template: 'Pay $$AMOUNT$$ to $$PAYEE$$: $$CODE$$ ($$OTHER$$)' }
    const { simulation } = await sent({}, { ...fields, transaction_amount: '5 EUR', transaction_payee: 'A & B' })
    expect(simulation.inbox.last()?.text).toBe('Pay 5 EUR to A & B: 0042 ($$OTHER$$)')
  })

  it('makes another code each time, as long as the account has it', async () => {
    const simulation = createSimulation({ codeLength: 4 })
    for (let count = 0; count < 50; count++) await exchange(simulation, sendTo(simulation, phone))
    const codes = simulation.inbox.all().map(({ code }) => code)
    expect(codes.every((code) => /^\d{4}$/.test(code))).toBe(true)
    expect(new Set(codes).size).toBeGreaterThan(40)
  })
})

describe('a check', () => {
  it('finds the code valid, and a wrong one invalid', async () => {
    const { simulation, referenceId, code } = await sent()
    const states = []
    for (const typed of [wrong(code), code]) {
      const { payload } = await exchange(simulation, buildCheck(simulation, referenceId, typed))
      states.push(payload.verify)
    }
    expect(states).toEqual([
      { code_state: 'INVALID', code_entered: wrong(code) },
      { code_state: 'VALID', code_entered: code },
    ])
  })

  it('runs out of attempts, and then refuses the right code too', async () => {
    const { simulation, referenceId, code } = await sent({ maxAttempts: 2 })
    const states = []
    for (const typed of [wrong(code), wrong(code), code]) {
      states.push((await exchange(simulation, buildCheck(simulation, referenceId, typed))).payload.verify.code_state)
    }
    expect(states).toEqual(['INVALID', 'INVALID', 'MAX_ATTEMPTS_EXCEEDED'])
  })

  it('finds the code expired once its time is over, and not before', async () => {
    const { simulation, referenceId, code } = await sent({ codeTtl: 60 })
    simulation.clock.advance({ seconds: 59 })
    const before = await exchange(simulation, buildCheck(simulation, referenceId, wrong(code)))
    expect(before.payload.verify.code_state).toBe('INVALID')
    simulation.clock.advance({ seconds: 2 })
    const after = await exchange(simulation, buildCheck(simulation, referenceId, code))
    expect(after.payload.verify.code_state).toBe('EXPIRED')
  })

  describe('of a code that the caller made', () => {
    const states = async (options: SimulationOptions, typed: readonly string[], wait?: Duration) => {
      const { simulation, referenceId } = await sent(options, { verify_code: '123456' })
      if (wait) simulation.clock.advance(wait)
      const found = []
      for (const code of typed)
        found.push((await exchange(simulation, buildCheck(simulation, referenceId, code))).payload.verify.code_state)
      return { found, simulation, referenceId }
    }

    it('finds it valid, and a wrong one invalid', async () => {
      expect((await states({}, ['654321', '123456'])).found).toEqual(['INVALID', 'VALID'])
    })

    it('finds it expired once its time is over', async () => {
      expect((await states({ codeTtl: 60 }, ['123456'], { seconds: 61 })).found).toEqual(['EXPIRED'])
    })

    it('runs out of attempts', async () => {
      const { found } = await states({ maxAttempts: 1 }, ['654321', '123456'])
      expect(found).toEqual(['INVALID', 'MAX_ATTEMPTS_EXCEEDED'])
    })

    it('leaves the completion as documented', async () => {
      const { simulation, referenceId } = await states({}, ['123456'])
      const { payload } = await exchange(simulation, request(simulation, 'PUT', `/v1/verify/completion/${referenceId}`))
      expect(payload.status.code).toBe(1900)
    })

    it('says nothing with checkOwnCodes: false, and spends no attempt', async () => {
      const { found, simulation } = await states({ checkOwnCodes: false, maxAttempts: 1 }, ['654321', '123456'])
      expect(found).toEqual(['UNKNOWN', 'UNKNOWN'])
      expect(simulation.messages()[0]).toMatchObject({ attempts: 0, code_state: 'UNKNOWN' })
    })
  })
})

describe('a status', () => {
  it('tells what the last check found', async () => {
    const { simulation, referenceId, code } = await sent()
    const readVerify = async () =>
      (await exchange(simulation, request(simulation, 'GET', `/v1/verify/${referenceId}`))).payload.verify
    await exchange(simulation, buildCheck(simulation, referenceId, wrong(code)))
    expect(await readVerify()).toEqual({ code_state: 'INVALID', code_entered: wrong(code) })
    await exchange(simulation, buildCheck(simulation, referenceId, code))
    expect(await readVerify()).toEqual({ code_state: 'VALID', code_entered: code })
  })

  it('tells that the message arrived, and spends no attempt', async () => {
    const { simulation, referenceId, code } = await sent({ maxAttempts: 1 })
    for (let count = 0; count < 3; count++) {
      const { payload } = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${referenceId}`))
      expect(payload).toMatchObject({
        reference_id: referenceId,
        status: { code: 200 },
        verify: { code_state: 'UNKNOWN', code_entered: '' },
      })
    }
    const { payload } = await exchange(simulation, buildCheck(simulation, referenceId, code))
    expect(payload.verify.code_state).toBe('VALID')
  })

  it('is kept for twelve hours', async () => {
    const { simulation, referenceId } = await sent()
    simulation.clock.advance({ hours: 12, seconds: 1 })
    const { status, payload } = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${referenceId}`))
    expect({ status, error: payload.errors[0].code, code: payload.status.code }).toEqual({
      status: 404,
      error: -10004,
      code: 599,
    })
  })

  it('is not to be had for a reference ID nobody has, or one that is none', async () => {
    const { simulation } = await sent()
    const unknown = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${'A'.repeat(32)}`))
    expect(unknown.payload.errors).toEqual([{ code: -10001, description: 'CustomerID/ReferenceID not found' }])
    const malformed = await exchange(simulation, request(simulation, 'GET', '/v1/verify/abc%20d'))
    expect(malformed.payload.errors).toEqual([
      { code: -10001, description: 'Invalid Request: ReferenceID Parameter: abc d' },
    ])
    const broken = await exchange(simulation, request(simulation, 'GET', '/v1/verify/%zz'))
    expect(broken.payload.errors[0].description).toBe('Invalid Request: ReferenceID Parameter: %zz')
  })
})

describe('a reference ID', () => {
  it.each([
    ['in lower case', (id: string) => id.toLowerCase()],
    ['in both cases', (id: string) => id.slice(0, 16) + id.slice(16).toLowerCase()],
    ['percent-encoded', (id: string) => `%${id.charCodeAt(0).toString(16)}${id.slice(1)}`],
  ])('is found %s, and answered as the service makes it', async (_what, change) => {
    const { simulation, referenceId, code } = await sent()
    const { payload } = await exchange(simulation, buildCheck(simulation, change(referenceId), code))
    expect(payload).toMatchObject({ reference_id: referenceId, verify: { code_state: 'VALID' } })
  })
})

describe('a success', () => {
  it.each(Object.entries(successExamples))(
    'of %s has the members of the example in the contract',
    async (operation, example) => {
      const { simulation, payload: send, referenceId } = await sent({}, { verify_code: '123456' })
      const { method, path } = operations[operation as keyof typeof operations]
      const again = request(simulation, method, path.replace('{reference_id}', referenceId))
      const payload = operation === 'sendSms' ? send : (await exchange(simulation, again)).payload
      expect(Object.keys(payload)).toEqual(Object.keys(example))
      const { status, ...rest } = payload
      const { status: _, ...expected } = JSON.parse(
        JSON.stringify(example).replaceAll(example.reference_id, referenceId),
      )
      expect(rest).toEqual(expected)
      expect(status.code).toBe(example.status.code)
    },
  )
})

describe('a request target', () => {
  const get = (simulation: Simulation, url: string, method = 'GET') =>
    simulation.handle({
      method,
      url,
      headers: { authorization: basic(simulation.credentials), host: 'rest-ww.telesign.com' },
      body: new Uint8Array(),
      remoteAddress: '',
    })

  it.each(['http://rest-ww.telesign.com', 'https://user@127.0.0.1:8080', 'HTTP://[::1]:80'])(
    'can be a whole URL, as a proxy gets it: %s',
    async (origin) => {
      const { simulation, referenceId, code } = await sent()
      const { body } = await get(simulation, `${origin}/v1/verify/${referenceId}?verify_code=${code}`)
      expect(JSON.parse(body).verify.code_state).toBe('VALID')
      expect(simulation.requests.at(-1)?.path).toBe(`/v1/verify/${referenceId}`)
    },
  )

  it.each(['http://rest-ww.telesign.com', 'http://rest-ww.telesign.com?a=b', '*', ''])(
    'without a path the service has is no fault of ours: %s',
    async (url) => {
      expect((await get(createSimulation(), url, 'OPTIONS')).httpStatus).toBe(404)
    },
  )

  it('leaves what follows a second ? to the value', async () => {
    const { simulation, referenceId } = await sent()
    const { body } = await get(simulation, `/v1/verify/${referenceId}?verify_code=12?34`)
    expect(JSON.parse(body).verify).toEqual({ code_state: 'INVALID', code_entered: '12?34' })
  })

  it('has no code where the operation takes none', async () => {
    const { simulation, referenceId } = await sent({}, { verify_code: '123456' })
    const { httpStatus } = await get(simulation, `/v1/verify/completion/${referenceId}?verify_code=000000`, 'PUT')
    expect([httpStatus, simulation.messages()[0]?.attempts]).toEqual([200, 0])
  })

  it('is answered to HEAD without a body', async () => {
    const { simulation, referenceId } = await sent()
    const response = await simulation.fetch(request(simulation, 'HEAD', `/v1/verify/${referenceId}`))
    expect([response.status, await response.text()]).toEqual([404, ''])
  })
})

describe('a completion', () => {
  it('is recorded where the caller made the code', async () => {
    const { simulation, referenceId } = await sent({}, { verify_code: '123456' })
    const answer = await exchange(simulation, request(simulation, 'PUT', `/v1/verify/completion/${referenceId}`))
    expect(answer).toMatchObject({
      status: 200,
      payload: { status: { code: 1900 }, subresource: 'sms' },
    })
  })

  it('is refused where the service made it', async () => {
    const { simulation, referenceId } = await sent()
    const { payload } = await exchange(simulation, request(simulation, 'PUT', `/v1/verify/completion/${referenceId}`))
    expect(payload.errors[0].code).toBe(-30013)
  })
})

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
