import { measureColdStart } from './cold-start.ts'
import { type LoadEntrant, type LoadResult, raceUnderLoad } from './load-race.ts'
import { measureOverRedis } from './over-redis.ts'
import { bare, compileExecutable, installPeers, mock, startBare } from './servers.ts'
import { soakInProcess, soakServer } from './soak.ts'
import type { Row } from './table.ts'
import { measureThroughput } from './throughput.ts'

/** Measures the mock server and the simulation in process, against their peers. */
export async function measureServer(quick: boolean): Promise<Row[]> {
  return [
    ...(await loadRows(quick)),
    ...(await measureOverRedis(quick)),
    ...(await coldStartRows(quick)),
    ...(await inProcessRows(quick)),
    ...(await soakRows(quick)),
  ]
}

async function loadRows(quick: boolean): Promise<Row[]> {
  const peers = Object.entries(quick ? {} : installPeers())
  const entrants: LoadEntrant[] = [
    { name: 'bare `node:http`', command: bare, auth: 'basic', baseline: 'bare `node:http`' },
    { name: 'bare `node:http`, again', command: bare, auth: 'basic', baseline: 'bare `node:http`' },
    { name: 'mock server, Basic', command: mock, auth: 'basic', baseline: 'bare `node:http`' },
    { name: 'bare `node:http`, digest', command: bare, auth: 'digest', baseline: 'bare `node:http`, digest' },
    { name: 'mock server, digest', command: mock, auth: 'digest', baseline: 'bare `node:http`, digest' },
    ...peers.map(([name, command]) => ({ name, command, auth: 'basic', baseline: 'bare `node:http`' }) as const),
  ]
  const results = await raceUnderLoad(entrants, quick ? { rounds: 3, seconds: 1 } : { rounds: 10, seconds: 2 })
  return [...ratioRows(results, entrants), ...latencyRows(results), ...memoryRows(results)]
}

const minRatio: Readonly<Record<string, number>> = { 'mock server, Basic': 0.4, 'mock server, digest': 0.25 }

function ratioRows(results: readonly LoadResult[], entrants: readonly LoadEntrant[]): Row[] {
  const isBaseline = (name: string) => entrants.some((entrant) => entrant.baseline === name)
  return results
    .filter(({ name }) => !isBaseline(name))
    .map(({ name, ratio }) => ({
      what: `${name}, requests per second against bare \`node:http\``,
      figure: ratio,
      unit: '×',
      min: minRatio[name],
    }))
}

const isOurs = (name: string) => name in minRatio

const latencyRows = (results: readonly LoadResult[]): Row[] =>
  results
    .filter(({ name }) => !name.endsWith('again'))
    .map(({ name, p99 }) => ({
      what: `${name}, 99th percentile of the response time`,
      figure: p99,
      unit: 'ms',
      max: isOurs(name) ? 10 : undefined,
    }))

const memoryRows = (results: readonly LoadResult[]): Row[] =>
  results
    .filter(({ name }) => !name.endsWith('again'))
    .map(({ name, rss }) => ({
      what: `${name}, RSS under load`,
      figure: rss,
      unit: 'MB',
      max: isOurs(name) ? 150 : undefined,
    }))

const executable = 'mock server as one file without Node'

async function coldStartRows(quick: boolean): Promise<Row[]> {
  const ours = { 'mock server': mock, [executable]: compileExecutable() }
  const servers = { 'bare `node:http`': bare, ...ours, ...(quick ? {} : installPeers()) }
  const started = await measureColdStart(servers, quick ? 5 : 10)
  return started.flatMap(({ name, took, ratio }) => [
    {
      what: `${name}, time to the first response`,
      figure: took,
      unit: 'ms',
      max: name === executable ? 500 : undefined,
    },
    ...(name === 'mock server'
      ? [
          {
            what: 'mock server, time to the first response against bare `node:http`',
            figure: ratio,
            unit: '×',
            max: 2.5,
          },
        ]
      : []),
  ])
}

async function inProcessRows(quick: boolean): Promise<Row[]> {
  const effort = quick ? { restarts: 1, rounds: 6, calls: 300 } : { restarts: 4, rounds: 10, calls: 1_000 }
  // A call through msw takes milliseconds.
  const mswEffort = quick ? { restarts: 1, rounds: 8, calls: 150 } : { restarts: 4, rounds: 10, calls: 200 }
  const { target, stop } = await startBare()
  const race = (contenders: string[], baseline: string, howLong: typeof effort) =>
    measureThroughput(target, { contenders, baseline, levels: [1], ...howLong })
  const overFetch = await race(['fetch', 'client-in-process'], 'fetch', effort)
  const overMsw = await race(['fetch', 'msw-one-line', 'msw-handlers'], 'msw-one-line', mswEffort)
  await stop()
  /** What takes a fraction of the calls in a time takes the inverse of it for a call. */
  const calculateCost = (name: string, among: typeof overFetch) =>
    1 / (among.find(({ contender }) => contender === name)?.ratio ?? Number.NaN)
  return [
    cost(
      'a send with `mock.fetch` against a raw loopback `fetch`',
      calculateCost('client-in-process', overFetch),
      0.35,
    ),
    cost(
      'a send through `mock.handlers` against a raw loopback `fetch`',
      calculateCost('msw-handlers', overMsw) / calculateCost('fetch', overMsw),
    ),
    cost('the raw loopback `fetch`, measured again', calculateCost('fetch, again', overFetch)),
    cost('a send through `mock.handlers` against a one-line msw handler', calculateCost('msw-handlers', overMsw), 1.15),
    cost('the one-line msw handler, measured again', calculateCost('msw-one-line, again', overMsw)),
  ]
}

const cost = (what: string, figure: number, max?: number): Row => ({
  what: `time of ${what}`,
  figure,
  unit: '×',
  max,
})

async function soakRows(quick: boolean): Promise<Row[]> {
  const [inProcess, overHttp] = quick ? [50_000, 30_000] : [1_000_000, 300_000]
  const { heap, rss } = await soakInProcess(inProcess)
  const small = '--max-semi-space-size=16'
  const besideYoung = await soakInProcess(inProcess, [small])
  const after = (sends: number) => `from 10,000 to ${sends.toLocaleString('en-US')} sends`
  return [
    { what: `heap growth in process, ${after(inProcess)}`, figure: heap, unit: 'MB', max: 100 },
    {
      what: `RSS growth in process with \`${small}\`, ${after(inProcess)}`,
      figure: besideYoung.rss,
      unit: 'MB',
      max: 100,
    },
    { what: `RSS growth in process without a flag, ${after(inProcess)}`, figure: rss, unit: 'MB' },
    {
      what: `RSS growth of the mock server, ${after(overHttp)}`,
      figure: await soakServer(overHttp),
      unit: 'MB',
      max: 100,
    },
  ]
}
