import { importSigningKey, verifyCallback } from '@sms-verify/digest'
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSimulation, type DeliveryPlan, type ReportDetails } from '../src/simulation.ts'
import { callback, everyStatus, receiving, slowly } from './receiving.ts'
import { exchange, phone, post } from './requests.ts'

describe('delivery reports', () => {
  it('tell the final status alone', async () => {
    const { simulation, send, codes } = receiving()
    await send()
    await simulation.settled()
    expect(codes()).toEqual([200])
  })

  it('tell how far a message gets that never arrives', async () => {
    const { simulation, send, codes } = receiving([], { delivery: { steps: [{ status: 203 }, { status: 207 }] } })
    await send()
    await simulation.settled()
    expect(codes()).toEqual([207])
  })

  it('have their own wording of a status', async () => {
    const { simulation, send, received } = receiving([], { delivery: { steps: [{ status: 503 }] } })
    await send()
    await simulation.settled()
    expect(received[0]?.payload.status).toMatchObject({
      code: 503,
      description: 'System Unavailable, Please try again later.',
    })
  })

  it('are not posted of a message that stays in progress', async () => {
    const { simulation, send, codes } = receiving([], { delivery: { steps: [{ status: 290 }] } })
    await send()
    await simulation.settled()
    expect(codes()).toEqual([])
  })

  it('tell each status of the timeline if asked to, signed, and keep to the contract', async () => {
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    ajv.addSchema(document, 'contract')
    const { simulation, received, send, codes } = receiving([], { delivery: everyStatus })
    const referenceId = await send()
    await simulation.settled()
    expect(codes()).toEqual([292, 203, 200])
    const key = await importSigningKey(simulation.credentials.apiKey)
    for (const { body, headers, payload } of received) {
      const authorization = headers.get('authorization')
      expect(await verifyCallback({ key, body, authorization })).toBe(true)
      expect(authorization).toBe(`TSA ${simulation.credentials.customerId}:${headers.get('x-ts-authorization')}`)
      expect(payload).toMatchObject({
        reference_id: referenceId,
        errors: [],
        additional_info: { message_parts_count: 1 },
      })
      expect(ajv.validate({ $ref: 'contract#/components/schemas/DeliveryReport' }, payload)).toBe(true)
    }
  })

  it('tell the sender that was asked for, and what the plan gives them to tell', async () => {
    const reportDetails: ReportDetails = {
      additional_info: { price: '0.0065', currency: 'USD', mcc: '310', mnc: '004' },
      sim_swap: { swap_date: '2020-08-27', risk_indicator: 'LOW' },
      score_status: undefined,
      verify: undefined,
    }
    const { simulation, received, send } = receiving([], { delivery: { reportDetails } })
    await send({ sender_id: 'ACME' })
    await simulation.settled()
    expect(received[0]?.payload).toMatchObject({
      verify: { code_state: 'UNKNOWN', code_entered: null },
      additional_info: { message_parts_count: 1, sender_id: 'ACME', price: '0.0065', currency: 'USD' },
      sim_swap: { risk_indicator: 'LOW' },
    })
    expect(received[0]?.payload).not.toHaveProperty('score_status')
  })

  it('arrive only if a callback is requested', async () => {
    const { simulation, received } = receiving()
    await exchange(simulation, post(simulation, `phone_number=${phone}`))
    await simulation.settled()
    expect(received).toEqual([])
  })

  it.each<[DeliveryPlan, number[]]>([
    [{ ...everyStatus, reports: 'twice' }, [292, 292, 203, 203, 200, 200]],
    [{ ...everyStatus, reports: 'never' }, []],
    [{ reports: 'twice' }, [200, 200]],
    [{ ...everyStatus, reports: 'reversed' }, [200, 203, 292]],
  ])('can go wrong: %j', async (plan, expected) => {
    const { simulation, send, codes } = receiving()
    simulation.deliverWith(plan)
    await send()
    await simulation.settled()
    expect(codes()).toEqual(expected)
  })

  it('can come late', async () => {
    const { simulation, send, codes } = receiving([], { delivery: { ...everyStatus, reportDelay: { minutes: 1 } } })
    await send()
    await simulation.settled()
    expect(codes()).toEqual([])
    simulation.clock.advance({ minutes: 1 })
    await simulation.settled()
    expect(codes()).toEqual([292, 203, 200])
  })

  it('carry the error of their magic number', async () => {
    const { simulation, send, received } = receiving()
    await send({ phone_number: '15555550430' })
    await simulation.settled()
    expect(received.at(-1)?.payload).toMatchObject({
      status: { code: 500 },
      errors: [{ code: -10030, description: 'Insufficient funds in prepaid wallet.' }],
    })
  })

  it('are posted four times if the receiver does not answer 200, and then given up', async () => {
    const { simulation, send } = receiving([500, 'break', 302, 204, 200], { delivery: { steps: [{ status: 200 }] } })
    await send()
    await simulation.settled()
    for (const seconds of [5, 10, 15, 20]) {
      simulation.clock.advance({ seconds })
      await simulation.settled()
    }
    expect(simulation.reports.map(({ attempt, answer }) => [attempt, answer])).toEqual([
      [1, 500],
      [2, 'failed'],
      [3, 302],
      [4, 204],
    ])
  })

  it('wait five seconds for a receiver that hangs', async () => {
    const { simulation, send, codes } = receiving(['hang'], { delivery: { steps: [{ status: 200 }] } })
    await send()
    await expect.poll(codes).toEqual([200])
    simulation.clock.advance({ seconds: 5 })
    await simulation.settled()
    expect(simulation.reports).toMatchObject([{ url: callback, status: 200, attempt: 1, answer: 'timeout' }])
  })

  it('are posted a hundred at a time if more are due together', async () => {
    const unanswered: ((response: Response) => void)[] = []
    const reportFetch = () => new Promise<Response>((resolve) => unanswered.push(resolve))
    const simulation = createSimulation({
      reportFetch,
      delivery: { steps: [{ status: 200, after: { seconds: 1 } }] },
    })
    const send = () => exchange(simulation, post(simulation, `phone_number=${phone}&callback_url=${callback}`))
    await Promise.all(Array.from({ length: 250 }, send))
    simulation.clock.advance({ seconds: 1 })
    for (const count of [100, 100, 50]) {
      await expect.poll(() => unanswered.length).toBe(count)
      for (const answer of unanswered.splice(0)) answer(new Response())
    }
    await simulation.settled()
    expect(simulation.reports).toHaveLength(250)
  })

  it('are forgotten on reset, and nothing that was to come still comes', async () => {
    const { simulation, send, codes } = receiving([], { delivery: slowly })
    await send()
    simulation.reset()
    simulation.clock.advance({ minutes: 1 })
    await simulation.settled()
    expect([codes(), simulation.reports, simulation.inbox.all()]).toEqual([[], [], []])
  })
})

