import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ForceableOutcome } from '@sms-verify/mocks'
import { outcomes } from '@sms-verify/types/codes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MockServer, startMockServer } from '../src/index.ts'

const run = promisify(execFile)
const cli = fileURLToPath(new URL('../node_modules/@redocly/cli/bin/cli.js', import.meta.url))
const contract = fileURLToPath(new URL('../../../spec/dist/openapi.json', import.meta.url))
const reference = '0123456789ABCDEF0123456789ABCDEF'

const form = 'application/x-www-form-urlencoded'
const ignored = ['--ignore-headers', 'connection,keep-alive,date,content-length']

const requests = {
  sendSms: { method: 'POST', path: '/v1/verify/sms', body: 'phone_number=15558675309&ucid=ATCK&verify_code=918273' },
  getStatus: { method: 'GET', path: `/v1/verify/${reference}?verify_code=1234567`, body: undefined },
  completeVerification: { method: 'PUT', path: `/v1/verify/completion/${reference}`, body: undefined },
}

const pairs = (headers: Headers | Record<string, string>) =>
  Array.from(headers instanceof Headers ? headers : Object.entries(headers), ([name, value]) => ({ name, value }))

let server: MockServer
let folder: string
beforeAll(async () => {
  server = await startMockServer({ port: 0 })
  folder = await mkdtemp(join(tmpdir(), 'sms-verify-'))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** Sends a request and returns the exchange as an entry of a HAR file. */
async function record({ method, path, body }: (typeof requests)[keyof typeof requests]) {
  const { customerId, apiKey } = server.credentials
  const headers: Record<string, string> = { authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}` }
  if (body) headers['content-type'] = form
  const url = server.url + path
  const response = await fetch(url, { method, headers, body: body ?? null })
  const queryString = pairs(Object.fromEntries(new URL(url).searchParams))
  const postData = body ? { postData: { mimeType: form, text: body } } : {}
  return {
    startedDateTime: new Date().toISOString(),
    request: { method, url, headers: pairs(headers), queryString, ...postData },
    response: {
      status: response.status,
      headers: pairs(response.headers),
      content: { mimeType: 'application/json', text: await response.text() },
    },
  }
}

async function recordEveryOutcome() {
  const entries = []
  for (const { name, httpStatus, operations } of Object.values(outcomes)) {
    if (httpStatus === null) continue
    for (const operation of operations) {
      server.respondWith(name as ForceableOutcome)
      entries.push(await record(requests[operation]))
    }
  }
  return entries
}

/** What `redocly drift` says of recorded traffic. */
async function runDrift(entries: object[]) {
  const traffic = join(folder, 'traffic.har')
  const report = join(folder, 'report.json')
  await writeFile(
    traffic,
    JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } }),
  )
  const options = ['--api', contract, '--server', server.url, '--format', 'json', '--output', report]
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off' }
  // The command ends with 1 if it finds something; its findings are in the report.
  await run(process.execPath, [cli, 'drift', traffic, ...options, ...ignored], { env }).catch(() => {})
  return JSON.parse(await readFile(report, 'utf8'))
}

describe('redocly drift', () => {
  it('finds no difference between the contract and every outcome of every operation', async () => {
    const entries = await recordEveryOutcome()
    const { run: summary, problems } = await runDrift(entries)
    expect(problems).toEqual([])
    expect(summary).toMatchObject({ totalExchanges: entries.length, documentedExchanges: entries.length })
  })

  it('would find a field of another type', async () => {
    const entry = await record(requests.sendSms)
    entry.response.content.text = entry.response.content.text.replace('"code":290', '"code":"290"')
    expect((await runDrift([entry])).problems.length).toBeGreaterThan(0)
  })
})
