import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)
const cwd = fileURLToPath(new URL('..', import.meta.url))
const load = (flags: string[], source: string) => run(process.execPath, [...flags, '--eval', source], { cwd })

it.each([[[]], [['--conditions=browser']], [['--conditions=worker', '--conditions=browser']]])(
  'finds the entry for Node under the conditions of Node: %j',
  async (flags) => {
    const source = "import('@sms-verify/client/node').then((entry) => console.log(typeof entry.fetchOverNodeHttp))"
    expect((await load(flags, source)).stdout).toBe('function\n')
  },
)

it('is loaded by require', async () => {
  const source = "console.log(typeof require('@sms-verify/client').createClient)"
  expect((await load([], source)).stdout).toBe('function\n')
})
