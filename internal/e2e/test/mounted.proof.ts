import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createClient } from '@sms-verify/client'
import { connectMock } from '@sms-verify/mock-server/connect'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { afterEach, describe, expect, it } from 'vitest'

const bin = (name: string) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url))
const example = (name: string) => fileURLToPath(new URL(`../../../examples/mounting/${name}.ts`, import.meta.url))
const denoFlags = ['run', '--quiet', '--node-modules-dir=manual', '--allow-net=127.0.0.1', '--allow-env']

/** How each runtime runs its example. */
const runtimes: [string, string, string[]][] = [
  ['Bun.serve', bin('bun'), [example('bun')]],
  ['Deno.serve', bin('deno'), [...denoFlags, example('deno')]],
]

let child: ChildProcess | undefined
afterEach(async () => {
  if (!child?.pid) return
  // What npm installs as a command is a script around the runtime, so the whole group has to go.
  process.kill(-child.pid, 'SIGKILL')
  await once(child, 'close')
  child = undefined
})

/** Starts a program that listens on a free port, and returns the address it prints. */
async function start(command: string, args: string[]): Promise<string> {
  const env = { ...process.env, PORT: '0' }
  child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  const [line] = await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')
  return String(line).replace('listening on ', '')
}

describe.each(runtimes)('mounted in %s', (_name, command, args) => {
  const { credentials } = createSimulation()
  const phone_number = '15558675309'

  it('the mock server answers the client over HTTP', async () => {
    const baseUrl = `${await start(command, args)}/telesign`
    const verify = createClient({ ...credentials, baseUrl })
    const { reference_id } = await verify.send({ phone_number, verify_code: '123456' })
    expect((await verify.complete(reference_id)).status.code).toBe(1900)
  })

  it('the mock server shows its page and announces each code', async () => {
    const baseUrl = `${await start(command, args)}/telesign`
    const mock = connectMock(baseUrl)
    const verify = createClient({ ...credentials, baseUrl })
    const { reference_id } = await verify.send({ phone_number })
    const { code } = await mock.inbox.next(phone_number)
    expect((await verify.check(reference_id, code)).result).toBe('valid')
    expect(await (await fetch(baseUrl)).text()).toContain('src="/telesign/_mock/page/main.js"')
  })

  it('the mock server streams its events', async () => {
    const baseUrl = `${await start(command, args)}/telesign`
    const gone = new AbortController()
    const events = await fetch(`${baseUrl}/_mock/events`, { signal: gone.signal })
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
    await createClient({ ...credentials, baseUrl }).send({ phone_number })
    let text = ''
    while (!text.includes('event: arrived')) text += (await reader?.read())?.value ?? ''
    gone.abort()
    expect(text).toContain(phone_number)
  })
})
