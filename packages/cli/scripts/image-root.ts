// Writes the folder that the image is built from: the executable for Linux and the libraries it names, from this machine.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { thisPlatform } from './targets.ts'

const cli = fileURLToPath(new URL('../', import.meta.url))
const folder = join(cli, 'executables/image')
const executable = join(cli, 'executables', `sms-verify-${thisPlatform}`)

rmSync(folder, { recursive: true, force: true })
copy(executable, '/sms-verify')
const libraries = execFileSync('ldd', [executable], { encoding: 'utf8' }).matchAll(/(?:=> )?(\/\S+) \(0x/g)
for (const [, path = ''] of libraries) copy(realpathSync(path), path)
cpSync(join(cli, 'Containerfile'), join(folder, 'Containerfile'))
console.log(folder)

function copy(from: string, to: string): void {
  const path = join(folder, 'root', to)
  mkdirSync(dirname(path), { recursive: true })
  cpSync(from, path)
}
