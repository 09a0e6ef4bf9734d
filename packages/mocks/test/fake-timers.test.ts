import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSimulation } from '../src/simulation.ts'
import { receiving, slowly } from './receiving.ts'
import { exchange, phone, post, sendTo } from './requests.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('while a test fakes every timer', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  it('settled waits for the reports that are due', async () => {
    const { simulation, send, codes } = receiving()
    await send()
    await simulation.settled()
    expect(codes()).toEqual([200])
  })

  it('settled waits for a receiver on the network', async () => {
    const server = createServer((_request, response) => response.end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const simulation = createSimulation()
    await exchange(simulation, post(simulation, `phone_number=${phone}&callback_url=${url}`))
    await simulation.settled()
    server.close()
    expect(simulation.reports).toMatchObject([{ answer: 200 }])
  })

  it('a report that is due is posted without a call of settled', async () => {
    const { send, received } = receiving()
    await send()
    vi.useRealTimers()
    await expect.poll(() => received.length).toBe(1)
  })

  it('a receiver that hangs is given up after five seconds all the same', async () => {
    const { simulation, send } = receiving(['hang'])
    await send()
    await simulation.settled()
    expect(simulation.reports).toMatchObject([{ attempt: 1, answer: 'timeout' }])
  })

  it('next returns a message that arrives by the faked clock', async () => {
    const simulation = createSimulation({ delivery: slowly })
    const waiting = simulation.inbox.next(phone)
    await exchange(simulation, sendTo(simulation, phone))
    vi.advanceTimersByTime(5_000)
    expect((await waiting).phone_number).toBe(phone)
  })

  it('next stops at the timeout of its signal', async () => {
    const waiting = createSimulation().inbox.next(phone, { signal: AbortSignal.timeout(1) })
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})

it('a timer from before a test fakes them is stopped, without a word', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const simulation = createSimulation({ delivery: slowly })
  await exchange(simulation, sendTo(simulation, phone))
  vi.useFakeTimers()
  simulation.reset()
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})
