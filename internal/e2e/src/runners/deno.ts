import { fileURLToPath } from 'node:url'
import type { CaseResult, Context } from '../case.ts'
import { runCommand } from './run-command.ts'

const executable = fileURLToPath(new URL('../../node_modules/.bin/deno', import.meta.url))

/** All that the client needs of Deno: the way to the service, and the two variables of the account. */
const permissions = ['--allow-net=127.0.0.1', '--allow-env=TELESIGN_CUSTOMER_ID,TELESIGN_API_KEY', '--no-prompt']

/** Runs the suite in Deno, on the packages as they are installed. */
export const runInDeno = (context: Context): Promise<CaseResult[]> =>
  runCommand(
    executable,
    ['run', '--quiet', '--node-modules-dir=manual', '--no-remote', '--no-lock', ...permissions],
    context,
  )
