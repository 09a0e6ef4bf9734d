import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import type { Row } from '../table.ts'
import { holdIdleConnections } from './idle-connections.ts'
import type { Measured, Started } from './server.ts'

/** The load that the server is put under. */
export interface Load {
  /** How long each of the two phases takes. */
  readonly seconds: number
  /** How many requests run at the same time. */
  readonly atOnce: number
  /** How many idle connections the second phase holds open. */
  readonly idle: number
  /** How many messages the server keeps. */
  readonly retention: number
}

/** Puts the mock server under load, first alone and then beside idle connections, and stops it. */
export async function runLoad(load: Load): Promise<Row[]> {
  const file = fileURLToPath(new URL('server.ts', import.meta.url))
  const server = fork(file, [String(load.retention)], { execArgv: ['--expose-gc'] })
  try {
    const started = await receiveMessage<Started>(server)
    // Memory is flat once the server has as many messages as it keeps.
    await fire(started, { amount: 2 * load.retention, connections: load.atOnce })
    const before = await measure(server)
    const alone = await fire(started, { duration: load.seconds, connections: load.atOnce })
    const after = await measure(server)
    const beside = await fireBesideIdle(started, server, load)
    return [
      ...loadRows('at full speed', alone),
      { what: 'heap growth at full speed', figure: megabytes(after.heapUsed - before.heapUsed), unit: 'MB', max: 5 },
      { what: 'memory of the process at full speed', figure: megabytes(after.rss), unit: 'MB' },
      ...beside,
    ]
  } finally {
    server.kill()
  }
}

async function fireBesideIdle(started: Started, server: ChildProcess, load: Load): Promise<Row[]> {
  const idle = await holdIdleConnections(Number(new URL(started.url).port), load.idle)
  try {
    const begun = await measureWhen(server, ({ connections }) => connections >= load.idle)
    const result = await fire(started, { duration: load.seconds, connections: load.atOnce })
    const ended = await measure(server)
    const open = Math.min(begun.connections, ended.connections)
    const { broken } = idle
    idle.release()
    return [
      { what: 'idle connections held open', figure: open, unit: '', min: load.idle },
      { what: 'idle connections that broke or closed', figure: broken, unit: '', max: 0 },
      ...loadRows('with idle connections', result),
      {
        what: 'heap growth with idle connections',
        figure: megabytes(ended.heapUsed - begun.heapUsed),
        unit: 'MB',
        max: 5,
      },
      ...(await stop(server)),
    ]
  } finally {
    idle.close()
  }
}

/** Stops the server with every connection still open. */
async function stop(server: ChildProcess): Promise<Row[]> {
  const start = performance.now()
  server.send('close')
  const [code, signal] = await once(server, 'exit', { signal: AbortSignal.timeout(30_000) })
  return [
    { what: 'time to stop with every connection open', figure: performance.now() - start, unit: 'ms', max: 10_000 },
    { what: 'exit code', figure: signal ? Number.NaN : code, unit: '', min: 0, max: 0 },
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

function loadRows(
  when: string,
  { requests, latency, errors, timeouts, non2xx }: Awaited<ReturnType<typeof fire>>,
): Row[] {
  return [
    { what: `sends ${when}`, figure: requests.total, unit: '', min: 1 },
    { what: `sends per second ${when}`, figure: requests.average, unit: '' },
    { what: `response time ${when}, median`, figure: latency.p50, unit: 'ms' },
    { what: `response time ${when}, 99th percentile`, figure: latency.p99, unit: 'ms' },
    { what: `errors ${when}`, figure: errors + timeouts + non2xx, unit: '', max: 0 },
  ]
}

async function measure(server: ChildProcess): Promise<Measured> {
  const measured = receiveMessage<Measured>(server)
  server.send('measure')
  return measured
}

/** Measures until a condition holds, for some seconds. */
async function measureWhen(server: ChildProcess, holds: (measured: Measured) => boolean): Promise<Measured> {
  for (let turn = 0; turn < 50; turn++) {
    const measured = await measure(server)
    if (holds(measured)) return measured
    await sleep(100)
  }
  return measure(server)
}

async function receiveMessage<Message>(child: ChildProcess): Promise<Message> {
  const [message] = await once(child, 'message', { signal: AbortSignal.timeout(30_000) })
  return message as Message
}

const megabytes = (bytes: number) => bytes / 1e6
