import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { assertConfiguration } from '@sms-verify/mocks/engine'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'

const example = {
  $schema: './node_modules/@sms-verify/mock-server/dist/config.schema.json',
  port: 0,
  codeLength: 6,
  account: { codes: { '+1 555-555-0199': '123456' }, trialNumbers: null, allowedAddresses: ['127.0.0.1', '::1'] },
  accounts: [{ customerId: 'other', apiKey: 'c2VjcmV0' }],
  delivery: { steps: [{ status: 292 }, { status: 200, after: { seconds: 2 } }], reports: 'twice' },
  allowedHosts: ['mock'],
  limits: { bodyBytes: 1_024 },
  store: 'redis://127.0.0.1:6379',
}

describe('the JSON Schema of --config', () => {
  let validate: ValidateFunction
  beforeAll(() => {
    const file = fileURLToPath(import.meta.resolve('@sms-verify/mock-server/config.schema.json'))
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false })
    addFormats.default(ajv)
    validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
  })

  it('accepts what the server accepts', () => {
    expect(validate(example) ? undefined : validate.errors).toBeUndefined()
    expect(() => assertConfiguration(example)).not.toThrow()
  })

  it.each([
    { colour: 'red' },
    { codeLength: 9 },
    { account: { codes: { '15555550199': '12' } } },
    { account: { codes: { alice: '1234' } } },
    { delivery: { steps: [{ status: 299 }] } },
    { delivery: { steps: [{ status: 200, after: { days: 1 } }] } },
    { basePath: 'telesign/' },
    { sourceAddress: 'localhost' },
    { store: 'http://127.0.0.1' },
    { reportFetch: 'fetch' },
    [],
  ])('refuses %j, as the server does', (config) => {
    expect(validate(config)).toBe(false)
    expect(() => assertConfiguration(config)).toThrow(TypeError)
  })

  it('describes each option', () => {
    const { properties } = validate.schema as { properties: Record<string, { $ref?: string; description?: string }> }
    const undescribed = Object.entries(properties).filter(([, { $ref, description }]) => !($ref || description))
    expect(undescribed).toEqual([])
  })

  it('can be named in the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sms-verify-'))
    const file = join(folder, 'config.json')
    const { store: _none, ...config } = example
    writeFileSync(file, JSON.stringify({ ...config, credentials: { customerId: 'mine', apiKey: 'c2VjcmV0' } }))
    const bin = fileURLToPath(new URL('../bin/sms-verify-mock.js', import.meta.url))
    const child = spawn(process.execPath, [bin, '--config', file])
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const url = (await lines.next()).value?.split(' ').at(-1)
    const headers = { authorization: `Basic ${btoa('mine:c2VjcmV0')}` }
    const body = new URLSearchParams({ phone_number: '15555550199' })
    await fetch(`${url}/v1/verify/sms`, { method: 'POST', headers, body })
    const [message] = (await (await fetch(`${url}/_mock/sent-messages`)).json()) as { code: string }[]
    expect(message?.code).toBe('123456')
    child.kill('SIGTERM')
    await once(child, 'close')
    rmSync(folder, { recursive: true })
  })
})
