import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { startMockServer } from '../src/index.ts'

const run = promisify(execFile)
const program = createRequire(import.meta.url)
  .resolve('@playwright/test/package.json')
  .replace('package.json', 'cli.js')
const cwd = fileURLToPath(new URL('playwright', import.meta.url))

/** Runs the tests in Playwright; resolves to how many passed and failed, and in how many workers. */
async function runTests(environment: object) {
  const env = { ...process.env, SMS_VERIFY_URL: '', ...environment }
  const output = await run(process.execPath, [program, 'test'], { cwd, env, maxBuffer: 2 ** 26 }).catch(
    (error) => error,
  )
  const { stats, suites } = JSON.parse(output.stdout)
  const workers = new Set(
    suites.flatMap(({ specs }: Suite) =>
      specs.flatMap(({ tests }) => tests[0]?.results.map((each) => each.workerIndex)),
    ),
  )
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, workers: workers.size }
}

interface Suite {
  readonly specs: { readonly tests: { readonly results: { readonly workerIndex: number }[] }[] }[]
}

describe('50 tests at the same moment in Playwright', () => {
  it('do not disturb each other on one mock server', async () => {
    const server = await startMockServer({ port: 0 })
    const { passed, failed, workers } = await runTests({ SMS_VERIFY_URL: server.url })
    expect([passed, failed]).toEqual([52, 0])
    expect(workers).toBeGreaterThanOrEqual(4)
    const numbers = server.messages().map(({ phone_number }) => phone_number)
    expect([numbers.length, new Set(numbers).size]).toEqual([150, 100])
    await server.close()
  })

  it('have a mock server for each worker unless they are given one', async () => {
    expect(await runTests({})).toMatchObject({ passed: 52, failed: 0 })
  })
})
