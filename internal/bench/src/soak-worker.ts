import { load } from './contender.ts'
import { sendMany } from './send-many.ts'
import type { Memory } from './soak.ts'

const [target = '', calls = '', settled = ''] = process.argv.slice(2)
const send = await load('client-in-process', JSON.parse(target))

/** What is held when all that can go is gone. */
async function memory(): Promise<Memory> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setImmediate(resolve))
    ;(globalThis as { gc?: () => void }).gc?.()
  }
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed / 1e6, rss: rss / 1e6 }
}

await sendMany(send, Number(settled), 32)
const before = await memory()
await sendMany(send, Number(calls) - Number(settled), 32)
const after = await memory()
process.send?.({ heap: after.heap - before.heap, rss: after.rss - before.rss } satisfies Memory)
