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
  it.each(['own-code', 'wrong-codes', 'refusals'])('run against the server: %s', async (workflow) => {
    const { customerId, apiKey } = server.credentials
    const authorization = `Basic ${btoa(`${customerId}:${apiKey}`)}`
    const target = ['--server', `sms-verify=${server.url}`, '--input', `authorization=${authorization}`]
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off' }
    const args = [cli, 'respect', workflows, '--workflow', workflow, ...target]
    const result = await run(process.execPath, args, { env }).catch((error) => error)
    expect(`${result.stdout}${result.stderr}`).toMatch(/Workflows: 1 passed, 1 total/)
  })
})
