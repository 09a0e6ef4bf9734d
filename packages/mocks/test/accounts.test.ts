import { importSigningKey, verifyCallback } from '@sms-verify/digest'
import { describe, expect, it } from 'vitest'
import { type Credentials, createSimulation, type SimulationOptions } from '../src/simulation.ts'
import { basic, buildCheck, exchange, phone, post, request, sendTo, signed } from './requests.ts'

const first: Credentials = { customerId: 'FIRST', apiKey: btoa('the key of the first') }
const second: Credentials = { customerId: 'SECOND', apiKey: btoa('the key of the second') }

/** A service with two accounts, as each of them sees it. */
function two(options: SimulationOptions = {}) {
  const simulation = createSimulation({ credentials: first, accounts: [second], ...options })
  return { one: simulation, other: { ...simulation, credentials: second } }
}

describe('two accounts in one service', () => {
  it('are both accepted, by either scheme', async () => {
    const { one, other } = two()
    for (const account of [one, other]) {
      expect((await exchange(account, sendTo(account, phone))).status).toBe(200)
      expect((await exchange(account, await signed(account, `phone_number=${phone}`))).status).toBe(200)
    }
  })

  it('are each refused with the key of the other', async () => {
    const { one } = two()
    const authorization = basic({ customerId: first.customerId, apiKey: second.apiKey })
    const { payload } = await exchange(one, post(one, `phone_number=${phone}`, { authorization }))
    expect(payload.errors[0].code).toBe(-30015)
    const mixed = { ...one, credentials: { ...second, customerId: first.customerId } }
    const { payload: refused } = await exchange(one, await signed(mixed, `phone_number=${phone}`))
    expect(refused.errors[0].code).toBe(-30006)
  })

  it('do not find the messages of each other, nor spend their attempts', async () => {
    const { one, other } = two()
    const { payload } = await exchange(one, sendTo(one, phone))
    const { code = '' } = one.inbox.last(phone) ?? {}
    for (const sent of [
      buildCheck(other, payload.reference_id, code),
      request(other, 'GET', `/v1/verify/${payload.reference_id}`),
      request(other, 'PUT', `/v1/verify/completion/${payload.reference_id}`),
    ]) {
      expect((await exchange(other, sent)).payload.errors[0].description).toBe('CustomerID/ReferenceID not found')
    }
    expect(one.messages()[0]).toMatchObject({ attempts: 0, code_state: 'UNKNOWN' })
    expect((await exchange(one, buildCheck(one, payload.reference_id, code))).payload.verify.code_state).toBe('VALID')
  })

  it('may use the same nonce', async () => {
    const { one, other } = two()
    for (const account of [one, other]) {
      const sent = await signed(account, `phone_number=${phone}`, { nonce: 'the same' })
      expect((await exchange(account, sent)).status).toBe(200)
    }
  })

  it('have limits of their own', async () => {
    const { one, other } = two({ account: { transactionCap: 1, requestsPerSecond: 2 } })
    await exchange(one, sendTo(one, phone))
    expect((await exchange(one, sendTo(one, phone))).payload.errors[0].code).toBe(-40008)
    expect((await exchange(one, sendTo(one, phone))).payload.errors[0].code).toBe(-40007)
    for (let message = 0; message < 5; message++) expect((await exchange(other, sendTo(other, phone))).status).toBe(200)
  })

  it('change their state one by one, until the reset', async () => {
    const { one, other } = two({ accounts: [{ ...second, account: { outage: true } }] })
    expect(one.setAccount({ suspended: true }, 'second')).toMatchObject({ suspended: true, outage: true })
    expect((await exchange(other, sendTo(other, phone))).payload.errors[0].code).toBe(-30001)
    expect((await exchange(one, sendTo(one, phone))).status).toBe(200)
    one.reset()
    expect((await exchange(other, sendTo(other, phone))).payload.errors[0].code).toBe(-90001)
  })

  it('get their reports signed with their own key', async () => {
    const received: Request[] = []
    const { other } = two({
      reportFetch: async (input, init) => {
        received.push(new Request(input, init))
        return new Response()
      },
    })
    await exchange(other, post(other, `phone_number=${phone}&callback_url=https://example.com/reports`))
    await other.settled()
    const [report] = received
    const key = await importSigningKey(second.apiKey)
    const authorization = report?.headers.get('authorization')
    expect(await verifyCallback({ key, body: (await report?.text()) ?? '', authorization })).toBe(true)
    expect(authorization).toMatch(/^TSA SECOND:/)
  })

  it('cannot be the same', () => {
    const accounts = [{ ...second, customerId: 'first' }]
    expect(() => createSimulation({ credentials: first, accounts })).toThrow(
      'accounts: the customerId "first" is there twice.',
    )
  })

  it('are named when a state is changed', () => {
    expect(() => two().one.setAccount({}, 'THIRD')).toThrow('Unknown customerId "THIRD".')
  })
})
