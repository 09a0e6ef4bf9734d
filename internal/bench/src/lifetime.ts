import { once } from 'node:events'
import { receiveMessage, start } from './child.ts'
import type { Target } from './target.ts'

/** What a contender leaves behind. */
export interface Lifetime {
  /** From the last response to the end of the process, in milliseconds. */
  readonly exit: number
  /** Timers still running after the calls. */
  readonly timers: number
  /** How much the heap grew over the second half of the calls, in MB. */
  readonly growth: number
}

/** What the process reports before it goes. */
export type FinalReport = Omit<Lifetime, 'exit'> & { readonly at: number }

/** Runs many calls in a separate process and measures what they leave behind. */
export async function measureLifetime(contender: string, target: Target, calls: number): Promise<Lifetime> {
  const child = start('lifetime-worker.ts', [contender, JSON.stringify(target), String(calls)], ['--expose-gc'])
  const { at, ...left } = await receiveMessage<FinalReport>(child)
  const ended = once(child, 'exit')
  child.disconnect()
  // The vendor's SDK waits for 15 seconds; nobody has to wait for all of them.
  const patience = setTimeout(() => child.kill(), 3_000)
  await ended
  clearTimeout(patience)
  return { ...left, exit: Date.now() - at }
}
