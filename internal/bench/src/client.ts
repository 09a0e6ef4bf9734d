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
  const effort = quick ? { sittings: 1, rounds: 6, calls: 300 } : { sittings: 10, rounds: 4, calls: 1_000 }
  const measured = await measureThroughput(target, { contenders, yardstick: 'fetch', levels: [1, 32], ...effort })
  return measured.filter(({ contender }) => contender !== 'fetch').map((each) => rowOf(each, measured))
}

function rowOf({ contender, inFlight, ratio }: Throughput, measured: readonly Throughput[]): Row {
  const what = `${contender}, ${inFlight} in flight, of raw \`fetch\``
  const sdk = measured.find((other) => other.contender === 'telesignsdk' && other.inFlight === inFlight)
  const signs = contender === 'client-digest'
  return { what, figure: ratio, unit: '×', ...(signs && { least: Math.max(0.9, sdk?.ratio ?? 0) }) }
}

async function lifetimeRows(target: Target, quick: boolean): Promise<Row[]> {
  const ours = await measureLifetime('client-digest', target, quick ? 4_000 : 20_000)
  const sdk = await measureLifetime('telesignsdk', target, 2_000)
  return [
    { what: 'the process ends after the last answer', figure: ours.exit, unit: 'ms', most: 100 },
    { what: 'the same with telesignsdk (stopped after 3 s)', figure: sdk.exit, unit: 'ms' },
    { what: 'timers left behind', figure: ours.timers, unit: '', most: 0 },
    { what: 'the same with telesignsdk, after 2,000 calls', figure: sdk.timers, unit: '' },
    { what: 'growth of the heap over half of the calls', figure: ours.growth, unit: 'MB', most: 1 },
  ]
}

async function sizeRows(quick: boolean): Promise<Row[]> {
  const imports = measureImports(['@sms-verify/client', 'openapi-fetch', 'telesignsdk'], quick ? 7 : 25)
  const took = (name: string) => imports.get(name) ?? Number.NaN
  const kilobytes = async (entry: string, platform?: 'node') => (await bundleSize(entry, platform)) / 1e3
  return [
    { what: 'main entry, min+gzip', figure: await kilobytes('@sms-verify/client'), unit: 'kB', most: 8 },
    { what: '`./webhooks`, min+gzip', figure: await kilobytes('@sms-verify/client/webhooks'), unit: 'kB', most: 1.5 },
    { what: 'openapi-fetch, min+gzip', figure: await kilobytes('openapi-fetch'), unit: 'kB' },
    { what: 'telesignsdk, min+gzip', figure: await kilobytes('telesignsdk', 'node'), unit: 'kB' },
    { what: 'import over an empty Node', figure: took('@sms-verify/client'), unit: 'ms', most: 10 },
    { what: 'the same of openapi-fetch', figure: took('openapi-fetch'), unit: 'ms' },
    { what: 'the same of telesignsdk', figure: took('telesignsdk'), unit: 'ms' },
    { what: 'installed with dependencies', figure: installSize() / 1e3, unit: 'kB', most: 500 },
  ]
}
