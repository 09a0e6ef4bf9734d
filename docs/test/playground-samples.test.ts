import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { hasProgram } from '@sms-verify/testing'
import { type OperationId, server as service } from '@sms-verify/types/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { generateSample, languages } from '../playground/code-samples.ts'
import { testAccount } from '../playground/credentials.ts'
import { buildRequest } from '../playground/http-request.ts'
import { type FormValues, withConstraints } from '../playground/operations.ts'
import { readOperations } from '../playground/read-operations.ts'
import { type Scheme, withBasic, withDigest } from '../playground/signing.ts'

const run = promisify(execFile)
const operations = withConstraints(readOperations())
const credentials = testAccount()

/** A sample as the page shows it. */
async function sample(language: string, id: OperationId, values: FormValues, scheme: Scheme): Promise<string> {
  const operation = operations.find((candidate) => candidate.id === id)
  if (!operation) throw new Error(`The contract has no ${id}.`)
  const plain = buildRequest(operation, values)
  const freshness = { date: new Date(), nonce: crypto.randomUUID() }
  const request = scheme === 'basic' ? withBasic(plain, credentials) : await withDigest(plain, credentials, freshness)
  return generateSample(language, { operation, values, scheme, request })
}

const plainForm = { phone_number: '15558675309', template: 'Code $$CODE$$ & more' }
const awkwardForm = { phone_number: '15558675309', template: `It's "$$CODE$$" \\n \${x} #{y} %41\nnaïve + 100 % <b>` }
const schemes: readonly Scheme[] = ['digest', 'basic']

describe.each(languages)('the sample in $label', ({ id: language }) => {
  it.each(schemes)('holds what the form does, with %s', async (scheme) => {
    const text = await sample(language, 'sendSms', { ...plainForm, language: '' }, scheme)
    expect(text).toContain('15558675309')
    expect(text).not.toContain('language')
    if (language !== 'client') expect(text).toMatch(/rest-ww\.telesign\.com.*\/v1\/verify\/sms/s)
  })

  it('has an awkward text percent-encoded, or escaped by its own rules', async () => {
    const text = await sample(language, 'sendSms', awkwardForm, 'basic')
    const isEncoded = text.includes(new URLSearchParams(awkwardForm).toString())
    expect(isEncoded || language === 'client').toBe(true)
  })

  it('asks for a status, checks a code, reports a completion', async () => {
    const reference_id = '0123456789ABCDEF0123456789ABCDEF'
    const status = await sample(language, 'getStatus', { reference_id }, 'basic')
    const check = await sample(language, 'getStatus', { reference_id, verify_code: `1'2"&` }, 'basic')
    const done = await sample(language, 'completeVerification', { reference_id }, 'basic')
    for (const text of [status, check, done]) expect(text).toContain(reference_id)
    expect(status).not.toContain('verify_code')
    expect(check).toMatch(language === 'client' ? `'1\\'2"&'` : 'verify_code=1%272%22%26')
    if (language !== 'client') expect(done).toMatch(/PUT/i)
  })
})

let server: MockServer
let folder: string
beforeAll(async () => {
  server = await startMockServer({ port: 0, credentials })
  // Below the package, so that a sample finds @sms-verify/client as it would in an application.
  folder = await mkdtemp(fileURLToPath(new URL('../.samples-', import.meta.url)))
})
beforeEach(() => server.reset())
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const runners = [
  ['client', 'ts', process.execPath],
  ['javascript', 'mjs', process.execPath],
  ['curl', 'sh', 'sh'],
  ['python', 'py', 'python3'],
] as const

describe.each(runners)('the sample for %s', (language, extension, command) => {
  const canRun = extension === 'ts' || extension === 'mjs' || hasProgram(extension)

  /** Runs a sample as it is shown, but for the address. */
  async function runSample(text: string): Promise<void> {
    const { host } = new URL(server.url)
    const source = text
      .replaceAll(service, server.url)
      .replace(`HTTPSConnection("${new URL(service).host}")`, `HTTPConnection("${host}")`)
      .replace('createClient()', `createClient({ baseUrl: '${server.url}' })`)
      .replace("{ auth: 'basic' }", `{ auth: 'basic', baseUrl: '${server.url}' }`)
    const file = `${folder}/${crypto.randomUUID()}.${extension}`
    await writeFile(file, source)
    const { customerId, apiKey } = credentials
    const env = { ...process.env, TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey, NODE_NO_WARNINGS: '1' }
    await run(command, [file], { env })
  }

  it.skipIf(!canRun).each(schemes)('does what the form describes, with %s', async (scheme) => {
    for (const form of scheme === 'basic' ? [plainForm, awkwardForm] : [awkwardForm]) {
      await runSample(await sample(language, 'sendSms', form, scheme))
      expect(server.requests.at(-1)?.outcome).toBe('messageInProgress')
      const { text, code = '', reference_id = '' } = server.inbox.last() ?? {}
      expect(text).toBe(form.template.replace('$$CODE$$', () => code))

      await runSample(await sample(language, 'getStatus', { reference_id, verify_code: code }, scheme))
      expect(server.requests.at(-1)?.outcome).toBe('codeValid')
    }
  })
})
