import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './median.ts'

const here = fileURLToPath(new URL('..', import.meta.url))

/** Milliseconds that importing takes on top of an empty Node, the median of pairs of processes. */
export function measureImports(names: readonly string[], rounds: number): Map<string, number> {
  const over = new Map<string, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const empty = measureImport('')
    for (const [name, figures] of over) figures.push(measureImport(`import '${name}'`) - empty)
  }
  return new Map(Array.from(over, ([name, figures]) => [name, median(figures)]))
}

function measureImport(source: string): number {
  const start = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '--eval', source], { cwd: here })
  return performance.now() - start
}
