import { load } from './contender.ts'
import type { FinalReport } from './lifetime.ts'
import { sendMany } from './send-many.ts'

const [name = '', target = '', calls = ''] = process.argv.slice(2)
const send = await load(name, JSON.parse(target))

/** Megabytes in use when all that can go is gone. */
async function heap(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setImmediate(resolve))
    ;(globalThis as { gc?: () => void }).gc?.()
  }
  return process.memoryUsage().heapUsed / 1e6
}

await sendMany(send, Number(calls) / 2, 32)
const before = await heap()
await sendMany(send, Number(calls) / 2, 32)
const growth = (await heap()) - before
const timers = process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
await send()
process.send?.({ at: Date.now(), growth, timers } satisfies FinalReport)
