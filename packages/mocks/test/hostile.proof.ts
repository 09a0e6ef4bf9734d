import { outcomes } from '@sms-verify/types/codes'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSimulation, type PlainRequest } from '../src/simulation.ts'
import { findFaults } from './contract.ts'
import { basic, form, phone } from './requests.ts'

// Each run throws another request at one engine; the seed is fixed, so that CI sees the same every day.
const runs = { numRuns: 20_000, seed: 20120501 }
const operations = { POST: 'sendSms', GET: 'getStatus', PUT: 'completeVerification' } as const

const simulation = createSimulation({ reportFetch: async () => new Response() })
const right = basic(simulation.credentials)

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', '__proto__', 'constructor', '%', '+'),
)
const value = fc.oneof(
  text,
  fc.constantFrom(phone, '15555550115', '123', '12345678', 'true', 'ATCK', '::1', 'https://a.b'),
)
const field = fc.oneof(
  text,
  fc.constantFrom('phone_number', 'verify_code', 'ucid', 'template', 'callback_url', 'is_primary'),
)
const pairs = fc.array(fc.tuple(field, value), { maxLength: 6 })
const encoded = pairs.map((list) => new TextEncoder().encode(new URLSearchParams(list).toString()))
const body = fc.oneof(
  encoded,
  fc.uint8Array({ maxLength: 200 }),
  text.map((raw) => new TextEncoder().encode(raw)),
)
const authorization = fc.oneof(
  { weight: 3, arbitrary: fc.constant(right) },
  text,
  text.map((raw) => `TSA ${raw}:${raw}`),
)
const headers = fc.record(
  {
    authorization,
    'content-type': fc.oneof({ weight: 3, arbitrary: fc.constant(form) }, text),
    date: text,
    'x-ts-date': text,
    'x-ts-nonce': text,
    'x-ts-auth-method': fc.oneof(text, fc.constant('HMAC-SHA256')),
    'user-agent': text,
  },
  { requiredKeys: [] },
)
const path = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('/v1/verify/sms', `/v1/verify/${'A'.repeat(32)}`, '/v1/verify/completion/x'),
  },
  text.map((raw) => `/v1/verify/${raw}`),
  text.map((raw) => `/${raw}`),
)
const request: fc.Arbitrary<PlainRequest> = fc.record({
  method: fc.constantFrom('POST', 'GET', 'PUT', 'DELETE', ''),
  url: path,
  headers,
  body,
  remoteAddress: text,
})

describe('the engine', () => {
  it('answers any request with one of its outcomes, in the form of the contract', async () => {
    await fc.assert(
      fc.asyncProperty(request, async (sent) => {
        const { httpStatus, body: answer, outcome } = await simulation.handle(sent)
        if (outcome === undefined) return httpStatus === 404
        const operation = operations[sent.method as keyof typeof operations]
        expect(outcomes[outcome].operations).toContain(operation)
        expect(findFaults(operation, httpStatus, JSON.parse(answer))).toEqual([])
        return true
      }),
      runs,
    )
  })

  it('lets no request change the message of another', async () => {
    const send = {
      method: 'POST',
      url: '/v1/verify/sms',
      remoteAddress: '',
      headers: { authorization: right, 'content-type': form },
    }
    await simulation.handle({ ...send, body: new TextEncoder().encode('phone_number=15550001111') })
    const { reference_id = '', code = '' } = simulation.inbox.last('15550001111') ?? {}
    await fc.assert(
      fc.asyncProperty(request, async (sent) => {
        await simulation.handle(sent)
        return true
      }),
      { ...runs, numRuns: 5_000 },
    )
    const check = {
      ...send,
      method: 'GET',
      url: `/v1/verify/${reference_id}?verify_code=${code}`,
      body: new Uint8Array(),
    }
    const { body: answer } = await simulation.handle(check)
    expect(JSON.parse(answer).verify).toEqual({ code_state: 'VALID', code_entered: code })
  })
})
