import { describe, expect, it } from 'vitest'
import recorded from '../../../spec/test-data/recorded-answers.json' with { type: 'json' }
import { type ApiError, type Client, isApiError } from '../src/index.ts'
import { signDeliveryReport, unwrapDeliveryReport } from '../src/webhooks.ts'
import { apiKey, customerId, json, phone, reference, scripted, thrownBy } from './helpers.ts'

type Method = 'send' | 'status' | 'complete'

const calls: Record<Method, (verify: Client) => Promise<object>> = {
  send: (verify) => verify.send({ phone_number: phone }),
  status: (verify) => verify.status(reference),
  complete: (verify) => verify.complete(reference),
}

const getEntry = (name: string) => {
  const entry = recorded.find((candidate) => candidate.name === name)
  if (!entry) throw new Error(`No response is recorded as ${name}.`)
  return entry
}

/** What the client must make of a response: nothing is thrown, or an error with these members. */
const readings: Record<string, 'success' | Partial<ApiError>> = {
  'send of 2016': 'success',
  'completion of 2017': 'success',
  'status of 2013': 'success',
  'refusal of 2019 without errors, of the messaging endpoint': { outcome: 'unknown', status: 10008, retry: 'never' },
  'refusal of 2012 without a reference ID': {
    outcome: 'invalidSignature',
    effect: 'none',
    referenceId: undefined as never,
  },
  'completion with a textual code': 'success',
  'completion refused, bare error': { httpStatus: 400, code: -10001, retry: 'never' },
  'completion not found, own text': { outcome: 'referenceIdNotFound' },
  'completion while the service is down': { outcome: 'systemUnavailable', retry: 'later' },
  'host not allowed': { outcome: 'hostNotAllowed' },
  'reference ID not found, long text': { outcome: 'referenceIdNotFound' },
  'authentication ID': { code: -10001, effect: 'none' },
  'phone number, the vendor spells it': { outcome: 'invalidParameter', effect: 'none' },
  'no data': { code: -40007, retry: 'never' },
  'number not supported': { code: -40009, effect: 'none' },
  'blocked in the answer, account on the old version': { outcome: 'unknown', status: 233, effect: 'none' },
  'destination blocked': { outcome: 'unknown', status: 238, effect: 'none' },
  'a status nobody lists, all else well': 'success',
  'a status nobody lists, under HTTP 401': { outcome: 'unknown', status: 777, effect: 'unknown' },
  'SIM swap': 'success',
}

const responses = recorded.filter(({ operation }) => operation !== 'report')

it('covers every response that is recorded', () => {
  expect(Object.keys(readings).sort()).toEqual(responses.map(({ name }) => name).sort())
})

describe('a response of the service', () => {
  it.each(responses)('has its reading: $name', async ({ name, operation, http, body }) => {
    const { verify } = scripted([json(body, http ?? 200)], { maxRetries: 0 })
    const call = calls[operation as Method](verify)
    const reading = readings[name]
    if (reading === 'success') expect(await call).toMatchObject({ reference_id: body.reference_id })
    else expect(await thrownBy(call)).toMatchObject({ name: 'ApiError', ...reading })
  })

  it.each(['status', 'complete', 'send'] as const)('may refuse without errors: %s', async (method) => {
    const { body } = getEntry('refusal of 2019 without errors, of the messaging endpoint')
    for (const reference_id of [undefined, reference, 'None', null]) {
      const { verify } = scripted([json({ ...body, reference_id }, 401)], { maxRetries: 0 })
      expect(await thrownBy(calls[method](verify))).toMatchObject({
        name: 'ApiError',
        outcome: 'unknown',
        status: 10008,
      })
    }
  })

  it('may refuse a check without errors', async () => {
    const { body } = getEntry('refusal of 2019 without errors, of the messaging endpoint')
    const { verify } = scripted([json(body, 401)], { maxRetries: 0 })
    expect(await thrownBy(verify.check(reference, '123456'))).toMatchObject({ name: 'ApiError', outcome: 'unknown' })
  })

  it.each(['authentication ID', 'number not supported', 'no data'])('has an outcome by its text: %s', async (name) => {
    const { operation, http, body } = getEntry(name)
    const { verify } = scripted([json(body, http ?? 200)], { maxRetries: 0 })
    const error = await thrownBy(calls[operation as Method](verify))
    expect(isApiError(error)).toBe(true)
    expect(['unknown', 'rateLimitExceeded']).not.toContain(error.outcome)
  })

  it('that the service is down is sent again', async () => {
    const { body } = getEntry('completion while the service is down')
    const done = getEntry('completion of 2017').body
    const { verify, requests } = scripted([json(body, 503, { 'retry-after': '0' }), json(done)])
    await verify.complete(reference)
    expect(requests).toHaveLength(2)
  })

  it('that no data was submitted is not sent again', async () => {
    const { verify, requests } = scripted([json(getEntry('no data').body, 400, { 'retry-after': '0' })])
    await thrownBy(verify.send({ phone_number: phone }))
    expect(requests).toHaveLength(1)
  })

  it('names the field of the contract beside the spelling of the vendor', async () => {
    const { verify } = scripted([json(getEntry('phone number, the vendor spells it').body, 400)])
    const error = await thrownBy(verify.send({ phone_number: phone }))
    expect(error.parameters).toEqual({ parameterName: 'PhoneNumber', field: 'phone_number' })
  })
})

describe('the recorded delivery report', () => {
  const report = getEntry('delivery report')
  const body = JSON.stringify(report.body)

  it.each([
    ['Authorization alone', ['Authorization']],
    ['a bare X-TS-Authorization alone', ['X-TS-Authorization']],
    ['both', ['Authorization', 'X-TS-Authorization']],
  ])('is verified by %s', async (_what, names) => {
    const signed = Object.entries(await signDeliveryReport({ body, customerId, apiKey }))
    const headers = Object.fromEntries(signed.filter(([name]) => names.includes(name)))
    expect(await unwrapDeliveryReport({ body, headers, apiKey, customerId })).toMatchObject({
      ...report.body,
      additional_info: { sender_id: '15558675310' },
      delivery: { final: true, delivered: true, retry: false },
    })
  })

  it('is verified by a bare X-TS-Authorization beside the credentials of a proxy', async () => {
    const signed = await signDeliveryReport({ body, customerId, apiKey })
    const headers = { ...signed, Authorization: 'Basic cHJveHk6c2VjcmV0' }
    expect((await unwrapDeliveryReport({ body, headers, apiKey, customerId })).status.code).toBe(200)
  })
})
