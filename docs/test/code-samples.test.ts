import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { unwrapDeliveryReport } from '@sms-verify/client/webhooks'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { hasProgram } from '@sms-verify/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const samples = new URL('../../spec/code-samples/', import.meta.url)

let server: MockServer
let folder: string
beforeAll(async () => {
  server = await startMockServer({ port: 0 })
  // Below the package, so that a sample finds @sms-verify/client as it would in an application.
  folder = await mkdtemp(fileURLToPath(new URL('../.samples-', import.meta.url)))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const commands = { sh: 'sh', ts: process.execPath, py: 'python3' }

/** Runs a sample as it is printed, but for the address and the reference ID. */
async function runSample(name: string, language: keyof typeof commands, referenceId: string, code: string) {
  const printed = await readFile(new URL(`${name}.${language}`, samples), 'utf8')
  const source = printed
    .replaceAll('https://rest-ww.telesign.com', server.url)
    .replace('createClient()', `createClient({ baseUrl: '${server.url}' })`)
    .replaceAll('0123456789ABCDEF0123456789ABCDEF', referenceId)
    .replaceAll('1234567', code)
  const file = `${folder}/${name}.${language}`
  await writeFile(file, source)
  const { customerId, apiKey } = server.credentials
  const env = { ...process.env, TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey, NODE_NO_WARNINGS: '1' }
  return (await run(commands[language], [file], { env })).stdout
}

describe.each(['sh', 'ts', 'py'] as const)('the samples in %s', (language) => {
  const isHere = language === 'ts' || hasProgram(language)

  it.skipIf(!isHere)('send a code', async () => {
    const printed = await runSample('send', language, '', '')
    expect(printed).toContain(server.inbox.last('15558675309')?.reference_id)
  })

  it.skipIf(!isHere)('check a code', async () => {
    await runSample('send', language, '', '')
    const { reference_id = '', code = '' } = server.inbox.last() ?? {}
    expect(await runSample('check', language, reference_id, code)).toMatch(/"?valid"?/i)
    expect(server.requests.at(-1)?.outcome).toBe('codeValid')
  })

  it.skipIf(!isHere)('report a completion', async () => {
    const authorization = `Basic ${btoa(`${server.credentials.customerId}:${server.credentials.apiKey}`)}`
    const body = new URLSearchParams({ phone_number: '15558675309', verify_code: '918273' })
    await fetch(`${server.url}/v1/verify/sms`, { method: 'POST', headers: { authorization }, body })
    const { reference_id = '' } = server.inbox.last() ?? {}
    expect(await runSample('complete', language, reference_id, '')).toContain('Verify completion successfully recorded')
  })
})

const environment = () => {
  const { customerId, apiKey } = server.credentials
  return { ...process.env, TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey }
}
const printed = (file: string) => readFile(new URL(file, samples), 'utf8')

describe('the sample of the delivery report in sh', () => {
  it.skipIf(!hasProgram('openssl'))('send one with curl that the client takes', async () => {
    const received = Promise.withResolvers<string | undefined>()
    const receiver = createServer(async (request, response) => {
      const { headers, method } = request
      const body = await buffer(request)
      response.end()
      unwrapDeliveryReport({ body, headers, method, ...server.credentials }).then(
        (report) => received.resolve(report.reference_id),
        received.reject,
      )
    })
    await once(receiver.listen(0, '127.0.0.1'), 'listening')
    const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
    const source = (await printed('receive.sh')).replace('https://example.com/delivery-reports', address)
    await run('sh', ['-c', source], { env: environment() })
    expect(await received.promise).toBe('0123456789ABCDEF0123456789ABCDEF')
    receiver.close()
  })
})
