import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MockServer, startMockServer } from '../src/index.ts'

const run = promisify(execFile)
const program = createRequire(import.meta.url)
  .resolve('@playwright/test/package.json')
  .replace('package.json', 'cli.js')
const cwd = fileURLToPath(new URL('playwright', import.meta.url))

interface Suite {
  readonly specs: {
    readonly tests: { readonly projectName: string; readonly status: string; readonly results: Result[] }[]
  }[]
}
interface Result {
  readonly workerIndex: number
}

/** Runs the tests in Playwright, with a server that they share and with one for each worker. */
async function runTests(sharedUrl: string) {
  const env = { ...process.env, SMS_VERIFY_URL: '', SHARED_URL: sharedUrl }
  const { stdout } = await run(process.execPath, [program, 'test'], { cwd, env, maxBuffer: 2 ** 26 }).catch(
    (error) => error,
  )
  const suites: Suite[] = JSON.parse(stdout).suites
  return suites.flatMap(({ specs }) => specs.flatMap(({ tests }) => tests))
}

describe('50 tests at the same moment in Playwright', () => {
  let server: MockServer
  let tests: Awaited<ReturnType<typeof runTests>>
  beforeAll(async () => {
    server = await startMockServer({ port: 0 })
    tests = await runTests(server.url)
  })
  afterAll(() => server.close())

  const listTests = (name: string) => tests.filter(({ projectName }) => projectName === name)
  const listStatuses = (name: string) => listTests(name).map(({ status }) => status)

  it('do not disturb each other on one mock server', () => {
    expect(listStatuses('shared')).toEqual(Array(52).fill('expected'))
    const workers = new Set(listTests('shared').flatMap(({ results }) => results.map(({ workerIndex }) => workerIndex)))
    expect(workers.size).toBeGreaterThanOrEqual(4)
    const numbers = server.messages().map(({ phone_number }) => phone_number)
    expect([numbers.length, new Set(numbers).size]).toEqual([150, 100])
  })

  it('have a mock server for each worker unless they are given one', () => {
    expect(listStatuses('one for each worker')).toEqual(Array(52).fill('expected'))
  })
})
