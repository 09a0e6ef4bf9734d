import { outcomes } from '@sms-verify/types/codes'
import { describe, expect, it, vi } from 'vitest'
import { createSimulation, type DeliveryPlan } from '../src/simulation.ts'
import { receiving, slowly } from './receiving.ts'
import { phone, sendTo } from './requests.ts'

describe('a message on its way', () => {
  it('follows its timeline as the clock advances, and arrives at the last', async () => {
    const { simulation, send, getStatus } = receiving([], { delivery: slowly })
    const referenceId = await send()
    const seen = []
    for (const seconds of [0, 1, 3, 1]) {
      simulation.clock.advance({ seconds })
      seen.push([(await getStatus(referenceId)).status.code, simulation.inbox.all().length])
    }
    expect(seen).toEqual([
      [292, 0],
      [203, 0],
      [203, 0],
      [200, 1],
    ])
  })

  it('never arrives if a plan or a magic number gives it another end', async () => {
    const { simulation, send, getStatus } = receiving()
    simulation.deliverWith({ steps: [{ status: 203 }, { status: 221 }] })
    const planned = await send()
    const magic = await send({ phone_number: '15555552514' })
    expect([(await getStatus(planned)).status.code, (await getStatus(magic)).status.code]).toEqual([221, 514])
    expect(simulation.inbox.all()).toEqual([])
  })

  it('passes its usual statuses on the way to the end that a magic number gives it', async () => {
    const { simulation, send } = receiving()
    await send({ phone_number: '15555552514' })
    expect(simulation.messages()[0]?.timeline.map(({ status }) => status)).toEqual([292, 203, 514])
  })

  it('arrives if its magic number is one for a later request', async () => {
    const { simulation, send } = receiving()
    for (const { name, phone } of [outcomes.referenceIdExpired, outcomes.codeExpired]) {
      await send({ phone_number: phone })
      expect(simulation.inbox.last(phone)?.phone_number, name).toBe(phone)
    }
  })

  it('is in progress before its first status', async () => {
    const { send, getStatus } = receiving([], { delivery: { steps: [{ status: 200, after: { seconds: 1 } }] } })
    expect((await getStatus(await send())).status.code).toBe(290)
  })

  it('goes the usual way after a reset, whatever was planned', async () => {
    const { simulation, send, getStatus } = receiving()
    simulation.deliverWith({ steps: [{ status: 230 }] })
    simulation.reset()
    expect((await getStatus(await send())).status.code).toBe(200)
  })

  it('refuses a plan for a number of times that is none', () => {
    expect(() => createSimulation().deliverWith({}, { times: 0 })).toThrow(
      'options.times must be a whole number from 1 to 1000000000. Received 0.',
    )
  })

  it('counts its segments, in GSM-7 and in UCS-2', async () => {
    const { send, getStatus } = receiving()
    const parts = []
    for (const template of ['a'.repeat(160), 'a'.repeat(161), 'я'.repeat(70), 'я'.repeat(71)]) {
      parts.push((await getStatus(await send({ template }))).additional_info.message_parts_count)
    }
    expect(parts).toEqual([1, 2, 1, 2])
  })

  it.each([
    ['fr-FR', /^Votre code de vérification est \d{7}\.$/],
    ['ja', /^認証コードは \d{7} です。$/],
    ['zh_TW', /^您的验证码是 \d{7}。$/],
    ['xx', /^\d{7} is your verification code\.$/],
  ])('has a text of its language: %s', async (language, text) => {
    const { simulation, send } = receiving()
    await send({ language })
    expect(simulation.inbox.last()?.text).toMatch(text)
  })

  it('uses up a plan, and then goes the usual way', async () => {
    const { simulation, send, getStatus } = receiving()
    simulation.deliverWith({ steps: [{ status: 230 }] }, { times: 2 })
    const codes = []
    for (let count = 0; count < 3; count++) codes.push((await getStatus(await send())).status.code)
    expect(codes).toEqual([230, 230, 200])
  })

  it.each([
    [{ steps: [] }, 'steps must be an array of at least 1 item. Received an array of 0 items.'],
    [{ steps: [{ status: 999 }] }, 'steps[0].status must be a delivery status, such as 207. Received 999.'],
    [{ reportedStatuses: 'some' }, 'reportedStatuses must be one of final, all. Received "some".'],
    [{ reports: 'often' }, 'reports must be one of once, twice, never, reversed. Received "often".'],
  ])('refuses the plan %j', (plan, complaint) => {
    expect(() => createSimulation().deliverWith(plan as DeliveryPlan)).toThrow(complaint)
    expect(() => createSimulation({ delivery: plan as DeliveryPlan })).toThrow(complaint)
  })
})

it('a message that takes longer than any timer arrives no earlier', async () => {
  vi.useFakeTimers()
  const simulation = createSimulation({ retentionTtl: 1e9 })
  simulation.deliverWith({ steps: [{ status: 200, after: { hours: 60 * 24 } }] })
  await simulation.fetch(sendTo(simulation, phone))
  vi.advanceTimersByTime(59 * 24 * 3_600_000)
  expect(simulation.inbox.all()).toEqual([])
  vi.advanceTimersByTime(24 * 3_600_000)
  expect(simulation.inbox.all()).toHaveLength(1)
  vi.useRealTimers()
})

it('a message that never arrives does not come later either', async () => {
  vi.useFakeTimers()
  const simulation = createSimulation()
  simulation.deliverWith({ steps: [{ status: 207 }] })
  await simulation.fetch(sendTo(simulation, phone))
  vi.advanceTimersByTime(3_600_000)
  expect(simulation.inbox.all()).toEqual([])
  vi.useRealTimers()
})

it('a message that arrives when it is no longer kept is not in the inbox', async () => {
  const { simulation, send } = receiving([], {
    retentionTtl: 1,
    delivery: { steps: [{ status: 200, after: { seconds: 5 } }] },
  })
  await send()
  simulation.clock.advance({ seconds: 5 })
  expect(simulation.inbox.all()).toEqual([])
  await expect(simulation.inbox.next(phone, { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
})

describe('what the simulation keeps', () => {
  it('is bounded by the option', async () => {
    const { simulation, send, getStatus } = receiving([], { retention: 3 })
    const ids = []
    for (let count = 0; count < 5; count++) ids.push(await send())
    expect(simulation.inbox.all().map(({ reference_id }) => reference_id)).toEqual(ids.slice(2))
    expect((await getStatus(ids[1] ?? '')).errors[0].description).toBe('CustomerID/ReferenceID not found')
    expect((await getStatus(ids[2] ?? '')).status.code).toBe(200)
  })

  it('is bounded by it for reports too', async () => {
    const { simulation, send } = receiving([], { retention: 2, delivery: { steps: [{ status: 200 }] } })
    const ids = []
    for (let count = 0; count < 3; count++) {
      ids.push(await send())
      await simulation.settled()
    }
    expect(simulation.reports.map(({ reference_id }) => reference_id)).toEqual(ids.slice(1))
  })

  it('is bounded after a reset as before', async () => {
    const { simulation, send } = receiving([], { retention: 3 })
    for (let count = 0; count < 5; count++) await send()
    simulation.reset()
    expect(simulation.messages()).toEqual([])
    const ids = []
    for (let count = 0; count < 5; count++) ids.push(await send())
    expect(simulation.messages().map(({ reference_id }) => reference_id)).toEqual(ids.slice(2))
  })
})
