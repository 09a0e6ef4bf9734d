import { expect, it, vi } from 'vitest'
import { createSimulation, type SimulationEvent } from '../src/simulation.ts'
import { receiving, slowly } from './receiving.ts'
import { exchange, phone, sendTo } from './requests.ts'

it('a listener hears what happens, as it happens', async () => {
  const { simulation, send } = receiving([], { delivery: { steps: slowly.steps } })
  const events: SimulationEvent[] = []
  simulation.subscribe((event) => events.push(event))
  const names = () => events.splice(0).map(({ name }) => name)

  const reference_id = await send()
  expect(events[0]).toMatchObject({ name: 'sent', data: { reference_id, phone_number: phone, timeline: [{}, {}, {}] } })
  expect(events[1]).toMatchObject({ name: 'request', data: { outcome: 'messageInProgress' } })
  expect(names()).toEqual(['sent', 'request'])

  simulation.clock.advance({ seconds: 5 })
  expect(events[0]).toMatchObject({ name: 'arrived', data: { reference_id, phone_number: phone } })
  expect(events[1]).toEqual({ name: 'clock', data: { now: expect.any(Date) } })
  expect(names()).toEqual(['arrived', 'clock'])

  await simulation.settled()
  expect(events).toMatchObject([{ name: 'report', data: { reference_id, status: 200, attempt: 1, answer: 200 } }])
  names()

  simulation.setAccount({ suspended: true })
  simulation.reset()
  expect(events).toMatchObject([
    { name: 'account', data: { suspended: true } },
    { name: 'reset', data: {} },
  ])
})

it('a listener hears of an arrival after a reset, but of nothing that was before', async () => {
  const simulation = createSimulation({ delivery: slowly })
  const events: SimulationEvent[] = []
  simulation.subscribe((event) => events.push(event))
  const inFlight = simulation.fetch(sendTo(simulation, phone))
  simulation.reset()
  await inFlight
  simulation.clock.advance({ minutes: 1 })
  expect(events.map(({ name }) => name)).toEqual(['reset', 'clock'])
  await exchange(simulation, sendTo(simulation, phone))
  expect(events.map(({ name }) => name).slice(2)).toEqual(['sent', 'request'])
})

it('a listener that was removed hears nothing, and another still does', async () => {
  const simulation = createSimulation()
  const [first, second] = [vi.fn(), vi.fn()]
  const unsubscribe = simulation.subscribe(first)
  simulation.subscribe(second)
  unsubscribe()
  await exchange(simulation, sendTo(simulation, phone))
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 3])
})

it('a listener added twice is called twice until each is removed', () => {
  const simulation = createSimulation()
  const listener = vi.fn()
  const unsubscribe = simulation.subscribe(listener)
  simulation.subscribe(listener)
  unsubscribe()
  simulation.reset()
  expect(listener).toHaveBeenCalledOnce()
})

it('a listener that throws fails neither the request nor the other listeners', async () => {
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  const unhandled = new Promise((resolve) => process.once('unhandledRejection', resolve))
  const simulation = createSimulation()
  const second = vi.fn()
  simulation.subscribe(() => {
    throw new Error('a fault of the test')
  })
  simulation.subscribe(second)
  simulation.clock.advance({ seconds: 1 })
  expect(second).toHaveBeenCalledOnce()
  expect(await unhandled).toMatchObject({ message: 'a fault of the test' })
  for (const listener of others) process.on('unhandledRejection', listener)
})
