import { describe, expect, it, vi } from 'vitest'
import { createSimulation } from '../src/simulation.ts'
import { exchange, phone, post, request, sendTo, sent } from './requests.ts'

describe('the inbox', () => {
  it('keeps the phones apart', async () => {
    const simulation = createSimulation()
    await exchange(simulation, sendTo(simulation, '15550000001'))
    await exchange(simulation, sendTo(simulation, '15550000002'))
    expect(simulation.inbox.all('15550000001')).toHaveLength(1)
    expect(simulation.inbox.last('15550000001')?.phone_number).toBe('15550000001')
    expect(simulation.inbox.last('15550000003')).toBeUndefined()
  })

  it('gives each message to next once, whether it comes before or after', async () => {
    const simulation = createSimulation()
    await exchange(simulation, sendTo(simulation, '15550000001'))
    expect((await simulation.inbox.next()).phone_number).toBe('15550000001')
    const waiting = simulation.inbox.next('15550000003')
    await exchange(simulation, sendTo(simulation, '15550000002'))
    await exchange(simulation, sendTo(simulation, '15550000003'))
    expect((await waiting).phone_number).toBe('15550000003')
    expect((await simulation.inbox.next()).phone_number).toBe('15550000002')
  })

  it('lets next wait for its phone, whatever others have received', async () => {
    const simulation = createSimulation()
    await exchange(simulation, sendTo(simulation, '15550000001'))
    const waiting = simulation.inbox.next('15550000002')
    await exchange(simulation, sendTo(simulation, '15550000002'))
    expect((await waiting).phone_number).toBe('15550000002')
  })

  it('gives two messages that come one after the other to two who wait', async () => {
    const simulation = createSimulation()
    const waiting = [simulation.inbox.next(), simulation.inbox.next()]
    await exchange(simulation, sendTo(simulation, '15550000001'))
    await exchange(simulation, sendTo(simulation, '15550000002'))
    expect((await Promise.all(waiting)).map((message) => message.phone_number)).toEqual(['15550000001', '15550000002'])
  })

  it('has next ignore what was before a reset', async () => {
    const simulation = createSimulation()
    await exchange(simulation, sendTo(simulation, '15550000001'))
    simulation.reset()
    await exchange(simulation, sendTo(simulation, '15550000002'))
    expect((await simulation.inbox.next()).phone_number).toBe('15550000002')
  })

  it('stops waiting when the signal aborts, and keeps the message that comes then', async () => {
    const simulation = createSimulation()
    const controller = new AbortController()
    const waiting = simulation.inbox.next(undefined, { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await exchange(simulation, sendTo(simulation, phone))
    expect((await simulation.inbox.next()).phone_number).toBe(phone)
  })

  it('does not begin to wait if the signal has aborted', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(createSimulation().inbox.next(undefined, { signal })).rejects.toThrow('enough')
  })

  it('leaves no listener behind when a message has arrived', async () => {
    const simulation = createSimulation()
    const { signal } = new AbortController()
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
    const waiting = simulation.inbox.next(undefined, { signal })
    await exchange(simulation, sendTo(simulation, phone))
    await waiting
    expect(removed.mock.calls).toEqual(added.mock.calls.map(([type, listener]) => [type, listener]))
  })
})

describe('the simulation', () => {
  it('notes down its requests, without what was typed', async () => {
    const { simulation, referenceId } = await sent()
    await simulation.fetch(
      request(simulation, 'GET', `/v1/verify/${referenceId}?verify_code=1`, { headers: { 'user-agent': 'test/1' } }),
    )
    expect(simulation.requests).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/v1/verify/sms',
        httpStatus: 200,
        outcome: 'messageInProgress',
        userAgent: '',
      }),
      expect.objectContaining({
        method: 'GET',
        path: `/v1/verify/${referenceId}`,
        outcome: 'codeInvalid',
        userAgent: 'test/1',
      }),
    ])
  })

  it('forgets everything on reset', async () => {
    const { simulation, referenceId } = await sent()
    simulation.respondWith('badRequest')
    simulation.clock.advance({ hours: 1 })
    simulation.reset()
    expect([simulation.inbox.all(), simulation.requests]).toEqual([[], []])
    expect(Math.abs(simulation.clock.now() - Date.now())).toBeLessThan(60_000)
    const { payload } = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${referenceId}`))
    expect(payload.errors[0].description).toBe('CustomerID/ReferenceID not found')
  })

  it('tells of every message it took, those among them that never arrive', async () => {
    const simulation = createSimulation()
    simulation.deliverWith({ steps: [{ status: 203 }, { status: 207, after: { seconds: 5 } }] })
    await exchange(simulation, sendTo(simulation, phone))
    await exchange(simulation, sendTo(simulation, phone))
    expect(simulation.inbox.all()).toHaveLength(1)
    const [lost, arrived] = simulation.messages()
    expect(lost).toMatchObject({ phone_number: phone, attempts: 0, code_state: 'UNKNOWN', arrivesAt: undefined })
    expect(lost?.timeline.map(({ status }) => status)).toEqual([203, 207])
    expect(Number(lost?.timeline[1]?.at) - Number(lost?.sentAt)).toBe(5_000)
    expect(arrived?.arrivesAt).toEqual(arrived?.sentAt)
    expect(arrived?.code).toBe(simulation.inbox.last(phone)?.code)
  })

  it('forgets messages, requests and reports that are older than it keeps them', async () => {
    const simulation = createSimulation({ retentionTtl: 3_600, reportFetch: async () => new Response() })
    const body = `phone_number=${phone}&callback_url=https://example.com/`
    const { payload } = await exchange(simulation, post(simulation, body))
    await simulation.settled()
    simulation.clock.advance({ hours: 2 })
    await exchange(simulation, post(simulation, body))
    await simulation.settled()
    const kept = [simulation.messages(), simulation.inbox.all(), simulation.requests]
    expect(kept.map(({ length }) => length)).toEqual([1, 1, 1])
    expect(simulation.reports.some(({ reference_id }) => reference_id === payload.reference_id)).toBe(false)
  })

  it.each([
    [{ codeLength: 8 }, 'codeLength must be a whole number from 3 to 7. Received 8.'],
    [{ codeTtl: 0 }, 'codeTtl must be a number above 0. Received 0.'],
    [{ basePath: 'telesign' }, 'such as /telesign. Received "telesign".'],
    [{ basePath: '/telesign/' }, 'such as /telesign. Received "/telesign/".'],
    [{ codeTtl: '5' as never }, 'codeTtl must be a number above 0. Received "5".'],
    [
      { credentials: { customerId: 'a', apiKey: '' } },
      'credentials.apiKey must be a string that is not empty. Received a string that is not shown.',
    ],
    [
      { credentials: { customerId: '', apiKey: 'YWJj' } },
      'credentials.customerId must be a string that is not empty. Received "".',
    ],
    [
      { codeTTL: 1 } as object,
      /^Unknown option "codeTTL"\. Did you mean codeTtl\? Use one of: codeTtl, .*, acceptUtcDates, credentials, .*\.$/,
    ],
  ])('refuses the options %j', (options, complaint) => {
    expect(() => createSimulation(options)).toThrow(complaint)
  })

  it('takes an option that is undefined for one that is left out', async () => {
    const { code } = await sent({ codeLength: undefined, account: undefined })
    expect(code).toMatch(/^\d{7}$/)
  })

  it('refuses to turn the clock back', () => {
    expect(() => createSimulation().clock.advance({ minutes: -1 })).toThrow('duration.minutes must be a number from 0')
  })
})
