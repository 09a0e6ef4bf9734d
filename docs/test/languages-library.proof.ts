import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import contract from '@sms-verify/spec/openapi.json' with { type: 'json' }
import { hasProgram, type ProgramName } from '@sms-verify/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const shell = (command: string, cwd = '.') => run('sh', ['-c', command], { cwd })

const inClass = (source: string) =>
  `import java.net.http.*;\nclass Main { public static void main(String[] given) throws Exception {\n${source}\n} }`

interface Language {
  readonly lang: string
  readonly needs: ProgramName
  readonly file: string
  readonly start: string
  around?(source: string): string
}

/** How a sample that the library writes is run; what it leaves to the reader is put around it. */
const languages: readonly Language[] = [
  { lang: 'Go', needs: 'go', file: 'main.go', start: 'go run main.go' },
  { lang: 'Java', needs: 'java', file: 'Main.java', start: 'java Main.java', around: inClass },
  {
    lang: 'PHP',
    needs: 'php',
    file: 'main.php',
    start: 'php main.php',
    around: (source: string) => `<?php\n${source}`,
  },
  {
    lang: 'Ruby',
    needs: 'ruby',
    file: 'main.rb',
    start: 'ruby main.rb',
    around: (source: string) => source.replace('use_ssl = true', 'use_ssl = false'),
  },
]

const { paths } = contract
const operations = [
  paths['/v1/verify/sms'].post,
  paths['/v1/verify/{reference_id}'].get,
  paths['/v1/verify/completion/{reference_id}'].put,
]
const [send, check, complete] = operations.map(({ 'x-codeSamples': samples }) => samples)

describe.each(languages)('the samples that the library writes in $lang', (language) => {
  const isHere = hasProgram(language.needs)

  let server: MockServer
  let folder: string
  beforeAll(async () => {
    server = await startMockServer({ port: 0 })
    folder = await mkdtemp(`${tmpdir()}/sample-`)
  })
  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  /** Runs a sample as it is printed, but for the address, the account, the reference ID and the code. */
  async function runSample(samples = send, referenceId = '', code = ''): Promise<string | undefined> {
    const { source = '' } = samples?.find(({ lang }) => lang === language.lang) ?? {}
    const { customerId, apiKey } = server.credentials
    const ours = source
      .replaceAll('0123456789ABCDEF0123456789ABCDEF', referenceId)
      .replaceAll('1234567', code)
      .replaceAll('https://rest-ww.telesign.com', server.url)
      .replaceAll(btoa('customer_id:api_key'), btoa(`${customerId}:${apiKey}`))
      .replaceAll('customer_id', customerId)
      .replaceAll('api_key', apiKey)
    await writeFile(`${folder}/${language.file}`, language.around?.(ours) ?? ours)
    await shell(language.start, folder)
    return server.requests.at(-1)?.outcome
  }

  it.skipIf(!isHere)('send a code', async () => {
    expect(await runSample(send)).toBe('messageInProgress')
  })

  it.skipIf(!isHere)('check a code', async () => {
    await runSample(send)
    const { reference_id, code } = server.inbox.last() ?? {}
    expect(await runSample(check, reference_id, code)).toBe('codeValid')
  })

  it.skipIf(!isHere)('report a completion', async () => {
    const { customerId, apiKey } = server.credentials
    const headers = { authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}` }
    const body = new URLSearchParams({ phone_number: '15558675309', verify_code: '918273' })
    await fetch(`${server.url}/v1/verify/sms`, { method: 'POST', headers, body })
    expect(await runSample(complete, server.inbox.last()?.reference_id)).toBe('completionRecorded')
  })
})
