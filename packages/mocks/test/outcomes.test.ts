import { outcomes } from '@sms-verify/types/codes'
import { describe, expect, it } from 'vitest'
import { createSimulation, type ForceableOutcome, type Simulation } from '../src/simulation.ts'
import { findFaults } from './contract.ts'
import { buildCheck, exchange, phone, request, sendTo } from './requests.ts'

const cases = Object.values(outcomes).flatMap((row) =>
  row.httpStatus === null ? [] : row.operations.map((operation) => ({ ...row, operation })),
)

const reference = '0123456789ABCDEF0123456789ABCDEF'
const magicReference = (number: string) => number.padStart(32, '0')

/** A request of an operation, about one message, that checks a code where it can. */
function buildRequest(simulation: Simulation, operation: string, about: { phone: string; reference: string }): Request {
  if (operation === 'sendSms') return sendTo(simulation, about.phone)
  if (operation === 'completeVerification')
    return request(simulation, 'PUT', `/v1/verify/completion/${about.reference}`)
  return request(simulation, 'GET', `/v1/verify/${about.reference}?verify_code=1234567`)
}

describe.each(cases)(
  '$name of $operation',
  ({ name, operation, httpStatus, status, error, codeState, phone: number }) => {
    it('is reached by name, and its answer keeps to the contract', async () => {
      const simulation = createSimulation()
      simulation.respondWith(name as ForceableOutcome)
      const answer = await exchange(simulation, buildRequest(simulation, operation, { phone, reference }))
      expect(findFaults(operation, answer.status, answer.payload)).toEqual([])
      expect(answer).toMatchObject({ status: httpStatus, payload: { status: { code: status } } })
      expect(answer.payload.errors[0]?.code ?? null).toBe(error)
      if (codeState) expect(answer.payload.verify.code_state).toBe(codeState)
    })

    it('is reached by magic number, and its answer keeps to the contract', async () => {
      const simulation = createSimulation()
      const about = { phone: number, reference: magicReference(number) }
      const answer = await exchange(simulation, buildRequest(simulation, operation, about))
      expect(findFaults(operation, answer.status, answer.payload)).toEqual([])
      expect(answer).toMatchObject({ status: httpStatus, payload: { status: { code: status } } })
      expect(answer.payload.errors[0]?.code ?? null).toBe(error)
      if (codeState) expect(answer.payload.verify.code_state).toBe(codeState)
    })
  },
)

describe('a magic number', () => {
  it('of an outcome that a send cannot have lets the send through and decides what follows', async () => {
    const simulation = createSimulation()
    const sent = await exchange(simulation, sendTo(simulation, outcomes.codeExpired.phone))
    const about = { phone, reference: sent.payload.reference_id }
    const status = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${about.reference}`))
    expect(status.payload.verify.code_state).toBe('UNKNOWN')
    const checked = await exchange(simulation, buildRequest(simulation, 'getStatus', about))
    expect(checked.payload.verify.code_state).toBe('EXPIRED')
  })

  it('is one in a reference ID only with zeros before it, none between', async () => {
    const simulation = createSimulation()
    const { phone: number } = outcomes.rateLimitExceeded
    const id = `${number.slice(0, 1)}${'0'.repeat(21)}${number.slice(1)}`
    const { payload } = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${id}`))
    expect(payload.errors[0].description).toBe('CustomerID/ReferenceID not found')
  })

  it('is in the text of its outcome', async () => {
    const simulation = createSimulation()
    const { phone: number } = outcomes.phoneNumberNotVerified
    const { payload } = await exchange(simulation, sendTo(simulation, number))
    expect(payload.errors[0].description).toBe(`${number} has not been verified for this trial account.`)
  })

  it('means the same with four more digits', async () => {
    const simulation = createSimulation()
    const send = (number: string) => exchange(simulation, sendTo(simulation, number))
    const { payload } = await send(`${outcomes.rateLimitExceeded.phone}0001`)
    expect(payload.errors[0].code).toBe(-40007)
    const sent = await send('155555525140001')
    const status = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${sent.payload.reference_id}`))
    expect(status.payload.status.code).toBe(514)
    expect((await send('1555555042701')).payload.errors).toEqual([])
  })

  it('of a delivery status makes the message end there', async () => {
    const simulation = createSimulation()
    const sent = await exchange(simulation, sendTo(simulation, '15555552514'))
    const status = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${sent.payload.reference_id}`))
    expect(status.payload.status).toMatchObject({ code: 514, description: 'Subscriber absent' })
  })
})

describe('respondWith', () => {
  it('answers as often as it is told and then no more', async () => {
    const simulation = createSimulation()
    simulation.respondWith('rateLimitExceeded', { times: 2 })
    const statuses = []
    for (let count = 0; count < 3; count++)
      statuses.push((await exchange(simulation, sendTo(simulation, phone))).status)
    expect(statuses).toEqual([429, 429, 200])
  })

  it('is forgotten on reset', async () => {
    const simulation = createSimulation()
    simulation.respondWith('rateLimitExceeded')
    simulation.reset()
    expect((await exchange(simulation, sendTo(simulation, phone))).status).toBe(200)
  })

  it('gives the outcome of no code to a request that checks none', async () => {
    const simulation = createSimulation()
    simulation.respondWith('codeNotChecked')
    const status = request(simulation, 'GET', `/v1/verify/${'0'.repeat(32)}`)
    expect((await exchange(simulation, status)).payload.verify.code_state).toBe('UNKNOWN')
  })

  it('leaves in the answer what the request typed', async () => {
    const simulation = createSimulation()
    simulation.respondWith('codeExpired')
    const checked = await exchange(simulation, buildCheck(simulation, '0'.repeat(32), '1234'))
    expect(checked.payload.verify).toEqual({ code_state: 'EXPIRED', code_entered: '1234' })
    simulation.respondWith('codeNotChecked')
    const plain = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${'0'.repeat(32)}`))
    expect(plain.payload.verify).toEqual({ code_state: 'UNKNOWN', code_entered: '' })
  })

  it('waits for a request that can have the outcome', async () => {
    const simulation = createSimulation()
    simulation.respondWith('codeExpired')
    const sent = await exchange(simulation, sendTo(simulation, phone))
    expect(sent.status).toBe(200)
    const about = { phone, reference: sent.payload.reference_id }
    const plain = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${about.reference}`))
    expect(plain.payload.verify.code_state).toBe('UNKNOWN')
    const status = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${about.reference}`))
    expect(status.payload.verify.code_state).toBe('UNKNOWN')
    const checked = await exchange(simulation, buildRequest(simulation, 'getStatus', about))
    expect(checked.payload.verify.code_state).toBe('EXPIRED')
  })

  it('is in the text of its outcome', async () => {
    const simulation = createSimulation()
    const { phone: number } = outcomes.phoneNumberNotVerified
    const { payload } = await exchange(simulation, sendTo(simulation, number))
    expect(payload.errors[0].description).toBe(`${number} has not been verified for this trial account.`)
  })

  it.each(['nonsense', 'insufficientFunds', 'toString'])('refuses %s, which no request can have', (name) => {
    expect(() => createSimulation().respondWith(name as ForceableOutcome)).toThrow(
      'outcome must be the name of an outcome of a request',
    )
  })

  it('refuses a number of times that is none', () => {
    expect(() => createSimulation().respondWith('badRequest', { times: 0 })).toThrow(
      'options.times must be a whole number from 1 to 1000000000. Received 0.',
    )
  })
})
