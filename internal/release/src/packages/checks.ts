import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { root } from './pack.ts'

const execute = promisify(execFile)
const { resolve } = createRequire(import.meta.url)
const attw = resolve('@arethetypeswrong/cli/package.json').replace('package.json', 'dist/index.js')

export interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly scripts?: Readonly<Record<string, string>>
}

/** The manifest in a tarball, as it is published. */
export async function readManifest(tarball: string): Promise<Manifest> {
  const { stdout } = await execute('tar', ['-xOzf', tarball, 'package/package.json'])
  return JSON.parse(stdout)
}

/** What publint has against a package as it was packed. */
export async function lintPackage(tarball: string): Promise<string[]> {
  const bytes = await readFile(tarball)
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true })
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`)
}

/** Where the declarations of a package do not fit its modules; it holds ES modules only. */
export async function checkTypes(tarball: string, { exports }: Manifest): Promise<string[]> {
  const entries = Object.entries(exports).filter(([path, target]) => !/\.(json|yaml)$/.test(`${path} ${target}`))
  if (!entries.length) return []
  const paths = entries.map(([path]) => path)
  const args = [attw, tarball, '--profile', 'esm-only', '--no-color', '--format', 'ascii', '--entrypoints', ...paths]
  // It treats a package without declarations as one that needs no declarations.
  const isWell = ({ stdout }: { stdout: string }) => !stdout.includes('does not contain types')
  const complaint = ({ stdout }: { stdout: string }) => [`arethetypeswrong: ${basename(tarball)}\n${stdout}`]
  return execute(process.execPath, args).then((output) => (isWell(output) ? [] : complaint(output)), complaint)
}

/** Scripts that a package manager would run on the machine of whoever installs. */
export const lifecycleScripts = ({ scripts = {} }: Pick<Manifest, 'scripts'>): string[] =>
  ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish']
    .filter((name) => name in scripts)
    .map((name) => `a script that runs on install: ${name}`)

/** Whether the license is in the tarball. */
export async function missingLicense(tarball: string): Promise<string[]> {
  const { stdout } = await execute('tar', ['-tzf', tarball])
  return stdout.split('\n').includes('package/LICENSE') ? [] : ['no LICENSE in the package']
}

const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']

/** What an installation brings along under a license that asks for more than to be named. */
export async function foreignLicenses(names: readonly string[]): Promise<string[]> {
  const filters = names.flatMap((name) => ['--filter', name])
  const { stdout } = await execute('pnpm', ['licenses', 'list', '--prod', '--json', ...filters], { cwd: root })
  const byLicense: Record<string, { name: string }[]> = JSON.parse(stdout)
  return Object.entries(byLicense)
    .filter(([license]) => !allowed.includes(license))
    .flatMap(([license, packages]) => packages.map(({ name }) => `${name} is under ${license}`))
}
