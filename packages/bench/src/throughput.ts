import type { ChildProcess } from 'node:child_process'
import { ask, messageOf, start } from './child.ts'
import { type ContenderName, contenders, yardstick } from './contender.ts'
import { median } from './median.ts'
import type { Target } from './target.ts'
import type { Stretch } from './throughput-worker.ts'

/** How long to measure. */
export interface Effort {
  /** How often every process is started anew: two of the same code differ for as long as they live. */
  readonly sittings: number
  readonly rounds: number
  readonly calls: number
}

/** What came of one contender at one level. */
export interface Throughput {
  readonly contender: string
  readonly inFlight: number
  /** Calls a second, the median of the rounds. */
  readonly rate: number
  /** The median of the ratios to the yardstick, each within one round. */
  readonly ratio: number
}

type Rates = Map<string, number[]>

const levels = [1, 32] as const

/** The yardstick once more: how far its ratio is from 1 is how far to trust the others. */
const control = `${yardstick}, again`
const entrants = [...contenders, control]
const nameOf = (entrant: string) => (entrant === control ? yardstick : (entrant as ContenderName))

/** Measures calls a second. Every contender has a process of its own; in a round, each has its turn at the server. */
export async function measureThroughput(target: Target, effort: Effort): Promise<Throughput[]> {
  const rates = new Map<number, Rates>(levels.map((level) => [level, new Map(entrants.map((name) => [name, []]))]))
  for (let sitting = 0; sitting < effort.sittings; sitting++) {
    const workers = await startWorkers(target, effort)
    for (let round = 0; round < effort.rounds; round++) await runRound(workers, rates, effort.calls, round)
    for (const worker of workers.values()) worker.kill()
  }
  return levels.flatMap((level) => summarize(level, rates.get(level) ?? new Map()))
}

async function startWorkers(target: Target, { calls }: Effort): Promise<Map<string, ChildProcess>> {
  const workers = new Map<string, ChildProcess>()
  for (const entrant of entrants) {
    const worker = start('throughput-worker.ts', [nameOf(entrant), JSON.stringify(target)])
    workers.set(entrant, worker)
    await messageOf(worker)
    for (const inFlight of levels) await ask<number>(worker, { calls: calls * 2, inFlight } satisfies Stretch)
  }
  return workers
}

async function runRound(workers: Map<string, ChildProcess>, rates: Map<number, Rates>, calls: number, round: number) {
  for (const [level, ratesOfLevel] of rates) {
    for (const [entrant, worker] of inOrder([...workers], round)) {
      const rate = await ask<number>(worker, { calls: level === 1 ? calls : calls * 2, inFlight: level })
      ratesOfLevel.get(entrant)?.push(rate)
    }
  }
}

/** Forwards and backwards by turns, and each time beginning with another, so that no place is anyone's. */
function inOrder<Entry>(entries: readonly Entry[], round: number): Entry[] {
  const first = (round >> 1) % entries.length
  const rotated = [...entries.slice(first), ...entries.slice(0, first)]
  return round % 2 ? rotated.reverse() : rotated
}

function summarize(inFlight: number, rates: Rates): Throughput[] {
  const base = rates.get(yardstick) ?? []
  return Array.from(rates, ([contender, figures]) => ({
    contender,
    inFlight,
    rate: median(figures),
    ratio: median(figures.map((figure, round) => figure / (base[round] ?? Number.NaN))),
  }))
}
