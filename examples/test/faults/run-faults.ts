import { simulation } from '../simulate-service.ts'
import { type Deliver, platforms } from './deliver.ts'
import { breakNetwork, type Delivery, runDelivery } from './network.ts'

/** What came of the deliveries through a platform. */
export interface Result {
  readonly platform: string
  readonly deliveries: number
  /** How many faults they met. */
  readonly faults: number
  /** How many phones received one SMS, none, and several; those that the platform sends itself count as well. */
  readonly once: number
  readonly never: number
  readonly twice: number
}

/** Delivers codes through every platform, each past at least one fault. */
export async function runFaults(deliveries: number, among = platforms): Promise<Result[]> {
  using _broken = breakNetwork()
  const results: Result[] = []
  for (const [platform, send] of Object.entries(among)) results.push(await runPlatform(platform, send, deliveries))
  return results
}

async function runPlatform(platform: string, send: Deliver, deliveries: number): Promise<Result> {
  simulation.reset()
  const all = await Promise.all(Array.from({ length: deliveries }, (_, index) => deliver(send, index)))
  const count = (isCounted: (messages: number) => boolean) => all.filter(({ messages }) => isCounted(messages)).length
  return {
    platform,
    deliveries,
    faults: all.reduce((sum, { met }) => sum + met.length, 0),
    once: count((messages) => messages === 1),
    never: count((messages) => messages === 0),
    twice: count((messages) => messages > 1),
  }
}

async function deliver(send: Deliver, index: number): Promise<{ met: readonly string[]; messages: number }> {
  const digits = String(12_125_550_000 + index)
  const message = { phone: `+1 ${digits.slice(1, 4)} ${digits.slice(4)}`, code: String(100_000 + index) }
  const context: Delivery = { random: createRandom(index), met: [] }
  const ownMessages = await runDelivery(context, () => send(message))
  return { met: context.met, messages: ownMessages + simulation.inbox.all(digits).length }
}

/** A generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
