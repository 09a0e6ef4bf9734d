import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createClient } from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { afterEach, describe, expect, it } from 'vitest'

const bin = (name: string) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url))
const recipe = (name: string) => fileURLToPath(new URL(`../../mocks/recipes/${name}.ts`, import.meta.url))

const commands: [string, string, string[]][] = [
  ['Bun.serve', bin('bun'), [recipe('bun')]],
  [
    'Deno.serve',
    bin('deno'),
    ['run', '--quiet', '--node-modules-dir=manual', '--allow-net=127.0.0.1', '--allow-env', recipe('deno')],
  ],
]

let child: ChildProcess | undefined
afterEach(async () => {
  if (!child?.pid) return
  // What npm installs as a command is a script around the runtime, so the whole group has to go.
  process.kill(-child.pid, 'SIGKILL')
  await once(child, 'close')
  child = undefined
})

describe.each(commands)('the simulation mounted in %s', (_name, command, args) => {
  it('answers the client over HTTP', async () => {
    child = spawn(command, args, {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    const [line] = await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')
    const url = String(line).replace('listening on ', '')
    const { credentials } = createSimulation()
    const verify = createClient({ ...credentials, baseUrl: `${url}/telesign` })
    const { reference_id } = await verify.send({ phone_number: '15558675309', verify_code: '123456' })
    expect((await verify.complete(reference_id)).status.code).toBe(1900)
  })
})
