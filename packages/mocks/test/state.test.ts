import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSimulation, type Simulation, type SimulationState } from '../src/simulation.ts'
import { receiving, slowly } from './receiving.ts'
import { buildCheck, exchange, phone, post, sendTo, sent } from './requests.ts'

afterEach(() => void vi.useRealTimers())

/** The state that an exporter wrote to a file and an importer reads. */
const written = (simulation: Simulation): SimulationState => JSON.parse(JSON.stringify(simulation.exportState()))

async function check(simulation: Simulation, referenceId: string, code: string): Promise<string> {
  const { payload } = await exchange(simulation, buildCheck(simulation, referenceId, code))
  return payload.verify.code_state
}

describe('an imported state', () => {
  it('continues from the exported state, after a reset too', async () => {
    const { simulation, referenceId, code } = await sent()
    await check(simulation, referenceId, '0000000')
    const [state, messages] = [written(simulation), simulation.messages()]
    simulation.reset()
    simulation.importState(state)
    expect(simulation.messages()).toMatchObject(
      messages.map(({ reference_id, attempts }) => ({ reference_id, attempts })),
    )
    expect(await check(simulation, referenceId, code)).toBe('VALID')
  })

  it('keeps the distance of each moment: a code that was valid for 4 minutes is valid for 4 minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { simulation, referenceId, code } = await sent()
    simulation.clock.advance({ minutes: 1 })
    const state = written(simulation)
    vi.setSystemTime(Date.now() + 86_400_000)
    const [valid, expired] = [createSimulation(), createSimulation()]
    for (const [importer, seconds] of [
      [valid, 240],
      [expired, 241],
    ] as const) {
      importer.importState(state)
      importer.clock.advance({ seconds })
    }
    expect(await check(valid, referenceId, code)).toBe('VALID')
    expect(await check(expired, referenceId, code)).toBe('EXPIRED')
  })

  it('has the messages that no test has taken yet, in their order, and those on their way', async () => {
    const { simulation, referenceId } = await sent()
    await exchange(simulation, sendTo(simulation, '15558675310'))
    simulation.deliverWith({ steps: [{ status: 200, after: { minutes: 1 } }] })
    await exchange(simulation, sendTo(simulation, '15558675311'))
    await simulation.inbox.next()
    const importer = createSimulation()
    importer.importState(written(simulation))
    expect(importer.inbox.all().map(({ reference_id }) => reference_id)).toContain(referenceId)
    expect(await importer.inbox.next()).toMatchObject({ phone_number: '15558675310' })
    const next = importer.inbox.next()
    importer.clock.advance({ minutes: 1 })
    expect(await next).toMatchObject({ phone_number: '15558675311' })
  })

  it('has what tests requested, as often as it is still to come', async () => {
    const exporter = createSimulation()
    exporter.respondWith('systemUnavailable', { times: 2 })
    await exchange(exporter, sendTo(exporter, phone))
    exporter.deliverWith({ steps: [{ status: 207 }] })
    exporter.disruptWith({ operation: 'sendSms', fault: 'reset' }, { times: 3 })
    const importer = createSimulation()
    importer.importState(written(exporter))
    expect(importer.exportState()).toMatchObject({
      outcomes: [{ outcome: 'systemUnavailable', times: 1 }],
      deliveries: [{ plan: { steps: [{ status: 207 }] }, times: 1 }],
      disruptions: [{ disruption: { operation: 'sendSms', fault: 'reset' }, times: 3 }],
    })
    await expect(importer.fetch(sendTo(importer, phone))).rejects.toThrow('fetch failed')
  })

  it('has the accounts, their fixed codes and what counts against their caps', async () => {
    const exporter = createSimulation({ account: { codes: { [phone]: '123456' } } })
    exporter.setAccount({ transactionCap: 2 })
    await exchange(exporter, sendTo(exporter, phone))
    const importer = createSimulation()
    importer.importState(written(exporter))
    await exchange(importer, sendTo(importer, phone))
    expect(importer.inbox.all().map(({ code }) => code)).toEqual(['123456', '123456'])
    expect((await exchange(importer, sendTo(importer, phone))).payload.errors[0].code).toBe(-40008)
    expect(importer.setAccount({})).toEqual(exporter.setAccount({}))
  })

  it('has the delivery reports that are still to be sent', async () => {
    const { simulation, send } = receiving([], { delivery: slowly })
    await send()
    const state = written(simulation)
    await simulation.close()
    const { simulation: importer, codes } = receiving()
    importer.importState(state)
    expect(codes()).toEqual([])
    importer.clock.advance({ minutes: 1 })
    await importer.settled()
    expect(codes().sort()).toEqual([200, 203, 292])
    expect(importer.exportState().messages[0]?.pendingReports).toEqual([])
  })

  it('has a report that was on its way, which is sent once more', async () => {
    const { simulation, send, received } = receiving(['hang'])
    await send()
    await expect.poll(() => received.length).toBe(1)
    const state = written(simulation)
    simulation.importState(state)
    await expect.poll(() => received.length).toBe(2)
  })

  it('takes the place of everything before, of the clock too, and tells listeners once it is there', async () => {
    const { simulation: exporter, referenceId } = await sent()
    const { simulation } = await sent()
    simulation.clock.advance({ hours: 1 })
    const waiting = simulation.inbox.next('15550000000')
    const seen: (string | undefined)[] = []
    simulation.subscribe(({ name }) => seen.push(name, simulation.inbox.last()?.reference_id))
    simulation.importState(written(exporter))
    await expect(waiting).rejects.toThrow('the simulation was reset')
    expect(seen).toEqual(['reset', referenceId])
    expect(simulation.requests).toEqual([])
    expect(simulation.messages()).toHaveLength(1)
    // The hour is gone.
    expect(simulation.clock.now() - Date.now()).toBeLessThan(1_800_000)
  })

  it('is exported as it was imported, whatever happened before', async () => {
    vi.useFakeTimers()
    const step = fc.constantFrom<(simulation: Simulation) => unknown>(
      (simulation) => exchange(simulation, post(simulation, `phone_number=${phone}&callback_url=https://example.com/`)),
      (simulation) => exchange(simulation, post(simulation, 'phone_number=0155&verify_code=987654&sender_id=Acme')),
      (simulation) => exchange(simulation, sendTo(simulation, '15555550427')),
      (simulation) => exchange(simulation, sendTo(simulation, '15555552207')),
      (simulation) =>
        check(simulation, simulation.messages().at(-1)?.reference_id ?? '0'.repeat(32), '123').catch(() => {}),
      (simulation) => void simulation.inbox.next(),
      (simulation) => simulation.clock.advance({ minutes: 3 }),
      (simulation) => simulation.respondWith('systemUnavailable', { times: 2 }),
      (simulation) => simulation.deliverWith({ steps: [{ status: 203 }, { status: 200, after: { minutes: 5 } }] }),
      (simulation) =>
        simulation.deliverWith({ reportDetails: { additional_info: { price: '0.01' } }, reportDelay: { hours: 1 } }),
      (simulation) => simulation.disruptWith({ latency: 1, operation: 'completeVerification' }),
      (simulation) => simulation.setAccount({ codes: { [phone]: '123456' }, requestsPerSecond: 50 }),
      (simulation) => simulation.setAccount({ codes: undefined, transactionCap: Number.POSITIVE_INFINITY }),
    )
    const property = fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const options = { reportFetch: async () => new Response(null, { status: 500 }) }
      const [exporter, importer] = [createSimulation(options), createSimulation(options)]
      for (const each of steps) await each(exporter)
      const state = written(exporter)
      vi.setSystemTime(Date.parse(state.exportedAt))
      importer.importState(state)
      expect(importer.exportState()).toEqual(state)
      await Promise.all([exporter.close(), importer.close()])
    })
    await fc.assert(property, { numRuns: 200, seed: 20120501 })
  })
})

