import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const { resolve } = createRequire(import.meta.url)
const root = new URL('../../', import.meta.url)
const places = [
  '',
  'spec/',
  'packages/types/',
  'packages/digest/',
  'packages/client/',
  'packages/mocks/',
  'packages/mock-server/',
]

/** The JavaScript and TypeScript that a README shows. */
async function samplesOf(place: string): Promise<{ place: string; language: string; source: string }[]> {
  const text = await readFile(new URL(`${place}README.md`, root), 'utf8')
  return Array.from(text.matchAll(/^```(js|ts)\n(.*?)^```/gms), ([, language = '', source = '']) => ({
    place,
    language,
    source,
  }))
}

const samples = (await Promise.all(places.map(samplesOf))).flat()

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

/** A sample as it is printed, but for the address and, where it needs one, a message that is there. */
function runnable(source: string): string {
  return source
    .replaceAll('https://rest-ww.telesign.com', server.url)
    .replaceAll('createClient()', `createClient({ baseUrl: '${server.url}' })`)
}

describe.each(samples)('a sample of $place README.md in $language', ({ source, language }) => {
  const isTest = source.includes("from 'vitest'")
  const name = `sample-${samples.findIndex((sample) => sample.source === source)}${isTest ? '.test' : ''}.${language === 'js' ? 'mjs' : 'ts'}`

  it('runs', async () => {
    const file = `${folder}/${name}`
    await writeFile(file, runnable(source))
    const { customerId, apiKey } = server.credentials
    const env = { ...process.env, TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey, NODE_NO_WARNINGS: '1' }
    const vitest = resolve('vitest/package.json').replace('package.json', 'vitest.mjs')
    const args = isTest ? [vitest, 'run', '--root', folder, name] : [file]
    await expect(run(process.execPath, args, { env, cwd: folder })).resolves.toBeDefined()
  })

  if (language === 'js') return

  it('compiles under strict settings', async () => {
    const file = `${folder}/checked-${name}`
    await writeFile(file, `${source}\nexport {}\n`)
    const tsc = resolve('typescript/package.json').replace('package.json', 'bin/tsc')
    const config = {
      extends: fileURLToPath(new URL('tsconfig.base.json', root)),
      compilerOptions: { noEmit: true, types: ['node'], noPropertyAccessFromIndexSignature: false },
      files: [file],
    }
    await writeFile(`${folder}/tsconfig.json`, JSON.stringify(config))
    await expect(run(process.execPath, [tsc, '-p', folder])).resolves.toBeDefined()
  })
})
