import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)
const cwd = fileURLToPath(new URL('..', import.meta.url))

it('is loaded by require', async () => {
  const source = "console.log(typeof require('@sms-verify/client').createClient)"
  expect((await run(process.execPath, ['--eval', source], { cwd })).stdout).toBe('function\n')
})
