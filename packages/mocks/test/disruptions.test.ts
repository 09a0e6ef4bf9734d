import { createClient, type SmsVerifyError } from '@sms-verify/client'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMock } from '../src/index.ts'
import { createSimulation, type Disruption, type Simulation } from '../src/simulation.ts'
import { phone, request, sendTo } from './requests.ts'

const createTestClient = ({ credentials, fetch }: Simulation, timeout = 15_000) =>
  createClient({ ...credentials, fetch, maxRetries: 0, timeout })

const catchError = (call: Promise<unknown>): Promise<SmsVerifyError & { code?: string }> =>
  call.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error) => error,
  )

describe('a disruption in process', () => {
  afterEach(() => vi.useRealTimers())

  it.each<[NonNullable<Disruption['fault']>, string, string | undefined]>([
    ['reset', 'ConnectionError', 'ECONNRESET'],
    ['truncate', 'ConnectionError', 'UND_ERR_SOCKET'],
    ['garbage', 'ConnectionError', undefined],
  ])('of the kind %s sends the message, and the client cannot know', async (fault, name, code) => {
    const simulation = createSimulation()
    simulation.disruptWith({ fault })
    const error = await catchError(createTestClient(simulation).send({ phone_number: phone }))
    expect(error).toMatchObject({ name, code, effect: 'unknown' })
    expect(simulation.inbox.all(phone)).toHaveLength(1)
    expect(simulation.requests[0]).toMatchObject({ outcome: 'messageInProgress', disruption: { fault } })
  })

  it('that hangs ends when the client gives up', async () => {
    const simulation = createSimulation()
    simulation.disruptWith({ fault: 'hang' })
    const error = await catchError(createTestClient(simulation, 50).send({ phone_number: phone }))
    expect(error).toMatchObject({ name: 'TimeoutError', effect: 'unknown' })
  })

  it.each(['reset', 'close'] as const)('that hangs ends at %s', async (end) => {
    const simulation = createSimulation()
    simulation.disruptWith({ fault: 'hang' })
    const response = simulation.fetch(sendTo(simulation, phone))
    simulation.subscribe(({ name }) => name === 'request' && queueMicrotask(() => simulation[end]()))
    await expect(response).rejects.toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } })
  })

  it('that only delays lets the response through', async () => {
    const simulation = createSimulation()
    simulation.disruptWith({ latency: 20_000 })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { promise: handled, resolve } = Promise.withResolvers<void>()
    simulation.subscribe(({ name }) => name === 'request' && resolve())
    const settled = vi.fn()
    const response = simulation.fetch(sendTo(simulation, phone)).finally(settled)
    await handled
    await vi.advanceTimersByTimeAsync(19_999)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect((await response).status).toBe(200)
  })

  it('stops delaying at a reset', async () => {
    const simulation = createSimulation()
    simulation.disruptWith({ latency: 600_000 })
    const response = simulation.fetch(sendTo(simulation, phone))
    simulation.subscribe(({ name }) => name === 'request' && queueMicrotask(simulation.reset))
    expect((await response).status).toBe(200)
  })

  it('meets so many responses of its operation, and no other', async () => {
    const simulation = createSimulation()
    simulation.disruptWith({ operation: 'sendSms', fault: 'reset' }, { times: 2 })
    const status = request(simulation, 'GET', `/v1/verify/${'0'.repeat(32)}`)
    expect((await simulation.fetch(status)).status).toBe(404)
    for (const _ of [1, 2]) await expect(simulation.fetch(sendTo(simulation, phone))).rejects.toThrow('fetch failed')
    expect((await simulation.fetch(sendTo(simulation, phone))).status).toBe(200)
  })

  it('is forgotten at a reset', async () => {
    const simulation = createSimulation()
    simulation.disruptWith({ fault: 'reset' }, { times: 100 })
    simulation.reset()
    expect((await simulation.fetch(sendTo(simulation, phone))).status).toBe(200)
  })

  it.each<[object, string]>([
    [{}, 'disruption must be an object with latency, fault or both.'],
    [{ fault: 'explode' }, 'disruption.fault must be one of reset, truncate, garbage, hang. Received "explode".'],
    [{ latency: -1 }, 'disruption.latency must be a whole number from 0 to 600000. Received -1.'],
    [
      { fault: 'reset', operation: 'send' },
      'disruption.operation must be one of sendSms, getStatus, completeVerification.',
    ],
  ])('is refused in the form %j', (disruption, message) => {
    expect(() => createSimulation().disruptWith(disruption)).toThrow(message)
  })
})

describe('a disruption behind msw', () => {
  it.each(['reset', 'garbage', 'truncate'] as const)('of the kind %s fails as the network does', async (fault) => {
    const mock = createMock()
    const server = setupServer(...mock.handlers)
    server.listen()
    try {
      mock.disruptWith({ fault })
      const client = createClient({ ...mock.credentials, maxRetries: 0 })
      const error = await catchError(client.send({ phone_number: phone }))
      expect(error).toMatchObject({ name: 'ConnectionError', effect: 'unknown' })
      expect(mock.inbox.all(phone)).toHaveLength(1)
    } finally {
      server.close()
    }
  })
})