describe('an exported state', () => {
  it('has no API key', async () => {
    const accounts = [{ customerId: 'second', apiKey: 'c2Vjb25kLWtleQ==' }]
    const { simulation, code } = await sent({ accounts })
    const text = JSON.stringify(simulation.exportState())
    for (const key of [simulation.credentials.apiKey, 'c2Vjb25kLWtleQ==']) expect(text).not.toContain(key)
    expect(text).toContain(code)
  })

  it('does not change when the simulation does', async () => {
    const { simulation } = await sent()
    const state = simulation.exportState()
    const before = JSON.stringify(state)
    simulation.setAccount({ outage: true })
    await exchange(simulation, sendTo(simulation, phone))
    expect(JSON.stringify(state)).toBe(before)
  })
})

describe('a state that is not valid', () => {
  const refusals: [string, (state: SimulationState) => unknown, string][] = [
    ['no object', () => [], 'state must be an object. Received an array of 0 items.'],
    [
      'another version',
      (state) => ({ ...state, version: 2 }),
      'state.version must be 1, the version of the format that this release reads. Received 2.',
    ],
    ['a member that is missing', ({ messages: _, ...state }) => state, 'state.messages is missing.'],
    ['a member that is unknown', (state) => ({ ...state, apiKey: 'x' }), 'Unknown member "apiKey" in state.'],
    [
      'a moment that is none',
      (state) => ({ ...state, exportedAt: 'yesterday' }),
      'state.exportedAt must be a moment in RFC 3339, such as 2026-01-31T12:00:00.000Z. Received "yesterday".',
    ],
    [
      'a wrong code, which is not repeated',
      (state) => withMessage(state, { code: '12' }),
      'state.messages[0].code must be 3 to 7 digits. Received a string that is not shown.',
    ],
    [
      'a foreign account',
      (state) => withMessage(state, { customerId: 'nobody' }),
      'state.messages[0].customerId must be that of an account that the simulation accepts. Received "nobody".',
    ],
    [
      'a message that is there twice',
      (state) => ({ ...state, messages: [...state.messages, ...state.messages] }),
      'state.messages[1].reference_id is there twice. Give each message its own.',
    ],
    [
      'a report of no step',
      (state) => withMessage(state, { pendingReports: [{ step: 3, attempt: 1, at: state.exportedAt }] }),
      'state.messages[0].pendingReports[0].step must be that of an entry of the timeline, from 0 to 2. Received 3.',
    ],
    [
      'an outcome of no request',
      (state) => ({ ...state, outcomes: [{ outcome: 'nonsense', times: 1 }] }),
      'state.outcomes[0].outcome must be the name of an outcome of a request, such as rateLimitExceeded.',
    ],
  ]
  const withMessage = (state: SimulationState, change: object) => ({
    ...state,
    messages: state.messages.map((message) => ({ ...message, ...change })),
  })

  it.each(refusals)('is refused with a reason, and changes nothing: %s', async (_, spoil, reason) => {
    const { simulation } = await sent()
    simulation.respondWith('badRequest')
    const before = { ...simulation.exportState(), exportedAt: '' }
    const flawed = spoil(written(simulation)) as SimulationState
    expect(() => simulation.importState(flawed)).toThrow(reason)
    expect({ ...simulation.exportState(), exportedAt: '' }).toEqual(before)
    expect(simulation.requests).toHaveLength(1)
  })
})
