// Bun for another platform is a separate package, downloaded when it is needed.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtempDisposable, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Target, thisPlatform } from './targets.ts'

const execute = promisify(execFile)
const manifest = createRequire(import.meta.url).resolve('bun/package.json')
const lockfile = new URL('../../../pnpm-lock.yaml', import.meta.url)
const cache = fileURLToPath(new URL('../node_modules/.cache/bun/', import.meta.url))

/** The Bun that is installed, which makes the executables. */
export const bun: string = join(dirname(manifest), 'bin/bun.exe')

/** Returns the path of Bun for a platform: that which is installed, or a download that the lockfile vouches for. */
export async function findRuntime(target: Target): Promise<string> {
  if (target.name === thisPlatform) return bun
  const { version } = JSON.parse(await readFile(manifest, 'utf8'))
  const path = join(cache, `${target.bun}-${version}${target.extension}`)
  if (!existsSync(path)) await download(target, version, path)
  return path
}

async function download({ bun: platform, runtime }: Target, version: string, to: string): Promise<void> {
  const name = `@oven/bun-${platform}@${version}`
  await using folder = await mkdtempDisposable(join(tmpdir(), 'sms-verify-bun-'))
  const { stdout } = await execute('npm', ['pack', '--json', '--pack-destination', folder.path, name])
  const [{ filename, integrity }] = JSON.parse(stdout)
  if (integrity !== (await lockedIntegrity(name))) throw new Error(`${name} is not the one that pnpm-lock.yaml names.`)
  await execute('tar', ['-xzf', join(folder.path, filename), '-C', folder.path])
  await mkdir(cache, { recursive: true })
  await cp(join(folder.path, 'package', runtime), to)
}

async function lockedIntegrity(name: string): Promise<string | undefined> {
  const [, entry = ''] = (await readFile(lockfile, 'utf8')).split(`\n  '${name}':\n`)
  return /integrity: ([^,}\s]+)/.exec(entry)?.[1]
}
