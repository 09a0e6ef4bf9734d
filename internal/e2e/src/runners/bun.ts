import { fileURLToPath } from 'node:url'
import type { CaseResult, Context } from '../case.ts'
import { runCommand } from './run-command.ts'

const executable = fileURLToPath(new URL('../../node_modules/.bin/bun', import.meta.url))

/** Runs the suite in Bun, which may install nothing. */
export const runInBun = (context: Context): Promise<CaseResult[]> =>
  runCommand(executable, ['--no-install', 'run'], context)
