import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { outcomes } from '@sms-verify/types/codes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const { resolve } = createRequire(import.meta.url)
const root = new URL('../../', import.meta.url)
const site = new URL('../site/', import.meta.url)

interface Sample {
  readonly page: string
  readonly source: string
  /** What the page says that the sample prints, where it says so. */
  readonly printed: string | undefined
}

/** The TypeScript in the pages. */
async function readSamples(page: string): Promise<Sample[]> {
  const text = await readFile(new URL(page, site), 'utf8')
  return Array.from(
    text.matchAll(/^```ts\n(.*?)^```(?:\n\nIt prints\n\n```text\n(.*?)\n```)?/gms),
    ([, source = '', printed]) => ({
      page,
      source,
      printed,
    }),
  )
}

const files = await readdir(site, { recursive: true })
const pages = files.filter((file) => file.endsWith('.md') && !file.startsWith('reference/'))
const samples = (await Promise.all(pages.map(readSamples))).flat()

let server: MockServer
let folder: string
beforeAll(async () => {
  server = await startMockServer({ port: 0 })
  folder = await mkdtemp(fileURLToPath(new URL('../.samples-', import.meta.url)))
  await mkdir(`${folder}/as-printed`)
  await Promise.all(
    samples.map(async ({ source }, index) => {
      await writeFile(`${folder}/as-printed/${index}.ts`, `${source}\nexport {}\n`)
      await writeFile(`${folder}/${index}.ts`, withServer(source))
    }),
  )
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

// A call that the mock always refuses would be sent again otherwise, after a wait.
const withServer = (source: string) =>
  source
    .replaceAll('createClient()', `createClient({ baseUrl: '${server.url}', maxRetries: 0 })`)
    .replaceAll('createClient({ maxRetries', `createClient({ baseUrl: '${server.url}', maxRetries`)
    .replaceAll('createClient({\n', `createClient({\n  baseUrl: '${server.url}',\n`)

describe('the samples in the pages', () => {
  it('are there for every outcome of a request', () => {
    const withSample = new Set(samples.map(({ page }) => page))
    const ofRequests = Object.values(outcomes).filter(({ httpStatus }) => httpStatus !== null)
    expect(withSample.size).toBeGreaterThanOrEqual(ofRequests.length)
  })

  it('compile under strict settings', async () => {
    const tsc = resolve('typescript/package.json').replace('package.json', 'bin/tsc')
    const config = {
      extends: fileURLToPath(new URL('tsconfig.base.json', root)),
      compilerOptions: { noEmit: true, types: ['node'], noPropertyAccessFromIndexSignature: false },
      include: ['as-printed'],
    }
    await writeFile(`${folder}/tsconfig.json`, JSON.stringify(config))
    const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error) => error)
    expect(stdout).toBe('')
  })

  it('run, and print what the page says', async () => {
    const { customerId, apiKey } = server.credentials
    const env = { ...process.env, TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey }
    const runAll = `for (const index of Array(${samples.length}).keys()) {
      console.log('sample ' + index)
      await import('${folder}/' + index + '.ts')
    }
    console.log('sample end')`
    const { stdout } = await run('sh', ['-c', '"$0" --input-type=module --eval "$1" 2>&1', process.execPath, runAll], {
      env,
    })
    const printed = stdout.split(/^sample \w+\n/m).slice(1, -1)
    expect(printed).toHaveLength(samples.length)
    const expected = samples.map((sample, index) => sample.printed ?? printed[index]?.trim())
    expect(printed.map((text) => text.trim())).toEqual(expected)
  })
})
