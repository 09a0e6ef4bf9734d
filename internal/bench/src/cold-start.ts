import { inOrder } from './in-order.ts'
import { median, medianRatio } from './median.ts'
import { type Command, run } from './run.ts'

/** How long a server takes to start. */
export interface ColdStart {
  readonly name: string
  /** The median time from process start to first response, in milliseconds. */
  readonly took: number
  /** The median of the ratios to the first of the servers, each within one round. */
  readonly ratio: number
}

/** Starts each server anew in each round. */
export async function measureColdStart(
  servers: Readonly<Record<string, Command>>,
  rounds: number,
): Promise<ColdStart[]> {
  const figures = new Map<string, number[]>(Object.keys(servers).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of inOrder(Object.entries(servers), round)) {
      const { took, stop } = await run(command)
      await stop()
      figures.get(name)?.push(took)
    }
  }
  const [base = []] = figures.values()
  return Array.from(figures, ([name, took]) => ({ name, took: median(took), ratio: medianRatio(took, base) }))
}
