import { describe, expect, it } from 'vitest'
import { createSimulation, type Simulation, type SimulationEvent } from '../src/simulation.ts'
import { receiving, slowly } from './receiving.ts'
import { exchange, phone, post, sendTo } from './requests.ts'

const endings: [string, (simulation: Simulation) => unknown][] = [
  ['reset', (simulation) => simulation.reset()],
  ['closed', (simulation) => simulation.close()],
]

describe.each(endings)('after a simulation is %s', (event, end) => {
  it('a call of next that waited rejects, and says why', async () => {
    const simulation = createSimulation()
    const waiting = [simulation.inbox.next(), simulation.inbox.next(phone)]
    end(simulation)
    for (const each of waiting) await expect(each).rejects.toThrow(`the simulation was ${event} while this call waited`)
  })

  it('a report in flight is called off, and neither recorded nor posted again', async () => {
    const { simulation, send, received } = receiving(['hang', 500])
    await send()
    await expect.poll(() => received.length).toBe(1)
    const { signal } = received[0] ?? {}
    expect(signal?.aborted).toBe(false)
    end(simulation)
    expect(signal?.aborted).toBe(true)
    await simulation.settled()
    simulation.clock.advance({ minutes: 1 })
    await simulation.settled()
    expect([received.length, simulation.reports]).toEqual([1, []])
  })

  it('a report that its receiver answers too late is not recorded either', async () => {
    const { promise, resolve } = Promise.withResolvers<Response>()
    const posted = Promise.withResolvers<void>()
    const reportFetch = () => {
      posted.resolve()
      return promise
    }
    const simulation = createSimulation({ reportFetch })
    await exchange(simulation, post(simulation, `phone_number=${phone}&callback_url=https://example.com/`))
    await posted.promise
    end(simulation)
    resolve(new Response(null, { status: 500 }))
    await simulation.settled()
    simulation.clock.advance({ minutes: 1 })
    await simulation.settled()
    expect(simulation.reports).toEqual([])
  })

  it('a report that was due and not yet posted is not posted', async () => {
    const { simulation, send, received } = receiving()
    await send()
    end(simulation)
    await simulation.settled()
    expect(received).toEqual([])
  })

  it('a message on its way and its reports never arrive', async () => {
    const { simulation, send, received } = receiving([], { delivery: slowly })
    await send()
    end(simulation)
    simulation.clock.advance({ minutes: 1 })
    await simulation.settled()
    expect(received).toEqual([])
    expect([simulation.inbox.all(), simulation.messages(), simulation.reports]).toEqual([[], [], []])
  })

  it('a request that was being answered leaves nothing behind', async () => {
    const simulation = createSimulation({ account: { transactionCap: 1 } })
    const inFlight = simulation.fetch(sendTo(simulation, phone))
    end(simulation)
    expect((await inFlight).status).toBe(200)
    expect([simulation.messages(), simulation.inbox.all(), simulation.requests]).toEqual([[], [], []])
  })

  it('what was asked for of the next requests is forgotten', async () => {
    const simulation = createSimulation()
    simulation.respondWith('rateLimitExceeded', { times: 2 })
    simulation.deliverWith({ steps: [{ status: 207 }] })
    end(simulation)
    expect((await exchange(simulation, sendTo(simulation, phone))).status).toBe(200)
  })
})

it('a request in flight at a reset uses up nothing of what the next test asks for', async () => {
  const simulation = createSimulation({ account: { transactionCap: 1 } })
  const inFlight = simulation.fetch(sendTo(simulation, phone))
  simulation.reset()
  simulation.deliverWith({ steps: [{ status: 207 }] })
  await inFlight
  expect((await exchange(simulation, sendTo(simulation, phone))).status).toBe(200)
  expect(simulation.messages()[0]?.timeline.map(({ status }) => status)).toEqual([207])
})

it('a report in flight at a reset is not posted into the next test', async () => {
  const { simulation, send, received } = receiving(['hang', 200])
  await send()
  await expect.poll(() => received.length).toBe(1)
  simulation.reset()
  const next = await send()
  await simulation.settled()
  simulation.clock.advance({ minutes: 1 })
  await simulation.settled()
  expect(received.slice(1).map(({ payload }) => payload.reference_id)).toEqual([next])
  expect(simulation.reports.map(({ reference_id }) => reference_id)).toEqual([next])
})

it('a call of next that nobody awaits any more is no unhandled rejection', async () => {
  const seen: unknown[] = []
  const see = (reason: unknown) => void seen.push(reason)
  process.on('unhandledRejection', see)
  const simulation = createSimulation()
  simulation.inbox.next(phone)
  simulation.reset()
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', see)
  expect(seen).toEqual([])
})

describe('a closed simulation', () => {
  it('does not let next wait any more', async () => {
    const simulation = createSimulation()
    await simulation.close()
    await expect(simulation.inbox.next(phone)).rejects.toThrow('the simulation is closed')
  })

  it('remembers and tells nothing of a request', async () => {
    const { simulation, send, received } = receiving()
    const events: SimulationEvent[] = []
    simulation.subscribe((event) => events.push(event))
    await simulation.close()
    await send()
    await simulation.settled()
    expect([events, received, simulation.messages(), simulation.requests]).toEqual([[], [], [], []])
  })
})
