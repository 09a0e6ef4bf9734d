import { node22, node26 } from '@sms-verify/nodes'
import type { CaseResult, Context } from '../case.ts'
import { runCommand } from './run-command.ts'

const installed = {
  'Node 22': node22,
  'Node 24': process.execPath,
  'Node 26': node26,
}

/** Runs the suite in Node, which strips the types, and lets it collect garbage. */
export const runInNode =
  (version: keyof typeof installed) =>
  (context: Context): Promise<CaseResult[]> =>
    runCommand(installed[version], ['--expose-gc'], context)
