import { receiveMessage, start } from './child.ts'
import { basicRequests, load } from './load.ts'
import { run } from './run.ts'
import { credentials, mock } from './servers.ts'

/** Memory in MB. */
export interface Memory {
  readonly heap: number
  readonly rss: number
}

/** After so many sends, everything that a simulation keeps is full. */
const settled = 10_000

/**
 * By how much memory grows over many sends in process, from where it was after the first 10,000. V8 lets its young
 * generation grow by a hundred MB and more while there is room, whatever the program keeps; a flag can hold that small.
 */
export async function soakInProcess(sends: number, flags: readonly string[] = []): Promise<Memory> {
  const target = { ...credentials, baseUrl: '' }
  const worker = start('soak-worker.ts', [JSON.stringify(target), `${sends}`, `${settled}`], ['--expose-gc', ...flags])
  try {
    return await receiveMessage<Memory>(worker)
  } finally {
    worker.kill()
  }
}

/** By how much the memory of the mock server grows over many sends, in MB. */
export async function soakServer(sends: number): Promise<number> {
  const { url, rss, stop } = await run(mock)
  const requests = basicRequests({ ...credentials, baseUrl: url })
  let sent = 0
  const sendUntil = async (count: number) => {
    while (sent < count) sent += (await load([url], requests, 1)).requests
    return rss()
  }
  try {
    const before = await sendUntil(settled)
    return (await sendUntil(sends)) - before
  } finally {
    await stop()
  }
}
