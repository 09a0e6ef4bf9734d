import { measureImports } from './import-time.ts'
import { measureLifetime } from './lifetime.ts'
import { startBare } from './servers.ts'
import { bundleSize, installSize } from './size.ts'
import type { Row } from './table.ts'
import type { Target } from './target.ts'
import { measureThroughput, type Throughput } from './throughput.ts'

const contenders = ['fetch', 'openapi-fetch', 'client-digest', 'client-basic', 'client-http', 'telesignsdk'] as const

/** Measures the client against its peers. */
export async function measureClient(quick: boolean): Promise<Row[]> {
  const { target, stop } = await startBare()
  try {
    return [
      ...(await throughputRows(target, quick)),
      ...(await lifetimeRows(target, quick)),
      ...(await sizeRows(quick)),
    ]
  } finally {
    await stop()
  }
}

async function throughputRows(target: Target, quick: boolean): Promise<Row[]> {
  const effort = quick ? { restarts: 1, rounds: 6, calls: 300 } : { restarts: 10, rounds: 4, calls: 1_000 }
  const measured = await measureThroughput(target, { contenders, baseline: 'fetch', levels: [1, 32], ...effort })
  return measured.filter(({ contender }) => contender !== 'fetch').map((each) => toRow(each, measured))
}

function toRow({ contender, inFlight, ratio }: Throughput, measured: readonly Throughput[]): Row {
  const what = `${contender}, ${inFlight} in flight, calls per second against raw \`fetch\``
  const sdk = measured.find((other) => other.contender === 'telesignsdk' && other.inFlight === inFlight)
  const signs = contender === 'client-digest'
  return { what, figure: ratio, unit: '×', ...(signs && { min: Math.max(0.9, sdk?.ratio ?? 0) }) }
}

async function lifetimeRows(target: Target, quick: boolean): Promise<Row[]> {
  const ours = await measureLifetime('client-digest', target, quick ? 4_000 : 20_000)
  const sdk = await measureLifetime('telesignsdk', target, 2_000)
  return [
    { what: 'time to exit after the last response', figure: ours.exit, unit: 'ms', max: 100 },
    { what: 'telesignsdk: time to exit (stopped after 3 s)', figure: sdk.exit, unit: 'ms' },
    { what: 'timers still running after the calls', figure: ours.timers, unit: '', max: 0 },
    { what: 'telesignsdk: timers still running after 2,000 calls', figure: sdk.timers, unit: '' },
    { what: 'heap growth over the second half of the calls', figure: ours.growth, unit: 'MB', max: 1 },
  ]
}

async function sizeRows(quick: boolean): Promise<Row[]> {
  const imports = measureImports(['@sms-verify/client', 'openapi-fetch', 'telesignsdk'], quick ? 7 : 25)
  const took = (name: string) => imports.get(name) ?? Number.NaN
  const kilobytes = async (entry: string, platform?: 'node') => (await bundleSize(entry, platform)) / 1e3
  return [
    { what: 'main entry, minified and compressed', figure: await kilobytes('@sms-verify/client'), unit: 'kB', max: 8 },
    {
      what: '`./webhooks`, minified and compressed',
      figure: await kilobytes('@sms-verify/client/webhooks'),
      unit: 'kB',
      max: 1.5,
    },
    { what: 'openapi-fetch, minified and compressed', figure: await kilobytes('openapi-fetch'), unit: 'kB' },
    { what: 'telesignsdk, minified and compressed', figure: await kilobytes('telesignsdk', 'node'), unit: 'kB' },
    { what: 'import time, above that of an empty module', figure: took('@sms-verify/client'), unit: 'ms', max: 10 },
    { what: 'openapi-fetch: import time', figure: took('openapi-fetch'), unit: 'ms' },
    { what: 'telesignsdk: import time', figure: took('telesignsdk'), unit: 'ms' },
    { what: 'installed size with dependencies', figure: installSize() / 1e3, unit: 'kB', max: 500 },
  ]
}
