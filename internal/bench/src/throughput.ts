import type { ChildProcess } from 'node:child_process'
import { call, receiveMessage, start } from './child.ts'
import { inOrder } from './in-order.ts'
import { median, medianRatio } from './median.ts'
import type { Target } from './target.ts'
import type { Batch } from './throughput-worker.ts'

/** Who is measured, and for how long. */
export interface Race {
  /** By the names of their files in `contenders/`. Each is loaded in a separate process. */
  readonly contenders: readonly string[]
  /** The contender that every other is measured against. */
  readonly baseline: string
  /** How many calls are in flight. */
  readonly levels: readonly number[]
  /** How often every process is started anew: two of the same code differ for as long as they live. */
  readonly restarts: number
  readonly rounds: number
  readonly calls: number
}

/** The result of one contender at one level. */
export interface Throughput {
  readonly contender: string
  readonly inFlight: number
  /** Calls a second, the median of the rounds. */
  readonly rate: number
  /** The median of the ratios to the baseline, each within one round. */
  readonly ratio: number
}

type Rates = Map<string, number[]>

/** Measures calls a second. In a round, each contender has its turn at the server. */
export async function measureThroughput(target: Target, race: Race): Promise<Throughput[]> {
  // The baseline once more: how far its ratio is from 1 is how far to trust the others.
  const entrants = [...race.contenders, `${race.baseline}, again`]
  const rates = new Map<number, Rates>(race.levels.map((level) => [level, new Map(entrants.map((name) => [name, []]))]))
  for (let restart = 0; restart < race.restarts; restart++) {
    const workers = await startWorkers(entrants, target, race)
    for (let round = 0; round < race.rounds; round++) await runRound(workers, rates, race.calls, round)
    for (const worker of workers.values()) worker.kill()
  }
  return race.levels.flatMap((level) => summarize(level, rates.get(level) ?? new Map(), race.baseline))
}

async function startWorkers(
  entrants: readonly string[],
  target: Target,
  { calls, levels }: Race,
): Promise<Map<string, ChildProcess>> {
  const workers = new Map<string, ChildProcess>()
  for (const entrant of entrants) {
    const worker = start('throughput-worker.ts', [entrant.replace(', again', ''), JSON.stringify(target)])
    workers.set(entrant, worker)
    await receiveMessage(worker)
    for (const inFlight of levels) await call<number>(worker, { calls: calls * 2, inFlight } satisfies Batch)
  }
  return workers
}

async function runRound(workers: Map<string, ChildProcess>, rates: Map<number, Rates>, calls: number, round: number) {
  for (const [level, ratesOfLevel] of rates) {
    for (const [entrant, worker] of inOrder([...workers], round)) {
      const rate = await call<number>(worker, { calls: level === 1 ? calls : calls * 2, inFlight: level })
      ratesOfLevel.get(entrant)?.push(rate)
    }
  }
}

function summarize(inFlight: number, rates: Rates, baseline: string): Throughput[] {
  const base = rates.get(baseline) ?? []
  return Array.from(rates, ([contender, figures]) => ({
    contender,
    inFlight,
    rate: median(figures),
    ratio: medianRatio(figures, base),
  }))
}
