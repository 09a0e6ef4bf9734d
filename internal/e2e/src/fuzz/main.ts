// Tries every property with new inputs for a given time, and prints the seed of each failure.
import { parseArgs } from 'node:util'
import { properties } from './properties.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } } })
const end = Date.now() + Number(values.minutes) * 60_000
const runs = new Map<string, number>()
const broken = new Set<string>()

for (let round = 0; Date.now() < end || round === 0; round++) {
  for (const { name, hold } of properties) {
    const seed = values.seed === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(values.seed) + round
    const share = Math.max(1_000, (end - Date.now()) / properties.length)
    const effort = { seed, numRuns: 1_000_000, interruptAfterTimeLimit: Math.min(share, 30_000) }
    try {
      runs.set(name, (runs.get(name) ?? 0) + (await hold(effort)))
    } catch (error) {
      broken.add(name)
      console.error(`${name}\n${(error as Error).message}\n`)
    }
  }
}
for (const [name, times] of runs) console.log(`${String(times).padStart(9)} runs: ${name}`)
console.log(`${broken.size} of ${properties.length} properties were broken.`)
if (broken.size > 0) process.exitCode = 1
