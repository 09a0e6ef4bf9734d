import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Finding, highest, refused } from '../src/gate/bump.ts'
import { compareContracts } from '../src/gate/contract.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sms-verify-gate-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Contract = typeof document

const getBump = (findings: readonly Finding[]) => highest(findings.map(({ bump }) => bump))

/** What the gate finds where the contract of today is the released one, and an edited copy the next. */
async function listFindings(edit: (next: Contract) => void): Promise<Finding[]> {
  const next = structuredClone(document)
  edit(next)
  const own = await mkdtemp(join(folder, 'contract-'))
  const [base, revision] = [join(own, 'base.json'), join(own, 'revision.json')]
  await Promise.all([writeFile(base, JSON.stringify(document)), writeFile(revision, JSON.stringify(next))])
  return compareContracts(base, revision)
}

const getRows = (contract: Contract) => contract.components.responses.TooManyRequests['x-outcomes']

describe('the gate, on a contract', () => {
  it('finds nothing if only the version differs', async () => {
    expect(await listFindings(({ info }) => Object.assign(info, { version: '9.9.9' }))).toEqual([])
  })

  it('treats the removal of a request field as a breaking change', async () => {
    const findings = await listFindings(({ components }) => {
      Reflect.deleteProperty(components.schemas.SendRequest.properties, 'ucid')
    })
    expect(findings).toContainEqual({ bump: 'major', what: expect.stringContaining('/properties/ucid') })
  })

  it('treats the removal of a response field as a breaking change', async () => {
    const findings = await listFindings(({ components }) => {
      Reflect.deleteProperty(components.schemas.SendResponse.properties, 'reference_id')
    })
    expect(findings).toContainEqual({ bump: 'major', what: 'Property `reference_id` of `SendResponse` was removed.' })
  })

  it('treats a narrower limit as a breaking change', async () => {
    const findings = await listFindings(({ components }) => {
      components.schemas.SendRequest.properties.phone_number.maxLength = 10
    })
    expect(findings).toContainEqual({
      bump: 'major',
      what: "`maxLength` of `phone_number` changed from '15' to '10'.",
    })
  })

  it('treats the removal of an outcome as a breaking change', async () => {
    const findings = await listFindings((next) => {
      getRows(next).splice(0, 1)
    })
    expect(findings).toContainEqual({ bump: 'major', what: `The outcome ${getRows(document)[0]?.name} was removed.` })
  })

  it('treats another retry rule of an outcome as a breaking change', async () => {
    const findings = await listFindings((next) => Object.assign(getRows(next)[0] ?? {}, { retry: 'fresh-signature' }))
    expect(getBump(findings)).toBe('major')
  })

  it('treats a new field and a new outcome as additions', async () => {
    const findings = await listFindings((next) => {
      Object.assign(next.components.schemas.SendRequest.properties, {
        campaign: { type: 'string', description: 'New.' },
      })
      getRows(next).push({ ...getRows(next)[0], name: 'dayLimitExceeded' } as never)
    })
    expect(findings).toContainEqual({ bump: 'minor', what: 'The outcome dayLimitExceeded was added.' })
    expect(getBump(findings)).toBe('minor')
  })

  it('treats a reworded remedy as a patch', async () => {
    const findings = await listFindings((next) => Object.assign(getRows(next)[0] ?? {}, { remedy: 'Wait.' }))
    expect(getBump(findings)).toBe('patch')
  })
})

describe('the gate, on the planned bump', () => {
  const breaks: Finding = { bump: 'major', what: 'a break' }
  const adds: Finding = { bump: 'minor', what: 'an addition' }

  it.each([
    ['1.2.0', breaks, 'minor', false],
    ['1.2.0', breaks, 'major', true],
    ['1.2.0', adds, 'patch', false],
    ['1.2.0', adds, 'minor', true],
    ['0.2.0', breaks, 'patch', false],
    ['0.2.0', breaks, 'minor', true],
    ['0.2.0', adds, 'none', false],
    ['0.2.0', adds, 'patch', true],
    ['0.2.0', adds, 'minor', true],
  ] as const)('after %s, with %o, is asked by %s: allowed %s', (version, finding, planned, isAllowed) => {
    expect(refused([finding], planned, version)).toEqual(isAllowed ? [] : [finding])
  })
})
