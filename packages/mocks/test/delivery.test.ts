import { importSigningKey, verifyCallback } from '@sms-verify/digest'
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import { outcomes } from '@sms-verify/types/codes'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it, vi } from 'vitest'
import { createSimulation, type DeliveryPlan, type SimulationOptions } from '../src/simulation.ts'
import { exchange, phone, post, request, sendTo } from './requests.ts'

const callback = 'https://example.com/delivery-reports'
const slowly: DeliveryPlan = {
  steps: [{ status: 292 }, { status: 203, after: { seconds: 1 } }, { status: 200, after: { seconds: 4 } }],
}

/** A simulation whose reports go to a receiver that answers as told, then 204. */
function receiving(answers: (number | 'hang' | 'break')[] = [], options: SimulationOptions = {}) {
  const received: { body: string; headers: Headers; payload: { status: { code: number } } }[] = []
  const simulation = createSimulation({
    ...options,
    async reportFetch(input, init) {
      const sent = new Request(input, init)
      const body = await sent.text()
      received.push({ body, headers: sent.headers, payload: JSON.parse(body) })
      const answer = answers.shift() ?? 204
      if (answer === 'break') throw new TypeError('fetch failed')
      if (answer !== 'hang') return new Response(null, { status: answer })
      return new Promise((_, reject) => sent.signal.addEventListener('abort', () => reject(sent.signal.reason)))
    },
  })
  const send = async (fields: Record<string, string> = {}) => {
    const body = new URLSearchParams({ phone_number: phone, callback_url: callback, ...fields }).toString()
    return (await exchange(simulation, post(simulation, body))).payload.reference_id as string
  }
  const statusOf = async (referenceId: string) =>
    (await exchange(simulation, request(simulation, 'GET', `/v1/verify/${referenceId}`))).payload
  return { simulation, received, send, statusOf, codes: () => received.map(({ payload }) => payload.status.code) }
}

