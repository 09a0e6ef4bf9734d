import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { holdIdleConnections } from './idle-connections.ts'
import type { Measured, Started } from './server.ts'

/** What the server is put under. */
export interface Load {
  /** How long each of the two phases takes. */
  readonly seconds: number
  /** How many requests are made at once. */
  readonly atOnce: number
  /** How many connections stand idle in the second phase. */
  readonly idle: number
  /** How many messages the server keeps. */
  readonly retention: number
}

/** A figure, and the bar it has to keep to. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly least?: number
  readonly most?: number
}

export const isKept = ({ value, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }: Figure) =>
  value >= least && value <= most

/** Puts the mock server under load, first alone and then beside idle connections, and stops it. */
export async function runLoad(load: Load): Promise<Figure[]> {
  const file = fileURLToPath(new URL('server.ts', import.meta.url))
  const server = fork(file, [String(load.retention)], { execArgv: ['--expose-gc'] })
  try {
    const started = await messageOf<Started>(server)
    // Memory is flat once the server has as many messages as it keeps.
    await fire(started, { amount: 2 * load.retention, connections: load.atOnce })
    const before = await measure(server)
    const alone = await fire(started, { duration: load.seconds, connections: load.atOnce })
    const after = await measure(server)
    const beside = await fireBesideIdle(started, server, load)
    return [
      ...figuresOf('at full speed', alone),
      { what: 'growth of the heap meanwhile', value: megabytes(after.heapUsed - before.heapUsed), unit: 'MB', most: 5 },
      { what: 'memory of the process', value: megabytes(after.rss), unit: 'MB' },
      ...beside,
    ]
  } finally {
    server.kill()
  }
}

async function fireBesideIdle(started: Started, server: ChildProcess, load: Load): Promise<Figure[]> {
  const idle = await holdIdleConnections(Number(new URL(started.url).port), load.idle)
  try {
    const begun = await measureWhen(server, ({ connections }) => connections >= load.idle)
    const result = await fire(started, { duration: load.seconds, connections: load.atOnce })
    const ended = await measure(server)
    const open = Math.min(begun.connections, ended.connections)
    const { broken } = idle
    idle.release()
    return [
      { what: 'idle connections beside it', value: open, unit: '', least: load.idle },
      { what: 'idle connections that broke or ended', value: broken, unit: '', most: 0 },
      ...figuresOf('beside them', result),
      { what: 'growth of the heap meanwhile', value: megabytes(ended.heapUsed - begun.heapUsed), unit: 'MB', most: 5 },
      ...(await stop(server)),
    ]
  } finally {
    idle.close()
  }
}

/** Stops the server with every connection still open. */
async function stop(server: ChildProcess): Promise<Figure[]> {
  const start = performance.now()
  server.send('close')
  const [code, signal] = await once(server, 'exit', { signal: AbortSignal.timeout(30_000) })
  return [
    { what: 'time to stop with all of them open', value: performance.now() - start, unit: 'ms', most: 10_000 },
    { what: 'exit code', value: signal ? Number.NaN : code, unit: '', least: 0, most: 0 },
  ]
}

function fire(
  { url, customerId, apiKey }: Started,
  effort: { connections: number; amount?: number; duration?: number },
) {
  const headers = {
    authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}`,
    'content-type': 'application/x-www-form-urlencoded',
  }
  return autocannon({
    url: `${url}/v1/verify/sms`,
    method: 'POST',
    headers,
    body: 'phone_number=15558675309',
    ...effort,
  })
}

function figuresOf(
  when: string,
  { requests, latency, errors, timeouts, non2xx }: Awaited<ReturnType<typeof fire>>,
): Figure[] {
  return [
    { what: `sends ${when}`, value: requests.total, unit: '', least: 1 },
    { what: `sends in a second ${when}`, value: requests.average, unit: '' },
    { what: `time of an answer ${when}, median`, value: latency.p50, unit: 'ms' },
    { what: `time of an answer ${when}, 99th percentile`, value: latency.p99, unit: 'ms' },
    { what: `errors ${when}`, value: errors + timeouts + non2xx, unit: '', most: 0 },
  ]
}

async function measure(server: ChildProcess): Promise<Measured> {
  const answer = messageOf<Measured>(server)
  server.send('measure')
  return answer
}

/** Measures again until something is so, for some seconds. */
async function measureWhen(server: ChildProcess, isSo: (measured: Measured) => boolean): Promise<Measured> {
  for (let turn = 0; turn < 50; turn++) {
    const measured = await measure(server)
    if (isSo(measured)) return measured
    await sleep(100)
  }
  return measure(server)
}

async function messageOf<Message>(child: ChildProcess): Promise<Message> {
  const [message] = await once(child, 'message', { signal: AbortSignal.timeout(30_000) })
  return message as Message
}

const megabytes = (bytes: number) => bytes / 1e6
