import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { findSamples, getExtension, runnable } from '@sms-verify/testing/readme-samples'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const { resolve } = createRequire(import.meta.url)
const root = new URL('../../', import.meta.url)
const pages = [
  'README.md',
  'spec/README.md',
  'packages/types/README.md',
  'packages/digest/README.md',
  'packages/client/README.md',
  'packages/client/MIGRATION.md',
  'packages/mocks/README.md',
  'packages/mock-server/README.md',
  'docs/skill/SKILL.md',
]

/** The samples of a page, with its path. */
async function readSamples(page: string) {
  return findSamples(await readFile(new URL(page, root), 'utf8')).map((sample) => ({ page, ...sample }))
}

const samples = (await Promise.all(pages.map(readSamples))).flat()

let server: MockServer
let folder: string
beforeAll(async () => {
  server = await startMockServer({ port: 0 })
  folder = await mkdtemp(fileURLToPath(new URL('../.samples-', import.meta.url)))
  await writeFile(`${folder}/vitest.config.ts`, 'export default {}\n')
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

// The vendor's SDK leaves a timer of 15 seconds behind, which would keep the process waiting.
const idleTimers =
  'data:text/javascript,const { setTimeout } = globalThis; globalThis.setTimeout = (...all) => setTimeout(...all).unref()'

const checkedName = (source: string) => `checked-${samples.findIndex((sample) => sample.source === source)}.ts`

let complaints: Promise<string[]> | undefined

/** Compiles the samples in TypeScript together, and returns what the compiler complains of. */
async function compileSamples(): Promise<string[]> {
  const files = samples.filter(({ language }) => language === 'ts').map(({ source }) => [checkedName(source), source])
  for (const [file, source] of files) await writeFile(`${folder}/${file}`, `${source}\nexport {}\n`)
  const config = {
    extends: fileURLToPath(new URL('tsconfig.base.json', root)),
    compilerOptions: { noEmit: true, types: ['node'], noPropertyAccessFromIndexSignature: false },
    files: files.map(([file]) => file),
  }
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify(config))
  const tsc = resolve('typescript/package.json').replace('package.json', 'bin/tsc')
  const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error) => error)
  const lines: string[] = stdout.split('\n')
  if (stdout && !lines.some((line) => line.includes('checked-'))) throw new Error(stdout)
  return lines
}

describe.each(samples)('a sample of $page in $language', (sample) => {
  const { source, language, isTest } = sample
  const index = samples.findIndex((other) => other.source === source)
  const name = `sample-${index}${isTest ? '.test' : ''}.${getExtension(sample)}`

  it('runs', async () => {
    const file = `${folder}/${name}`
    await writeFile(file, runnable(sample, server.url))
    const { customerId, apiKey } = server.credentials
    const env = { ...process.env, TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey, NODE_NO_WARNINGS: '1' }
    const vitest = resolve('vitest/package.json').replace('package.json', 'vitest.mjs')
    const args = isTest ? [vitest, 'run', '--root', folder, name] : ['--import', idleTimers, file]
    await expect(run(process.execPath, args, { env, cwd: folder })).resolves.toBeDefined()
  })

  if (language === 'js') return

  it('compiles under strict settings', async () => {
    complaints ??= compileSamples()
    expect((await complaints).filter((line) => line.includes(checkedName(source)))).toEqual([])
  })
})
