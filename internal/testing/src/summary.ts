import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** The summaries that the runs below a folder have left. */
const summaryFiles = (root: string) => globSync(`{.,spec,docs,{packages,internal}/*}/${summaryFile}`, { cwd: root })

export function writeSummary(summary: Summary): void {
  mkdirSync(dirname(summaryFile), { recursive: true })
  writeFileSync(summaryFile, JSON.stringify(summary))
}

/** Removes what earlier runs have left. */
export function removeSummaries(root: string): void {
  for (const file of summaryFiles(root)) rmSync(`${root}/${file}`)
}

/** Adds up what the runs below a folder have left. */
export function readSummaries(root: string): Summary {
  const found = summaryFiles(root).map((file): Summary => JSON.parse(readFileSync(`${root}/${file}`, 'utf8')))
  const sum = (of: 'passed' | 'failed' | 'skipped') => found.reduce((total, summary) => total + summary[of], 0)
  const missing = [...new Set(found.flatMap((summary) => summary.missing))]
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), missing }
}

/** The lines that end a run: one for each program that is missing, and the counts. */
export const linesOf = ({ passed, failed, skipped, missing }: Summary): string[] => [
  ...missing,
  `${passed} passed, ${failed} failed, ${skipped} skipped`,
]
