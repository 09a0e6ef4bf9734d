import { describe, expect, it } from 'vitest'
import { createSimulation } from '../src/simulation.ts'
import { exchange, phone, sendTo } from './requests.ts'

const spellings = ['15558675309', '+15558675309', '+1 (555) 867-5309', '1.555.867.5309', ' 1 555 867 5309 ']
const impossible = ['', 'phone', '+', '0015558675309', '1555x23', 15558675309, null] as string[]

describe('a phone number given to the inbox', () => {
  it.each(spellings)('may be written %j', async (spelling) => {
    const simulation = createSimulation()
    const { inbox } = simulation
    const waiting = inbox.next(spelling)
    await exchange(simulation, sendTo(simulation, phone))
    await exchange(simulation, sendTo(simulation, phone))
    expect((await waiting).phone_number).toBe(phone)
    expect((await inbox.next(spelling)).phone_number).toBe(phone)
    expect(inbox.last(spelling)?.phone_number).toBe(phone)
    expect(inbox.all(spelling)).toHaveLength(2)
  })

  it.each(impossible)('is refused at once if it is %j', async (value) => {
    const { inbox } = createSimulation()
    expect(() => inbox.all(value)).toThrow(TypeError)
    expect(() => inbox.last(value)).toThrow(TypeError)
    await expect(inbox.next(value)).rejects.toThrow(TypeError)
  })
})

describe('an aborted signal', () => {
  it('stops next even if a message is there, which stays for the next call', async () => {
    const simulation = createSimulation()
    await exchange(simulation, sendTo(simulation, phone))
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(simulation.inbox.next(phone, { signal })).rejects.toThrow('enough')
    expect((await simulation.inbox.next(phone)).phone_number).toBe(phone)
  })

  it('of another implementation, without a reason, stops next with an AbortError', async () => {
    const listeners = new Set<() => void>()
    const signal = {
      aborted: false,
      addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    } as unknown as AbortSignal
    const waiting = createSimulation().inbox.next(undefined, { signal })
    for (const listener of listeners) listener()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    expect(listeners.size).toBe(0)
  })
})

it('options that are undefined are left out', async () => {
  const simulation = createSimulation()
  await exchange(simulation, sendTo(simulation, phone))
  expect((await simulation.inbox.next(undefined, { signal: undefined })).phone_number).toBe(phone)
})
