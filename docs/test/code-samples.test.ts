import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const samples = new URL('../../spec/code-samples/', import.meta.url)

let server: MockServer
let folder: string
beforeAll(async () => {
  server = await startMockServer({ port: 0 })
  // Below the package, so that a sample finds @sms-verify/client as it would in an application.
  folder = await mkdtemp(fileURLToPath(new URL('../.samples-', import.meta.url)))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const commands = { sh: 'sh', ts: process.execPath, py: 'python3' }

/** Runs a sample as it is printed, but for the address and the reference ID. */
async function runSample(name: string, language: keyof typeof commands, referenceId: string, code: string) {
  const printed = await readFile(new URL(`${name}.${language}`, samples), 'utf8')
  const source = printed
    .replaceAll('https://rest-ww.telesign.com', server.url)
    .replace('createClient()', `createClient({ baseUrl: '${server.url}' })`)
    .replaceAll('0123456789ABCDEF0123456789ABCDEF', referenceId)
    .replaceAll('1234567', code)
  const file = `${folder}/${name}.${language}`
  await writeFile(file, source)
  const { customerId, apiKey } = server.credentials
  const env = { ...process.env, TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey, NODE_NO_WARNINGS: '1' }
  return (await run(commands[language], [file], { env })).stdout
}

async function has(command: string): Promise<boolean> {
  return run(command, ['--version']).then(
    () => true,
    () => false,
  )
}

describe.each([
  ['sh', 'curl'],
  ['ts', process.execPath],
  ['py', 'python3'],
] as const)('the samples in %s', async (language, command) => {
  const isHere = await has(command)
  if (!isHere) console.warn(`The samples in ${language} are skipped, as ${command} is not on this machine.`)

  it.skipIf(!isHere)('send a code', async () => {
    const printed = await runSample('send', language, '', '')
    expect(printed).toContain(server.inbox.last('15558675309')?.reference_id)
  })

  it.skipIf(!isHere)('check a code', async () => {
    await runSample('send', language, '', '')
    const { reference_id = '', code = '' } = server.inbox.last() ?? {}
    expect(await runSample('check', language, reference_id, code)).toMatch(/"?valid"?/i)
    expect(server.requests.at(-1)?.outcome).toBe('codeValid')
  })

  it.skipIf(!isHere)('report a completion', async () => {
    const authorization = `Basic ${btoa(`${server.credentials.customerId}:${server.credentials.apiKey}`)}`
    const body = new URLSearchParams({ phone_number: '15558675309', verify_code: '918273' })
    await fetch(`${server.url}/v1/verify/sms`, { method: 'POST', headers: { authorization }, body })
    const { reference_id = '' } = server.inbox.last() ?? {}
    expect(await runSample('complete', language, reference_id, '')).toContain('Verify completion successfully recorded')
  })
})
