import { fileURLToPath } from 'node:url'
import type { CaseResult, Context } from '../suite.ts'
import { runCommand } from './run-command.ts'

const installed = {
  'Node 22': fileURLToPath(new URL('../../node_modules/node-22/bin/node', import.meta.url)),
  'Node 24': process.execPath,
  'Node 26': fileURLToPath(new URL('../../node_modules/node-26/bin/node', import.meta.url)),
}

/** Runs the suite in Node, which strips the types by itself, and lets it collect garbage. */
export const runInNode =
  (version: keyof typeof installed) =>
  (context: Context): Promise<CaseResult[]> =>
    runCommand(installed[version], ['--expose-gc'], context)