describe('a delivery report', () => {
  it('is JSON of the resource', async () => {
    const { simulation, received, send } = receiving()
    await send()
    await simulation.settled()
    for (const { headers, payload } of received) {
      expect(headers.get('content-type')).toBe('application/json')
      expect(payload).toMatchObject({ sub_resource: 'sms' })
    }
  })

  it('is not posted again if the receiver answers 200', async () => {
    const { simulation, send, codes } = receiving([200], { delivery: { steps: [{ status: 200 }] } })
    await send()
    await simulation.settled()
    simulation.clock.advance({ minutes: 5 })
    await simulation.settled()
    expect(codes()).toEqual([200])
  })

  it.each([
    ['another status of success', () => new Response(null, { status: 201 }), 201],
    ['an answer without content', () => new Response(null, { status: 204 }), 204],
    ['a redirect', () => new Response(null, { status: 300 }), 300],
    ['what a browser makes of a redirect', () => Response.error(), 0],
  ])('is posted again after %s', async (_what, answer, status) => {
    const simulation = createSimulation({ reportFetch: async () => answer(), delivery: { steps: [{ status: 200 }] } })
    await exchange(simulation, post(simulation, `phone_number=${phone}&callback_url=${callback}`))
    await simulation.settled()
    simulation.clock.advance({ seconds: 5 })
    await simulation.settled()
    expect(simulation.reports.map((report) => report.answer)).toEqual([status, status])
  })

  it('is waited for until its receiver has answered', async () => {
    const reportFetch = () => new Promise<Response>((resolve) => setTimeout(() => resolve(new Response()), 20))
    const simulation = createSimulation({ reportFetch, delivery: { steps: [{ status: 200 }] } })
    await exchange(simulation, post(simulation, `phone_number=${phone}&callback_url=${callback}`))
    await simulation.settled()
    expect(simulation.reports.map(({ answer }) => answer)).toEqual([200])
  })
})

describe('by the clock, a delivery report', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2012-05-01T17:09:16Z'), toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('comes when its status is reached', async () => {
    const { simulation, send, codes } = receiving([], { delivery: slowly })
    await send()
    const seen = []
    for (const milliseconds of [0, 999, 1, 3_999, 1]) {
      simulation.clock.advance({ milliseconds })
      await simulation.settled()
      seen.push(codes().length)
    }
    expect(seen).toEqual([1, 1, 2, 2, 3])
  })

  it('arrives when the last status is reached, if reports arrive in reverse', async () => {
    const { simulation, send, codes } = receiving([], { delivery: { ...slowly, reports: 'reversed' } })
    await send()
    simulation.clock.advance({ milliseconds: 4_999 })
    await simulation.settled()
    expect(codes()).toEqual([])
    simulation.clock.advance({ milliseconds: 1 })
    await simulation.settled()
    expect(codes()).toEqual([200, 203, 292])
  })

  it('is noted down with the moment it was due, however far the clock was moved', async () => {
    const { simulation, send } = receiving([], { delivery: slowly })
    await send()
    simulation.clock.advance({ hours: 1 })
    await simulation.settled()
    const sentAt = Number(simulation.messages()[0]?.sentAt)
    expect(simulation.reports.map(({ time }) => Number(time) - sentAt)).toEqual([0, 1_000, 5_000])
  })

  it('is posted again after five, ten and fifteen seconds', async () => {
    const { simulation, send, codes } = receiving([500, 500, 500, 500], { delivery: { steps: [{ status: 200 }] } })
    await send()
    await simulation.settled()
    const seen = []
    for (const milliseconds of [4_999, 1, 9_999, 1, 14_999, 1]) {
      simulation.clock.advance({ milliseconds })
      await simulation.settled()
      seen.push(codes().length)
    }
    expect(seen).toEqual([1, 2, 2, 3, 3, 4])
  })
})
