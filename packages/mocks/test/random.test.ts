import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.restoreAllMocks()
})

/** The message of a simulation whose randomness begins with these numbers of 32 bits, and is 7 from then on. */
async function sendWithRandom(...numbers: number[]) {
  vi.resetModules()
  const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
    const view = new DataView((bytes as Uint8Array).buffer)
    for (let at = 0; at < view.byteLength; at += 4) view.setUint32(at, numbers[at / 4] ?? 7)
    return bytes
  })
  const { createSimulation } = await import('../src/simulation.ts')
  const { sendTo } = await import('./requests.ts')
  const simulation = createSimulation()
  await simulation.fetch(sendTo(simulation, '15558675309'))
  return { ...simulation.inbox.last(), asked: random.mock.calls.length }
}

describe('a code', () => {
  it('is the last digits of a random number', async () => {
    expect((await sendWithRandom(0x01020304)).code).toBe(String(0x01020304).slice(-7))
    expect((await sendWithRandom(0x00000102)).code).toBe('0000258')
  })

  it('is drawn again if its number would favor some codes', async () => {
    const incomplete = 2 ** 32 - (2 ** 32 % 1e7)
    expect((await sendWithRandom(incomplete)).code).toBe('0000007')
    expect((await sendWithRandom(2 ** 32 - 1)).code).toBe('0000007')
    expect((await sendWithRandom(incomplete - 1)).code).toBe('9999999')
  })
})

it('a reference ID is of sixteen random bytes, and randomness is asked for in stock', async () => {
  expect(await sendWithRandom(1, 0x0a0b0c0d, 0xfffefdfc, 0)).toMatchObject({
    reference_id: '0A0B0C0DFFFEFDFC0000000000000007',
    asked: 1,
  })
})
