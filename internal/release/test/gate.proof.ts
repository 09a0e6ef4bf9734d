import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entriesOf, writeReport } from '../src/gate/api-report.ts'
import { type Finding, highest, refused } from '../src/gate/bump.ts'
import { compareContracts } from '../src/gate/contract.ts'
import { compareDeclarations } from '../src/gate/declarations.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sms-verify-gate-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Contract = typeof document

const bumpOf = (findings: readonly Finding[]) => highest(findings.map(({ bump }) => bump))

/** What the gate finds where the contract of today is the released one, and an edited copy the next. */
async function findingsOf(edit: (next: Contract) => void): Promise<Finding[]> {
  const next = structuredClone(document)
  edit(next)
  const own = await mkdtemp(join(folder, 'contract-'))
  const [base, revision] = [join(own, 'base.json'), join(own, 'revision.json')]
  await Promise.all([writeFile(base, JSON.stringify(document)), writeFile(revision, JSON.stringify(next))])
  return compareContracts(base, revision)
}

const rowsOf = (contract: Contract) => contract.components.responses.TooManyRequests['x-outcomes']

describe('the gate, on a contract', () => {
  it('finds nothing where only the version differs', async () => {
    expect(await findingsOf(({ info }) => Object.assign(info, { version: '9.9.9' }))).toEqual([])
  })

  it('takes a field of a request that was removed for a break', async () => {
    const findings = await findingsOf(({ components }) => {
      Reflect.deleteProperty(components.schemas.SendRequest.properties, 'ucid')
    })
    expect(findings).toContainEqual({ bump: 'major', what: expect.stringContaining('/properties/ucid') })
  })

  it('takes a field of an answer that was removed for a break', async () => {
    const findings = await findingsOf(({ components }) => {
      Reflect.deleteProperty(components.schemas.SendResponse.properties, 'reference_id')
    })
    expect(findings).toContainEqual({ bump: 'major', what: 'Property `reference_id` of `SendResponse` was removed.' })
  })

  it('takes a limit that was narrowed for a break', async () => {
    const findings = await findingsOf(({ components }) => {
      components.schemas.SendRequest.properties.phone_number.maxLength = 10
    })
    expect(findings).toContainEqual({
      bump: 'major',
      what: "`maxLength` of `phone_number` changed from '15' to '10'.",
    })
  })

  it('takes an outcome that was removed for a break', async () => {
    const findings = await findingsOf((next) => {
      rowsOf(next).splice(0, 1)
    })
    expect(findings).toContainEqual({ bump: 'major', what: `The outcome ${rowsOf(document)[0]?.name} was removed.` })
  })

  it('takes an outcome that retries otherwise for a break', async () => {
    const findings = await findingsOf((next) => Object.assign(rowsOf(next)[0] ?? {}, { retry: 'fresh-signature' }))
    expect(bumpOf(findings)).toBe('major')
  })

  it('takes a field and an outcome that were added for additions', async () => {
    const findings = await findingsOf((next) => {
      Object.assign(next.components.schemas.SendRequest.properties, {
        campaign: { type: 'string', description: 'New.' },
      })
      rowsOf(next).push({ ...rowsOf(next)[0], name: 'dayLimitExceeded' } as never)
    })
    expect(findings).toContainEqual({ bump: 'minor', what: 'The outcome dayLimitExceeded was added.' })
    expect(bumpOf(findings)).toBe('minor')
  })

  it('takes a remedy that was reworded for a patch', async () => {
    const findings = await findingsOf((next) => Object.assign(rowsOf(next)[0] ?? {}, { remedy: 'Wait.' }))
    expect(bumpOf(findings)).toBe('patch')
  })
})

describe('the gate, on declarations', () => {
  const source = fileURLToPath(new URL('../../../packages/digest/', import.meta.url))

  /** What the gate finds where the declarations of the digest package are edited. */
  async function findingsOf(file: string, edit: (text: string) => string): Promise<Finding[]> {
    const next = await mkdtemp(join(folder, 'digest-'))
    await cp(join(source, 'dist'), join(next, 'dist'), { recursive: true })
    await cp(join(source, 'package.json'), join(next, 'package.json'))
    const path = join(next, 'dist', file)
    const text = await readFile(path, 'utf8')
    expect(edit(text)).not.toBe(text)
    await writeFile(path, edit(text))
    const [before, after] = await Promise.all([source, next].map(reportOf))
    return compareDeclarations('digest', before ?? '', after ?? '')
  }

  async function reportOf(of: string): Promise<string> {
    const [entry] = await entriesOf(of)
    if (!entry) throw new Error(`${of} exports nothing.`)
    const reports = await mkdtemp(join(folder, 'reports-'))
    await cp(join(of, 'package.json'), join(reports, 'temp/package.json'))
    return readFile(join(reports, writeReport(entry, reports)), 'utf8')
  }

  it('takes a renamed export for a break', async () => {
    const findings = await findingsOf('index.d.ts', (text) =>
      text.replace('signCallback', 'signCallback as signReport'),
    )
    expect(findings).toContainEqual({ bump: 'major', what: expect.stringContaining('signCallback') })
  })

  it('takes a parameter of another type for a break', async () => {
    const findings = await findingsOf('signing-key.d.ts', (text) =>
      text.replace('apiKey: string', 'apiKey: Uint8Array'),
    )
    expect(bumpOf(findings)).toBe('major')
  })

  it('takes a new export for an addition', async () => {
    const findings = await findingsOf('index.d.ts', (text) => `${text}\nexport declare function signTwice(): void;\n`)
    expect(findings).toEqual([{ bump: 'minor', what: 'digest: signTwice was added.' }])
  })
})

