import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { type Json, listOutcomeTables } from '../plugin/reader.ts'
import { bundleContract, lintContract } from '../scripts/redocly.ts'

const spec = fileURLToPath(new URL('..', import.meta.url))
const parts = ['components', 'paths', 'plugin', 'webhooks', 'code-samples', 'package.json']
const files = [...parts, 'description.md', 'openapi.yaml', 'redocly.yaml', 'published.lock', 'vendor-differences.yaml']

let copy: string
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'sms-verify-spec-'))
  await Promise.all(files.map((file) => cp(join(spec, file), join(copy, file), { recursive: true })))
  await symlink(join(spec, 'node_modules'), join(copy, 'node_modules'))
})
afterEach(() => rm(copy, { recursive: true, force: true }))

async function lint(api: 'sms-verify' | 'bundle'): Promise<string> {
  return (await lintContract(copy, api)).join('\n')
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(copy, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}

async function bundle(): Promise<Json> {
  expect(await bundleContract(copy)).toEqual([])
  return JSON.parse(await readFile(join(copy, 'dist/openapi.json'), 'utf8'))
}

const row = (name: string) => `components/outcomes/${name}.yaml`

describe('the rules over the authored contract', () => {
  it('find nothing in the contract as it is', async () => {
    expect(await lint('sms-verify')).toBe('')
  })

  it.each([
    ['a name that is taken', row('invalidApiKey'), 'name: invalidApiKey', 'name: nonceReused', 'outcome-unique'],
    ['a phone number that is taken', row('invalidApiKey'), '15555550115', '15555550112', 'outcome-unique'],
    [
      'a name other than the file',
      row('invalidApiKey'),
      'name: invalidApiKey',
      'name: wrongApiKey',
      'outcome-file-name',
    ],
    ['a status without a text', row('invalidApiKey'), 'status: 501', 'status: 555', 'outcome-status'],
    ['a placeholder without a sample', row('missingParameter'), 'sample:\n', 'samples:\n', 'outcome-placeholders'],
    ['a key nobody knows', row('invalidApiKey'), 'fault:', 'blame:', 'struct'],
    ['a retry nobody knows', row('invalidApiKey'), 'retry: never', 'retry: sometimes', 'struct'],
    [
      'a request sent again that may have had its effect',
      row('nonceReused'),
      'retry: never',
      'retry: later',
      'outcome-effect',
    ],
    ['an error without a fault', row('invalidApiKey'), 'fault: account\n', '', 'struct'],
    [
      'a response without rows',
      'components/responses/ServiceUnavailable.yaml',
      'x-outcomes:\n  - $ref: ../outcomes/systemUnavailable.yaml\n',
      '',
      'response-has-outcomes',
    ],
  ])('refuse %s', async (_what, file, from, to, rule) => {
    await edit(file, from, to)
    expect(await lint('sms-verify')).toContain(rule)
  })
})

describe('the lock', () => {
  const form = 'components/schemas/SendRequest.yaml'

  it.each([
    [
      'a text other than the published one',
      row('invalidApiKey'),
      'Invalid API Key.',
      'Wrong API Key.',
      '`outcome invalidApiKey',
    ],
    ['an unknown error code', row('invalidApiKey'), 'error: -30015', 'error: -30016', '"error":-30016'],
    ['a row under the wrong status', row('invalidApiKey'), 'status: 501', 'status: 500', '`outcome invalidApiKey'],
    [
      'a row under the wrong response',
      'components/responses/TooManyRequests.yaml',
      'x-outcomes:\n',
      'x-outcomes:\n  - $ref: ../outcomes/systemUnavailable.yaml\n',
      'systemUnavailable rateLimitExceeded transactionCapExceeded` is published as',
    ],
    [
      'a row that is gone',
      'components/responses/SendUnauthorized.yaml',
      '  - $ref: ../outcomes/invalidApiKey.yaml\n',
      '',
      '`table sendSms/401',
    ],
    [
      'a delivery status with another text',
      'components/schemas/StatusCode.yaml',
      'Subscriber absent',
      'Subscriber away',
      '`status 514',
    ],
    ['a limit that shifts', form, 'maxLength: 15', 'maxLength: 16', 'maxLength=16` is published as'],
    ['a field that is new', form, '  language:', '  tongue:', 'properties/tongue type="string"` is not published'],
    ['a field that is gone', form, '  language:', '  tongue:', 'properties/language type="string"` is published, but'],
    ['another reading of a row', row('invalidApiKey'), 'never', 'later', '"retry":"later"'],
    ['another reading of a status', 'components/schemas/StatusCode.yaml', 'final: false', 'final: true', 'status 203'],
  ])('refuses %s', async (_what, file, from, to, complaint) => {
    await edit(file, from, to)
    await bundle()
    expect(await lint('bundle')).toContain(complaint)
  })

  it('refuses an entry for a difference that is not there', async () => {
    await edit('vendor-differences.yaml', 'ours: 15', 'ours: 16')
    await bundle()
    expect(await lint('bundle')).toContain('The contract has 15 at')
  })

  it('refuses a difference without a reason', async () => {
    await edit('vendor-differences.yaml', 'reason: choice', 'reason: none')
    await bundle()
    expect(await lint('bundle')).toContain('a `reason` of slip, choice, unknown')
  })

  it('allows a text for people to be reworded', async () => {
    await edit(form, 'The fields of the form', 'All fields of the form')
    await bundle()
    expect(await lint('bundle')).toBe('')
  })
})

describe('the bundle', () => {
  it('carries the version of the package', async () => {
    await edit('package.json', `"version": "${manifest.version}"`, '"version": "9.8.7"')
    expect((await bundle()).info.version).toBe('9.8.7')
  })

  it('makes every row a named example of its response', async () => {
    const root = await bundle()
    const { responses } = root.components
    const { examples } = responses.SendUnauthorized.content['application/json']
    const rows = listOutcomeTables(root).find(
      ({ operationId, httpStatus }) => operationId === 'sendSms' && httpStatus === 401,
    )?.rows
    expect(Object.keys(examples)).toEqual(rows?.map(({ name }) => name))
    expect(examples.phoneNumberNotVerified.value).toMatchObject({
      status: { code: 500, description: 'Transaction not attempted' },
      errors: [{ code: -10033, description: '15558675309 has not been verified for this trial account.' }],
    })
  })

  it('lists every row in the description of its response', async () => {
    const { description } = (await bundle()).components.responses.TooManyRequests
    expect(description).toContain(
      '| `rateLimitExceeded` | 500 Transaction not attempted | -40007 | Rate Limit Exceeded |',
    )
  })

  it('includes the whole table of another response that a reference names', async () => {
    const names = (response: Json) => response['x-outcomes'].map(({ name }: Json) => name)
    const { SendUnauthorized, CompletionUnauthorized } = (await bundle()).components.responses
    expect(names(CompletionUnauthorized)).toEqual(expect.arrayContaining(names(SendUnauthorized)))
  })
})
