import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSimulation } from '../src/simulation.ts'
import { buildCheck, exchange, phone, request, sendTo, sent, signed } from './requests.ts'

describe('at the very moment', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2012-05-01T17:09:16Z'), toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('that its time is over, a code is still valid', async () => {
    const { simulation, referenceId, code } = await sent({ codeTtl: 60 })
    simulation.clock.advance({ seconds: 60 })
    const { payload } = await exchange(simulation, buildCheck(simulation, referenceId, code))
    expect(payload.verify.code_state).toBe('VALID')
  })

  it('that its time is over, a status can still be asked for', async () => {
    const { simulation, referenceId } = await sent()
    simulation.clock.advance({ hours: 12 })
    expect((await exchange(simulation, request(simulation, 'GET', `/v1/verify/${referenceId}`))).status).toBe(200)
  })

  it('that their time is over, messages and requests are still kept', async () => {
    const { simulation } = await sent({ retentionTtl: 3_600 })
    const kept = () => [simulation.messages(), simulation.inbox.all(), simulation.requests].map(({ length }) => length)
    simulation.clock.advance({ hours: 1 })
    await exchange(simulation, sendTo(simulation, phone))
    expect(kept()).toEqual([2, 2, 2])
    simulation.clock.advance({ milliseconds: 1 })
    await exchange(simulation, sendTo(simulation, phone))
    expect(kept()).toEqual([2, 2, 2])
  })

  it('that its tolerance ends, a date is still taken', async () => {
    const simulation = createSimulation()
    const date = new Date(simulation.clock.now() - 15 * 60_000)
    expect((await exchange(simulation, await signed(simulation, `phone_number=${phone}`, { date }))).status).toBe(200)
  })

  it('that a second is over, a request of it no longer counts', async () => {
    const simulation = createSimulation({ account: { requestsPerSecond: 1 } })
    const statuses = []
    for (const milliseconds of [0, 999, 1]) {
      simulation.clock.advance({ milliseconds })
      statuses.push((await exchange(simulation, sendTo(simulation, phone))).status)
    }
    expect(statuses).toEqual([200, 429, 200])
  })

  it('that its time is over, a nonce is still refused', async () => {
    const simulation = createSimulation()
    const replace = { authorization: `TSA ${simulation.credentials.customerId}:AAAA` }
    const codes = []
    for (const [milliseconds, changed] of [[0], [15 * 60_000, replace], [1]] as const) {
      simulation.clock.advance({ milliseconds })
      const init = { nonce: 'once', date: new Date(simulation.clock.now()), replace: { ...changed } }
      const { payload } = await exchange(simulation, await signed(simulation, `phone_number=${phone}`, init))
      codes.push(payload.errors[0]?.code)
    }
    expect(codes).toEqual([undefined, -30012, undefined])
  })
})
