import { describe, expect, it } from 'vitest'
import type { Client } from '../src/index.ts'
import { accepted, json, phone, reference, scripted, thrownBy } from './helpers.ts'

const send = (verify: Client) => verify.send({ phone_number: phone })
const complete = (verify: Client) => verify.complete(reference)
const completed = { ...accepted, status: { code: 1900, description: 'Verify completion successfully recorded' } }

const withStatus = (code: unknown) => ({ ...accepted, status: { code, description: 'x' } })

async function resolves(payload: object, http: number, call: (verify: Client) => Promise<unknown>) {
  const { verify } = scripted([json(payload, http)], { maxRetries: 0 })
  return call(verify).then(
    () => true,
    (error) => {
      expect(error).toMatchObject({ name: 'ApiError' })
      return false
    },
  )
}

describe('a send succeeds', () => {
  it.each([200, 201, 299, 401, 500])('with 290, a reference ID and no error, under HTTP %i', async (http) => {
    expect(await resolves(accepted, http, send)).toBe(true)
  })

  it.each([200, 203, 292, 295, 299, 777])(
    'with a status that does not say otherwise, under HTTP 200: %i',
    async (code) => {
      expect(await resolves(withStatus(code), 200, send)).toBe(true)
    },
  )

  it.each([299, 777, 10008])('with an unlisted status under HTTP 2xx only: %i', async (code) => {
    expect(await resolves(withStatus(code), 202, send)).toBe(true)
    for (const http of [302, 400, 401, 500]) expect(await resolves(withStatus(code), http, send)).toBe(false)
  })

  it('with a reference ID in lower case', async () => {
    expect(await resolves({ ...accepted, reference_id: reference.toLowerCase() }, 200, send)).toBe(true)
  })

  it.each([
    ['no errors', { ...accepted, errors: undefined }],
    ['errors that are null', { ...accepted, errors: null }],
    ['a code as text', withStatus('290')],
  ])('with %s', async (_what, payload) => {
    expect(await resolves(payload, 200, send)).toBe(true)
  })
})

describe('a send fails', () => {
  it.each([229, 230, 232, 233, 234, 238, 286, 516])(
    'with the status %i, which says that nothing was sent',
    async (code) => {
      const { verify } = scripted([json(withStatus(code))], { maxRetries: 0 })
      expect(await thrownBy(send(verify))).toMatchObject({
        name: 'ApiError',
        status: code,
        effect: 'none',
        retry: 'never',
      })
    },
  )

  it.each(['233'])('with such a status as text: %j', async (code) => {
    const { verify } = scripted([json(withStatus(code))], { maxRetries: 0 })
    await expect(send(verify)).rejects.toThrow()
  })

  it.each([undefined, null, '', 'None', 'none', 'null', 7, {}, 'abc', `${reference}0`])(
    'with the reference ID %j, effect unknown',
    async (reference_id) => {
      const { verify } = scripted([json({ ...accepted, reference_id })], { maxRetries: 0 })
      expect(await thrownBy(send(verify))).toMatchObject({
        name: 'ApiError',
        effect: 'unknown',
        referenceId: undefined,
      })
    },
  )

  it('with an error beside a status of success', async () => {
    const payload = { ...accepted, errors: [{ code: -99999, description: 'x' }] }
    expect(await resolves(payload, 200, send)).toBe(false)
  })

  it.each([
    ['the field error', { error: { code: -40006, description: 'Bad request' } }],
    ['errors that are one', { errors: { code: -40006, description: 'Bad request' } }],
    ['a bare error', { code: -40006, description: 'Bad request' }],
    ['codes as text', { errors: [{ code: '-40006', description: 'bad request.  ' }] }],
  ])('with an error in another shape: %s', async (_what, payload) => {
    const { verify } = scripted([json(payload, 400)], { maxRetries: 0 })
    expect(await thrownBy(send(verify))).toMatchObject({ outcome: 'badRequest', code: -40006, effect: 'none' })
  })
})

describe('a completion', () => {
  it.each([200, 500])('succeeds with 1900 under HTTP %i', async (http) => {
    expect(await resolves(completed, http, complete)).toBe(true)
  })

  it('succeeds with 1900 as text, and gives it as a number', async () => {
    const { verify } = scripted([json({ ...completed, status: { ...completed.status, code: '1900' } })])
    expect((await verify.complete(reference)).status.code).toBe(1900)
  })

  it('fails without a reference ID', async () => {
    expect(await resolves({ ...completed, reference_id: null }, 200, complete)).toBe(false)
  })
})

describe('a status', () => {
  it('needs no reference ID, and may be of a message that failed', async () => {
    const payload = { ...withStatus(207), reference_id: null }
    expect(await resolves(payload, 200, (verify) => verify.status(reference))).toBe(true)
  })

  it.each([400, 401, 404, 500])('that is rejected without errors is not a success, under HTTP %i', async (http) => {
    for (const code of [500, 501, 599, 777]) {
      expect(await resolves(withStatus(code), http, (verify) => verify.status(reference))).toBe(false)
    }
  })
})

describe('a row is recognized', () => {
  it.each([
    ['in upper case', -40007, 'RATE LIMIT EXCEEDED', 'rateLimitExceeded'],
    ['with a full stop', -40007, 'Rate limit exceeded.', 'rateLimitExceeded'],
    ['with trailing blanks', -40007, 'Rate Limit Exceeded. \n', 'rateLimitExceeded'],
    ['in lower case, with its value', -10001, 'invalid request: PhoneNumber parameter: +1', 'invalidParameterValue'],
    ['in upper case, with a name', -10001, 'INVALID REQUEST: MISSING PARAMETER: phone_number', 'missingParameter'],
    ['without its full stops', -40008, 'SMS Verify exceeded transaction hard cap', 'transactionCapExceeded'],
    ['with another end', -10004, 'ReferenceID expired.', 'referenceIdExpired'],
  ])('%s', async (_what, code, description, outcome) => {
    const { verify } = scripted([json({ errors: [{ code, description }] }, 400)], { maxRetries: 0 })
    expect(await thrownBy(send(verify))).toMatchObject({ outcome })
  })

  it('and its values stay as they are', async () => {
    const description = 'invalid request: TEMPLATE parameter: Your code. Is X.'
    const { verify } = scripted([json({ errors: [{ code: -10001, description }] }, 400)], { maxRetries: 0 })
    expect((await thrownBy(send(verify))).parameters).toEqual({
      parameterName: 'TEMPLATE',
      parameterValue: 'Your code. Is X.',
      field: 'template',
    })
  })
})
