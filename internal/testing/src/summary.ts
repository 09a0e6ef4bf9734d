import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What a run of tests comes to. */
export interface Summary {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** A line for each program that is missing, with the command that installs it. */
  readonly missing: readonly string[]
}

/** Where a run leaves its summary, from the folder it was started in. */
export const summaryFile = 'test-results/summary.json'

export function writeSummary(summary: Summary): void {
  mkdirSync(dirname(summaryFile), { recursive: true })
  writeFileSync(summaryFile, JSON.stringify(summary))
}

/** Adds up what the runs in some folders have left. */
export function readSummaries(folders: string): Summary {
  const found = globSync(`${folders}/${summaryFile}`).map((file): Summary => JSON.parse(readFileSync(file, 'utf8')))
  const sum = (of: 'passed' | 'failed' | 'skipped') => found.reduce((total, summary) => total + summary[of], 0)
  const missing = [...new Set(found.flatMap((summary) => summary.missing))]
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), missing }
}

/** The lines that end a run: one for each program that is missing, and the counts. */
export const formatLines = ({ passed, failed, skipped, missing }: Summary): string[] => [
  ...missing,
  `${passed} passed, ${failed} failed, ${skipped} skipped`,
]
