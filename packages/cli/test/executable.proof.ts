import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from 'vitest'
import { thisPlatform } from '../scripts/targets.ts'
import { startCommand } from './start-command.ts'

const script = fileURLToPath(new URL('../scripts/executable.ts', import.meta.url))
const executable = fileURLToPath(new URL(`../executables/sms-verify-${thisPlatform}`, import.meta.url))
// Nothing of Node is on the path.
const env = { PATH: '/nonexistent' }

beforeAll(() => promisify(execFile)(process.execPath, [script]))

/** Runs the executable, with a text on stdin. */
async function run(args: readonly string[], typed = '') {
  const running = promisify(execFile)(executable, args, { env })
  running.child.stdin?.end(typed)
  return (await running).stdout
}

it('the executable sends a code, checks it with its own mock server, and ends cleanly on SIGTERM', async () => {
  const mock = await startCommand(executable, ['mock', '--port', '0'], env)
  const service = ['--base-url', mock.url]
  const { reference_id } = JSON.parse(await run(['send', '15558675309', ...service, '--json']))
  const [{ code }] = await (await fetch(`${mock.url}/_mock/messages?phone_number=15558675309`)).json()
  expect(await run(['check', reference_id, ...service], code)).toBe('Result: valid\n')
  await expect(run(['check', reference_id, ...service], '000')).rejects.toMatchObject({ code: 1 })
  expect(await run(['mock', '--health', '--port', new URL(mock.url).port])).toContain('ready')
  expect(await mock.stop()).toBe(0)
})

it('the executable serves the inbox page and the control API', async () => {
  const mock = await startCommand(executable, ['mock', '--port', '0'], env)
  for (const path of ['/', '/_mock/page/main.js', '/_mock/openapi.yaml', '/_mock/health']) {
    expect((await fetch(mock.url + path)).status).toBe(200)
  }
  expect(await mock.stop()).toBe(0)
})

it('the executable posts delivery reports', async () => {
  await expect(run(['report', '--to', 'http://127.0.0.1:9'])).rejects.toMatchObject({ code: 4 })
})
