import { execFile } from 'node:child_process'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, apiKey, customerId, phone, reference } from './helpers.ts'

const run = promisify(execFile)
const program = fileURLToPath(new URL('tracing/program.ts', import.meta.url))
const code = '7391648'
const secrets = [code, phone, phone.slice(1), apiKey, encodeURIComponent(apiKey)]

/** What the service was sent. */
const received: IncomingHttpHeaders[] = []
const service = createServer((request, response) => {
  received.push(request.headers)
  request.resume()
  const status = request.method === 'PUT' ? { ...accepted.status, code: 1900 } : accepted.status
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...accepted, status }))
})
let baseUrl: string
beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
})
afterAll(() => service.close())

/** Everything that a process with all instrumentations exported and wrote. */
async function runProgram(
  kind: 'traced' | 'plain' | 'leave-out' | 'redact',
  sender: 'fetch' | 'http',
): Promise<string> {
  const exporters = { OTEL_TRACES_EXPORTER: 'console', OTEL_METRICS_EXPORTER: 'console', OTEL_LOGS_EXPORTER: 'console' }
  const env = { ...process.env, ...exporters, OTEL_NODE_RESOURCE_DETECTORS: 'none', NO_COLOR: '1' }
  const { stdout, stderr } = await run(
    process.execPath,
    [program, kind, sender, baseUrl, customerId, apiKey, phone, code, reference],
    { env },
  )
  return stdout + stderr
}

const listSpanNames = (output: string) =>
  Array.from(output.matchAll(/^ {2}name: '(.*)',$/gm), ([, name]) => name ?? '').sort()

describe.each(['fetch', 'http'] as const)('with the default instrumentations over %s', (sender) => {
  let traced: string
  beforeAll(async () => {
    received.length = 0
    traced = await runProgram('traced', sender)
  })

  it('no exported span, metric or log holds a code, a phone number or a key', () => {
    for (const secret of secrets) expect(traced).not.toContain(secret)
    expect(traced).not.toMatch(/url\.(?:full|path|query)/)
  })

  it('each request is one span, named by its method and the template of its path', () => {
    expect(listSpanNames(traced)).toEqual([
      'GET /v1/verify/{reference_id}',
      'GET /v1/verify/{reference_id}',
      'GET /v1/verify/{reference_id}',
      'GET /v1/verify/{reference_id}',
      'POST /v1/verify/sms',
      'PUT /v1/verify/completion/{reference_id}',
      'sign-in',
    ])
  })

  it('no trace context is sent to the service', () => {
    expect(received).toHaveLength(5)
    expect(received.filter((headers) => 'traceparent' in headers)).toEqual([])
  })

  it('no span is there with the hooks of the guide that leave the service out', async () => {
    const output = await runProgram('leave-out', sender)
    expect(listSpanNames(output)).toEqual(['sign-in'])
    for (const secret of secrets) expect(output).not.toContain(secret)
  })

  it('the spans have no address with the hooks of the guide that hide it', async () => {
    const output = await runProgram('redact', sender)
    expect(output).toContain("'url.full': 'REDACTED'")
    for (const secret of secrets) expect(output).not.toContain(secret)
  })

  it('a plain fetch exports the code, so the test would see it', async () => {
    const plain = await runProgram('plain', sender)
    expect(plain).toContain(`verify_code=${code}`)
    expect(plain).toMatch(/url\.full/)
  })
})