describe('the gate, on reports', () => {
  const report = (code: string) => `## API\n\n\`\`\`ts\n\n${code}\n\`\`\`\n`
  const compare = (before: string, after: string) => bumpOf(compareDeclarations('x', report(before), report(after)))

  it('takes another member of an interface and of a union for additions', () => {
    const before = "// @public\nexport interface A {\n    one?: string;\n}\n\n// @public\nexport type B = 'a' | 'b';"
    const after =
      "// @public\nexport interface A {\n    one?: string;\n    two?: 1;\n}\n\n// @public\nexport type B = 'a' | 'b' | 'c';"
    expect(compare(before, after)).toBe('minor')
  })

  it.each([
    ['a member of a union that is gone', "export type B = 'a' | 'b';", "export type B = 'a';"],
    ['an array in place of a value', 'export const b: string;', 'export const b: string[];'],
    ['a member that has to be given', 'export interface A {\n    one?: 1;\n}', 'export interface A {\n    one: 1;\n}'],
    ['a promise in place of a value', 'export function f(): string;', 'export function f(): Promise<string>;'],
  ])('takes %s for a break', (_, before, after) => {
    expect(compare(`// @public\n${before}`, `// @public\n${after}`)).toBe('major')
  })
})

describe('the gate, on what users write', () => {
  const taken = 'export interface Options {\n    one?: 1;\n}'
  const store = 'export interface Store {\n    find(id: string): Found;\n}'
  const report = (code: string) => `\`\`\`ts\n\n${code.replace(/^export/gm, '\n// @public\nexport')}\n\`\`\`\n`

  /** What the gate finds where a member is added to the type that a function takes or returns. */
  const added = (use: string, type: string, member: string) =>
    compareDeclarations(
      'x',
      report(`${use}\n${type}`),
      report(`${use}\n${type.replace(/\n\}$/, `\n    ${member}\n}`)}`),
    )

  it.each([
    ['takes', 'export function f(options: Options): void;', taken, 'two: 2;'],
    ['takes within another', 'export const f: (all: readonly { each: Options }[]) => void;', taken, 'readonly two: 2;'],
    [
      'extends and takes',
      'export class A {\n    constructor(own: Own);\n}\nexport interface Own extends Options {\n}',
      taken,
      'two: 2;',
    ],
    [
      'is given to call',
      'export function f(): Store;\nexport function g(store?: Omit<Store, "a">): void;',
      store,
      'drop(): void;',
    ],
    [
      'is given by what it calls',
      `${store}\nexport function f(store: Store): void;`,
      'export interface Found {\n    id: 1;\n}',
      "'a-b': 2;",
    ],
    [
      'takes by a method of what it returns',
      'export function f(): { g(options?: Options): void };',
      taken,
      'two<T>(): T;',
    ],
  ])('takes a required member of what a function %s for a break', (_what, use, type, member) => {
    expect(added(use, type, member)).toEqual([
      { bump: 'major', what: expect.stringContaining(` asks for \`${member}\`.`) },
    ])
  })

  it.each([
    ['is optional', 'export function f(options: Options): void;', taken, 'two?: 2;'],
    ['may stand under any name', 'export function f(options: Options): void;', taken, '[name: string]: unknown;'],
    ['is made optional', 'export function f(options: Partial<Options>): void;', taken, 'two: 2;'],
    ['is returned', 'export function f(): Promise<Options>;', taken, 'two: 2;'],
    [
      'is given to what is taken',
      'export function f(store: Store): void;\nexport interface Store {\n    keep(item: Options): void;\n}',
      taken,
      'two: 2;',
    ],
    ['nobody uses', 'export type Name = keyof Options;', taken, 'two: 2;'],
  ])('takes a member that %s for an addition', (_what, use, type, member) => {
    expect(bumpOf(added(use, type, member))).toBe('minor')
  })

  it('takes another value that a required member may have for an addition', () => {
    const before = 'export function f(options: Options): void;\nexport interface Options {\n    one: 1;\n}'
    expect(bumpOf(compareDeclarations('x', report(before), report(before.replace('one: 1', 'one: 1 | 2'))))).toBe(
      'minor',
    )
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
