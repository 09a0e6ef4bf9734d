import { operations, successExamples } from '@sms-verify/types/contract'
import { describe, expect, it } from 'vitest'
import { createSimulation, type Duration, type SimulationOptions } from '../src/simulation.ts'
import { buildCheck, exchange, phone, post, request, sendTo, sent } from './requests.ts'

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

describe('a completion', () => {
  it('is recorded if the caller made the code', async () => {
    const { simulation, referenceId } = await sent({}, { verify_code: '123456' })
    const answer = await exchange(simulation, request(simulation, 'PUT', `/v1/verify/completion/${referenceId}`))
    expect(answer).toMatchObject({
      status: 200,
      payload: { status: { code: 1900 }, subresource: 'sms' },
    })
  })

  it('is rejected if the service made it', async () => {
    const { simulation, referenceId } = await sent()
    const { payload } = await exchange(simulation, request(simulation, 'PUT', `/v1/verify/completion/${referenceId}`))
    expect(payload.errors[0].code).toBe(-30013)
  })
})
