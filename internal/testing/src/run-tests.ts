// Runs the tests of the package it is started in, or of all packages at the root, each as a cached turbo task.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fingerprintOfPrograms } from './programs.ts'
import { linesOf, readSummaries, removeSummaries } from './summary.ts'

const turbo = fileURLToPath(new URL('../../../scripts/turbo.js', import.meta.url))
const isRoot = existsSync('pnpm-workspace.yaml')

if (isRoot) removeSummaries('.')
const options = ['--continue', '--concurrency=3', '--output-logs=full', '--log-order=grouped']
const { status } = spawnSync(process.execPath, [turbo, 'run', 'vitest', ...options, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_PROGRAMS: fingerprintOfPrograms() },
})
process.exitCode = status ?? 1
if (isRoot) console.log(linesOf(readSummaries('.')).join('\n'))
