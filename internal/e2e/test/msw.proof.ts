import { execFile } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { hasChromium } from '@sms-verify/testing/chromium'
import { describe, expect, it } from 'vitest'
import { unmockedUrls } from '../src/msw-suite.ts'
import { observeInChromium } from '../src/parity/msw-page.ts'
import { runUnderMsw } from '../src/parity/run-node.ts'

const refusals = unmockedUrls.map((url) => expect.stringContaining(`Refused GET ${url}: nothing mocks it`))

describe.each([2, 3] as const)('setupMock under msw %d', (major) => {
  it('answers, resets, refuses what nothing mocks, and gives fetch back', async () => {
    expect(await runUnderMsw(major, 'setup-mock', {})).toEqual({
      version: expect.stringMatching(`^${major}\\.`),
      messages: 1,
      messagesAfterReset: 0,
      unmocked: refusals,
      captured: refusals[0],
      other: expect.stringContaining('Cannot bypass'),
      isFetchBack: true,
    })
  })
})

const isSkipped = !hasChromium

describe.skipIf(isSkipped)('setupMock in Chromium', () => {
  it('answers, resets, refuses what nothing mocks, and says so on the console', async () => {
    expect(await observeInChromium()).toEqual({
      messages: 1,
      messagesAfterReset: 0,
      unmocked: unmockedUrls.map(() => 'Failed to fetch'),
      complaints: expect.arrayContaining(refusals),
    })
  })
})

const run = promisify(execFile)
const { resolve } = createRequire(import.meta.url)
const here = fileURLToPath(new URL('../', import.meta.url))
const compilers = [
  { version: '5.9', name: 'typescript-5', resolution: 'nodenext' },
  { version: '7', name: 'typescript', resolution: 'bundler' },
]
const lib = './node_modules/msw-2/lib'
const msw2 = {
  msw: [`${lib}/core/index.d.mts`],
  'msw/node': [`${lib}/node/index.d.mts`],
  'msw/browser': [`${lib}/browser/index.d.mts`],
}
const cases = compilers.flatMap((compiler) => [2, 3].map((major) => ({ ...compiler, major })))

describe('the declarations of setupMock', () => {
  it.each(cases)(
    'check under TypeScript $version, $resolution, with those of msw $major',
    async ({ version, name, major, resolution }) => {
      const file = `${here}tsconfig.msw-${major}-${version}-${resolution}.json`
      const compilerOptions = {
        ...{ noEmit: true, strict: true, skipLibCheck: false, exactOptionalPropertyTypes: true, types: [] },
        ...{ target: 'es2023', lib: ['es2024', 'dom', 'dom.iterable'], moduleResolution: resolution },
        ...{ module: resolution === 'bundler' ? 'esnext' : resolution, ...(major === 2 ? { paths: msw2 } : {}) },
      }
      await writeFile(file, JSON.stringify({ compilerOptions, files: ['src/msw-consumer.ts'] }))
      const compiler = resolve(`${name}/package.json`).replace('package.json', 'bin/tsc')
      const { stdout } = await run(process.execPath, [compiler, '-p', file]).catch((error) => error)
      await rm(file)
      expect(stdout).toBe('')
    },
  )
})
