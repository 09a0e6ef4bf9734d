import type { UserConsoleLog } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'
import { skippedWithout } from './programs.ts'
import { formatLines, writeSummary } from './summary.ts'

/** Ends a run with a line for each program that is missing, and leaves a summary for a run of several packages. */
export default class SummaryReporter implements Reporter {
  readonly #missing = new Set<string>()

  onUserConsoleLog({ content }: UserConsoleLog): void {
    for (const line of content.split('\n')) if (line.startsWith(skippedWithout)) this.#missing.add(line)
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      // A file that cannot be loaded has no tests to fail.
      if (module.errors().length > 0) counts.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        counts[state === 'pending' ? 'skipped' : state] += 1
      }
    }
    const summary = { ...counts, missing: [...this.#missing] }
    writeSummary(summary)
    console.log(formatLines(summary).join('\n'))
  }
}
