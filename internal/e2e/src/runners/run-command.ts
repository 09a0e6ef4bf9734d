import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { CaseResult, Context } from '../case.ts'

const execute = promisify(execFile)
const entry = fileURLToPath(new URL('../entries/command.ts', import.meta.url))

/** Runs the suite as a program of a runtime, and reads the results from its standard output. */
export async function runCommand(executable: string, flags: string[], context: Context): Promise<CaseResult[]> {
  // A bare environment: no account, and no proxy between a runtime and loopback.
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, DENO_NO_UPDATE_CHECK: '1' }
  const { stdout } = await execute(executable, [...flags, entry, JSON.stringify(context)], { env, timeout: 180_000 })
  return JSON.parse(stdout)
}