describe('a message on its way', () => {
  it('passes its stations as the clock goes on, and arrives at the last', async () => {
    const { simulation, send, statusOf } = receiving([], { delivery: slowly })
    const referenceId = await send()
    const seen = []
    for (const seconds of [0, 1, 3, 1]) {
      simulation.clock.advance({ seconds })
      seen.push([(await statusOf(referenceId)).status.code, simulation.inbox.all().length])
    }
    expect(seen).toEqual([
      [292, 0],
      [203, 0],
      [203, 0],
      [200, 1],
    ])
  })

  it('never arrives where it ends elsewhere, by plan or by magic number', async () => {
    const { simulation, send, statusOf } = receiving()
    simulation.deliverWith({ steps: [{ status: 203 }, { status: 221 }] })
    const planned = await send()
    const magic = await send({ phone_number: '15555552514' })
    expect([(await statusOf(planned)).status.code, (await statusOf(magic)).status.code]).toEqual([221, 514])
    expect(simulation.inbox.all()).toEqual([])
  })

  it('passes its usual stations on the way to where a magic number has it end', async () => {
    const { simulation, send } = receiving()
    await send({ phone_number: '15555552514' })
    expect(simulation.messages()[0]?.stations.map(({ status }) => status)).toEqual([292, 203, 514])
  })

  it('arrives where its magic number is one of a later request', async () => {
    const { simulation, send } = receiving()
    for (const { name, phone } of [outcomes.referenceIdExpired, outcomes.codeExpired]) {
      await send({ phone_number: phone })
      expect(simulation.inbox.last(phone)?.phone_number, name).toBe(phone)
    }
  })

  it('is in progress before its first station', async () => {
    const { send, statusOf } = receiving([], { delivery: { steps: [{ status: 200, after: { seconds: 1 } }] } })
    expect((await statusOf(await send())).status.code).toBe(290)
  })

  it('goes the usual way after a reset, whatever was planned', async () => {
    const { simulation, send, statusOf } = receiving()
    simulation.deliverWith({ steps: [{ status: 230 }] })
    simulation.reset()
    expect((await statusOf(await send())).status.code).toBe(200)
  })

  it('refuses a plan for a number of times that is none', () => {
    expect(() => createSimulation().deliverWith({}, { times: 0 })).toThrow(
      'deliverWith: expected `times` to be a whole number from 1, got 0.',
    )
  })

  it('counts its segments, in GSM-7 and in UCS-2', async () => {
    const { send, statusOf } = receiving()
    const parts = []
    for (const template of ['a'.repeat(160), 'a'.repeat(161), 'я'.repeat(70), 'я'.repeat(71)]) {
      parts.push((await statusOf(await send({ template }))).additional_info.message_parts_count)
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
    const { simulation, send, statusOf } = receiving()
    simulation.deliverWith({ steps: [{ status: 230 }] }, { times: 2 })
    const codes = []
    for (let count = 0; count < 3; count++) codes.push((await statusOf(await send())).status.code)
    expect(codes).toEqual([230, 230, 200])
  })

  it.each([
    [{ steps: [] }, 'expected at least one step'],
    [{ steps: [{ status: 999 }] }, 'expected a delivery status, got 999'],
    [{ reports: 'often' }, 'expected reports to be once, twice, never or reversed, got "often"'],
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
})

describe('delivery reports', () => {
  it('come for each station, signed, and keep to the contract', async () => {
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    ajv.addSchema(document, 'contract')
    const { simulation, received, send, codes } = receiving()
    const referenceId = await send()
    await simulation.settled()
    expect(codes()).toEqual([292, 203, 200])
    const key = await importSigningKey(simulation.credentials.apiKey)
    for (const { body, headers, payload } of received) {
      const authorization = headers.get('authorization')
      expect(await verifyCallback({ key, body, authorization })).toBe(true)
      expect(headers.get('x-ts-authorization')).toBe(authorization)
      expect(payload).toMatchObject({
        reference_id: referenceId,
        errors: [],
        additional_info: { message_parts_count: 1 },
      })
      expect(ajv.validate({ $ref: 'contract#/components/schemas/DeliveryReport' }, payload)).toBe(true)
    }
  })

  it('come only where a callback is asked for', async () => {
    const { simulation, received } = receiving()
    await exchange(simulation, post(simulation, `phone_number=${phone}`))
    await simulation.settled()
    expect(received).toEqual([])
  })

  it.each<[DeliveryPlan, number[]]>([
    [{ reports: 'twice' }, [292, 292, 203, 203, 200, 200]],
    [{ reports: 'never' }, []],
    [{ reports: 'reversed' }, [200, 203, 292]],
  ])('can go wrong: %j', async (plan, expected) => {
    const { simulation, send, codes } = receiving()
    simulation.deliverWith(plan)
    await send()
    await simulation.settled()
    expect(codes()).toEqual(expected)
  })

  it('can come late', async () => {
    const { simulation, send, codes } = receiving([], { delivery: { reportDelay: { minutes: 1 } } })
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

  it('are sent again with growing pauses where the receiver fails, and at last given up', async () => {
    const { simulation, send } = receiving([500, 'break', 302, 503, 200], { delivery: { steps: [{ status: 200 }] } })
    await send()
    await simulation.settled()
    for (const seconds of [1, 4, 16, 64]) {
      simulation.clock.advance({ seconds })
      await simulation.settled()
    }
    expect(simulation.reports.map(({ attempt, answer }) => [attempt, answer])).toEqual([
      [1, 500],
      [2, 'failed'],
      [3, 302],
      [4, 503],
    ])
  })

  it('do not wait for ever on a receiver that hangs', async () => {
    const { simulation, send, codes } = receiving(['hang'], { delivery: { steps: [{ status: 200 }] } })
    await send()
    await expect.poll(codes).toEqual([200])
    simulation.clock.advance({ seconds: 10 })
    await simulation.settled()
    expect(simulation.reports).toMatchObject([{ url: callback, status: 200, attempt: 1, answer: 'timeout' }])
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

describe('what the simulation keeps', () => {
  it('is bounded by the option', async () => {
    const { simulation, send, statusOf } = receiving([], { retention: 3 })
    const ids = []
    for (let count = 0; count < 5; count++) ids.push(await send())
    expect(simulation.inbox.all().map(({ reference_id }) => reference_id)).toEqual(ids.slice(2))
    expect((await statusOf(ids[1] ?? '')).errors[0].description).toBe('CustomerID/ReferenceID not found')
    expect((await statusOf(ids[2] ?? '')).status.code).toBe(200)
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
