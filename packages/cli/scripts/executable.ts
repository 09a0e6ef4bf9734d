// Makes the command one file that needs no Node: for this platform, for those named, or with --all for each.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { bun, findRuntime } from './bun-runtime.ts'
import { type Target, targets, thisPlatform } from './targets.ts'

const execute = promisify(execFile)
const root = fileURLToPath(new URL('../', import.meta.url))
const folder = join(root, 'executables')

const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : [thisPlatform]
const unknown = names.find((name) => name !== '--all' && !targets.some((target) => target.name === name))
if (unknown) throw new Error(`${unknown} is none of ${targets.map(({ name }) => name).join(', ')}.`)

await mkdir(folder, { recursive: true })
for (const target of targets.filter(({ name }) => names.includes('--all') || names.includes(name))) {
  console.log(await compile(target))
}
await writeChecksums()

async function compile(target: Target): Promise<string> {
  const name = `sms-verify-${target.name}${target.extension}`
  // Renamed when it is complete: another process can run the earlier one meanwhile.
  const draft = await mkdtemp(join(folder, '.draft-'))
  const flags = [
    ...['--compile', `--target=bun-${target.bun}`, `--compile-executable-path=${await findRuntime(target)}`],
    // Bytecode halves the time to start. What lies in the folder where it is started must not change what it does.
    ...['--minify', '--bytecode', '--format=esm', '--no-compile-autoload-dotenv', '--no-compile-autoload-bunfig'],
  ]
  await execute(bun, ['build', 'bin/sms-verify.js', ...flags, `--outfile=${join(draft, name)}`], { cwd: root })
  await rename(join(draft, name), join(folder, name))
  await rm(draft, { recursive: true })
  return join(folder, name)
}

async function writeChecksums(): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.startsWith('sms-verify-')).sort()
  const lines = files.map(async (name) => {
    const hash = createHash('sha256').update(await readFile(join(folder, name)))
    return `${hash.digest('hex')}  ${name}\n`
  })
  await writeFile(join(folder, 'SHA256SUMS'), (await Promise.all(lines)).join(''))
}
