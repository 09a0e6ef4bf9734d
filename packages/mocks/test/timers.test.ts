import { afterEach, expect, it, vi } from 'vitest'
import { createSimulation } from '../src/simulation.ts'
import { receiving, slowly } from './receiving.ts'
import { phone, sendTo } from './requests.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('no message on its way keeps a process alive', async () => {
  const timers = vi.spyOn(globalThis, 'setTimeout')
  const simulation = createSimulation({ delivery: slowly })
  await simulation.fetch(sendTo(simulation, phone))
  expect(timers).toHaveBeenCalled()
  for (const { value } of timers.mock.results) expect((value as NodeJS.Timeout).hasRef()).toBe(false)
  simulation.reset()
})

it('a message is on its way if timers are numbers, as in a browser', async () => {
  let run = () => {}
  vi.stubGlobal('setTimeout', (task: () => void) => {
    run = task
    return 7
  })
  vi.stubGlobal('clearTimeout', () => {})
  const simulation = createSimulation({ delivery: { steps: [{ status: 200, after: { seconds: 1 } }] } })
  await simulation.fetch(sendTo(simulation, phone))
  run()
  expect(simulation.inbox.all()).toHaveLength(1)
})

it('no timer is left once the clock was moved past it', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  const simulation = createSimulation({ delivery: slowly })
  await simulation.fetch(sendTo(simulation, phone))
  expect(vi.getTimerCount()).toBe(1)
  simulation.clock.advance({ seconds: 5 })
  expect(simulation.inbox.all()).toHaveLength(1)
  expect(vi.getTimerCount()).toBe(0)
})

it('no timer is left of a report that was taken', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  const { simulation, send, codes } = receiving([], { delivery: { steps: [{ status: 200 }] } })
  await send()
  const settled = simulation.settled()
  vi.advanceTimersByTime(0)
  await settled
  expect(codes()).toEqual([200])
  expect(vi.getTimerCount()).toBe(0)
})

it('no timer is left after a reset', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  const simulation = createSimulation({ delivery: slowly })
  await simulation.fetch(sendTo(simulation, phone))
  simulation.reset()
  expect(vi.getTimerCount()).toBe(0)
})
