import { load } from './contender.ts'
import { sendMany } from './send-many.ts'

/** A stretch of calls to time. */
export interface Batch {
  readonly calls: number
  readonly inFlight: number
}

const [name = '', target = ''] = process.argv.slice(2)
const send = await load(name, JSON.parse(target))

process.on('message', async ({ calls, inFlight }: Batch) => {
  process.send?.(await sendMany(send, calls, inFlight))
})
process.send?.('ready')
