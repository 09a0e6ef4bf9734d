import { startRedis } from '@sms-verify/testing/redis'
import { type LoadEntrant, raceUnderLoad } from './load-race.ts'
import { mock, mockOver } from './servers.ts'
import type { Row } from './table.ts'

const inMemory = 'mock server in memory'
const one = 'mock server over Redis'
const two = 'two mock servers on one Redis'

/** Measures mock servers with their memory in Redis, which runs on the same machine, against one in memory. */
export async function measureOverRedis(quick: boolean): Promise<Row[]> {
  await using redis = await startRedis()
  const entrants: LoadEntrant[] = [
    { name: inMemory, command: mock, auth: 'basic', baseline: inMemory },
    { name: one, command: mockOver(`${redis.url}/0`), auth: 'basic', baseline: inMemory },
    { name: two, command: mockOver(`${redis.url}/1`), auth: 'basic', baseline: one, servers: 2 },
  ]
  const results = await raceUnderLoad(entrants, quick ? { rounds: 3, seconds: 1 } : { rounds: 10, seconds: 2 })
  const findRatio = (wanted: string) => results.find(({ name }) => name === wanted)?.ratio ?? Number.NaN
  return [
    { what: `${one}, sends per second against one in memory`, figure: findRatio(one), unit: '×', min: 0.35 },
    { what: `${two}, sends per second against one over Redis`, figure: findRatio(two), unit: '×', min: 1 },
    ...results.map(({ name, p99 }) => ({
      what: `${name}, 99th percentile of the response time`,
      figure: p99,
      unit: 'ms',
    })),
  ]
}
