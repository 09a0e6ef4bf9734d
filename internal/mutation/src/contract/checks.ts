import { execFile } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { bundleContract, lintContract } from '@sms-verify/spec/redocly'

/** A check between an edit of the contract and a release. */
export interface Check {
  readonly name: string
  /** Runs on a copy of the workspace; returns its complaint, or nothing. */
  run(folder: string): Promise<string | undefined>
}

/** Runs a command; if it fails, its output is the complaint. */
function findComplaint(cwd: string, executable: string, args: readonly string[]): Promise<string | undefined> {
  const path = [join(cwd, 'node_modules/.bin'), join(cwd, '../../node_modules/.bin'), process.env['PATH']]
  const env = { ...process.env, PATH: path.join(delimiter), REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' }
  return new Promise((resolve) => {
    execFile(executable, args, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve(error ? stdout + stderr || error.message : undefined)
    })
  })
}

const command = (name: string, place: string, executable: string, ...args: string[]): Check => ({
  name,
  run: (folder) => findComplaint(join(folder, place), executable, args),
})

const redocly = (name: string, findProblems: (spec: string) => Promise<string[]>): Check => ({
  name,
  run: async (folder) => (await findProblems(join(folder, 'spec'))).join('\n') || undefined,
})

const vitest = (name: string, ...files: string[]): Check => command(name, '.', 'vitest', 'run', '--bail=1', ...files)

/** From cheap to dear; the first that complains refuses the edit. */
export const checks: readonly Check[] = [
  redocly('bundle', bundleContract),
  redocly('lint', (spec) => lintContract(spec, 'sms-verify', 'bundle', 'workflows')),
  vitest('texts', 'internal/mutation/test/contract-texts'),
  command('generate', 'packages/types', 'node', '--run', 'build'),
  command('types', 'packages/types', 'tsc'),
  command('types of the client', 'packages/client', 'tsc'),
  command('types of the mocks', 'packages/mocks', 'tsc'),
  vitest(
    'tests',
    'packages/types',
    'packages/digest',
    'packages/client',
    'packages/mocks',
    'test/drift',
    'test/workflows',
  ),
]
