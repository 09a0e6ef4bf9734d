// How many sends are lost that hit the moment in which a server ends an idle connection: over the built-in `fetch`, and
// over `node:http`, in turns within one run. `pnpm --filter @sms-verify/e2e keep-alive [rounds]`
import { fork } from 'node:child_process'
import { createClient } from '@sms-verify/client'
import { fetchOverNodeHttp } from '@sms-verify/client/node'

const account = { customerId: 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890', apiKey: 'eA==' }
const rounds = Number(process.argv[2] ?? 10)

/** After so many milliseconds without a request the server ends a connection; the sends come up to `around` off that. */
const idle = 20
const around = 4

const server = fork(new URL('server.ts', import.meta.url), [String(idle)])
const port = await new Promise((resolve) => server.once('message', resolve))
const options = { ...account, baseUrl: `http://127.0.0.1:${port}`, maxRetries: 0 }
const ways = {
  'the built-in fetch': createClient(options),
  fetchOverNodeHttp: createClient({ ...options, fetch: fetchOverNodeHttp }),
}

const lost = new Map<string, number>()
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

for (let round = 0; round < rounds; round++) {
  for (const [way, verify] of Object.entries(ways)) {
    const send = () => verify.send({ phone_number: '15558675309' })
    for (let off = -around; off <= around; off++) {
      await send().catch(() => {})
      await pause(idle + off)
      await send().catch(() => lost.set(way, (lost.get(way) ?? 0) + 1))
    }
  }
}
const sends = rounds * (2 * around + 1)
for (const way of Object.keys(ways)) {
  const count = lost.get(way) ?? 0
  console.log(`${way}: ${count} of ${sends} sends lost (${((100 * count) / sends).toFixed(1)} %)`)
}
server.disconnect()
