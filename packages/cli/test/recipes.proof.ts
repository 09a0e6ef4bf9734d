import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { hasProgram, type ProgramName } from '@sms-verify/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thisPlatform } from '../scripts/targets.ts'

const execute = promisify(execFile)
const cli = fileURLToPath(new URL('../', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sms-verify-recipes-'))
  await cp(join(cli, '../../examples'), folder, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  })
  await execute(process.execPath, [`${cli}scripts/executable.ts`])
})
afterAll(() => rm(folder, { recursive: true }))

interface Recipe {
  readonly name: ProgramName
  readonly command: readonly [string, ...string[]]
  readonly passed: RegExp
}

const recipes: readonly Recipe[] = [
  { name: 'pytest', command: ['python3', '-m', 'pytest', '-p', 'no:cacheprovider'], passed: /^=+ 4 passed/m },
  { name: 'go', command: ['go', 'test', '-v'], passed: /^PASS$/m },
  { name: 'php', command: ['php', 'sign-in-test.php'], passed: /^(ok .+\n){3}$/ },
]

for (const { name, command, passed } of recipes) {
  const [program, ...args] = command
  it.skipIf(!hasProgram(name))(`the tests in examples/${name} pass with the executable`, async () => {
    const executable = join(cli, `executables/sms-verify-${thisPlatform}`)
    const env = { ...process.env, SMS_VERIFY: executable, GOFLAGS: '-mod=mod', GOPROXY: 'off' }
    const { stdout } = await execute(program, args, { cwd: join(folder, name), env })
    expect(stdout).toMatch(passed)
  })
}
