import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { node22, node26 } from '@sms-verify/nodes'
import type { CaseResult, Context } from '../case.ts'

const execute = promisify(execFile)
const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Runs the suite as a program of a runtime, and reads the results from its standard output. */
const runBy =
  (executable: string, ...flags: string[]) =>
  async (context: Context): Promise<CaseResult[]> => {
    // A bare environment: no account, and no proxy between a runtime and loopback.
    const { PATH, HOME } = process.env
    const env = { PATH, HOME, DENO_NO_UPDATE_CHECK: '1' }
    const args = [...flags, pathTo('../entries/command.ts'), JSON.stringify(context)]
    const { stdout } = await execute(executable, args, { env, timeout: 180_000 })
    return JSON.parse(stdout)
  }

/** Run the suite in Node, which strips the types, and let it collect garbage. */
export const runInNode22 = runBy(node22, '--expose-gc')
export const runInNode24 = runBy(process.execPath, '--expose-gc')
export const runInNode26 = runBy(node26, '--expose-gc')

/** Runs the suite in Bun, which may install nothing. */
export const runInBun = runBy(pathTo('../../node_modules/.bin/bun'), '--no-install', 'run')

/** All that the client needs of Deno: the way to the service, and the two variables of the account. */
const permissions = ['--allow-net=127.0.0.1', '--allow-env=TELESIGN_CUSTOMER_ID,TELESIGN_API_KEY', '--no-prompt']

/** Runs the suite in Deno, on the packages as they are installed. */
export const runInDeno = runBy(
  pathTo('../../node_modules/.bin/deno'),
  ...['run', '--quiet', '--node-modules-dir=manual', '--no-remote', '--no-lock', ...permissions],
)
