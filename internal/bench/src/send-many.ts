import type { Send } from './contender.ts'

/** Sends a number of times, so many in flight, and returns how many calls a second that made. */
export async function sendMany(send: Send, calls: number, inFlight: number): Promise<number> {
  let left = calls
  const lane = async () => {
    while (left-- > 0) await send()
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: inFlight }, lane))
  return (calls / (performance.now() - start)) * 1000
}
