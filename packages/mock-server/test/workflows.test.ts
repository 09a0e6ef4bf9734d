import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MockServer, startMockServer } from '../src/index.ts'

const run = promisify(execFile)
const cli = fileURLToPath(new URL('../node_modules/@redocly/cli/bin/cli.js', import.meta.url))
const workflows = fileURLToPath(new URL('../../../spec/workflows/verification.arazzo.yaml', import.meta.url))

let server: MockServer
beforeAll(async () => {
  server = await startMockServer({ port: 0 })
})
afterAll(() => server.close())

describe('the Arazzo workflows of the contract', () => {
  it('run against the server', async () => {
    const { customerId, apiKey } = server.credentials
    const authorization = `Basic ${btoa(`${customerId}:${apiKey}`)}`
    const target = ['--server', `sms-verify=${server.url}`, '--input', `authorization=${authorization}`]
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off' }
    const chosen = ['own-code', 'wrong-codes', 'refusals'].flatMap((workflow) => ['--workflow', workflow])
    const args = [cli, 'respect', workflows, ...chosen, ...target]
    const result = await run(process.execPath, args, { env }).catch((error) => error)
    expect(`${result.stdout}${result.stderr}`).toMatch(/Workflows: 3 passed, 3 total/)
  })
})
