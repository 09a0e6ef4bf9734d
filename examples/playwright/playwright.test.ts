import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { executablePath, hasChromium } from '@sms-verify/testing/chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startMock } from '../test/start-mock.ts'

const run = promisify(execFile)
const { resolve } = createRequire(import.meta.url)
const examples = fileURLToPath(new URL('..', import.meta.url))
const mock = startMock()

describe.skipIf(!hasChromium)('the tests in Playwright', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(`${examples}.samples-`)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('pass', async () => {
    for (const topic of ['sign-in', 'playwright']) {
      await cp(examples + topic, `${folder}/${topic}`, {
        recursive: true,
        filter: (file) => !file.endsWith('.test.ts'),
      })
    }
    const ports = { 4010: await freePort(), 3000: await freePort() }
    for (const name of ['playwright.config.ts', 'sign-in.spec.ts']) {
      const file = `${folder}/playwright/${name}`
      const text = await readFile(file, 'utf8')
      const here = text
        .replaceAll('4010', String(ports[4010]))
        .replaceAll('3000', String(ports[3000]))
        .replaceAll('npx sms-verify-mock', 'sms-verify-mock')
        .replaceAll('SMS_VERIFY_URL: mockUrl', `SMS_VERIFY_URL: mockUrl, PORT: '${ports[3000]}'`)
        .replace(
          'use: {',
          `workers: 2, use: { launchOptions: { executablePath: '${executablePath}', args: ['--no-sandbox'] },`,
        )
      await writeFile(file, here)
    }
    const playwright = resolve('@playwright/test/package.json').replace('package.json', 'cli.js')
    const { stdout } = await run(process.execPath, [playwright, 'test'], { env: mock.env, cwd: `${folder}/playwright` })
    expect(stdout).toContain('2 passed')
  })
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await once(probe.listen(0, '127.0.0.1'), 'listening')
  const { port } = probe.address() as AddressInfo
  await once(probe.close(), 'close')
  return port
}
