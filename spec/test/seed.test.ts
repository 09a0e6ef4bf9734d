import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import document from '../dist/openapi.json' with { type: 'json' }
import { getDeliveryStatuses, type Json, listOutcomeTables } from '../plugin/reader.ts'
import type { Outcome } from '../plugin/rows.ts'

const shared = new URL('../../../shared/', import.meta.url)
const seedFile = new URL('seed/send-sms-verification-code.txt', shared)
const factsFile = new URL('api-reference.md', shared)
const hasShared = existsSync(seedFile) && existsSync(factsFile)
if (!hasShared) console.warn('seed.test.ts is skipped: ../shared, which holds the seed page, is not beside this clone.')

const seed = hasShared ? readFileSync(seedFile, 'utf8') : ''
const facts = hasShared ? readFileSync(factsFile, 'utf8') : ''
const onOneLine = (text: string) => text.replace(/\s+/g, ' ')
const tables = listOutcomeTables(document)
const publishedTables = tables.filter(({ isListed }) => isListed)
const statusTexts = new Map(getDeliveryStatuses(document).map(({ code, text }) => [code, text]))
const form: Json = document.components.schemas.SendRequest

/** A row as the seed prints it: the cells of a line without anything between them. */
const asSeedLine = ({ status, error, message }: Outcome) =>
  `${status}${statusTexts.get(status)}${error ?? ''}${message}`

/** The response tables of the seed, in its order. */
function seedTables(): string[][] {
  const [, ...parts] = seed.split(/^Status code.*Description$/m)
  return parts.map((part) => part.split('\n').filter((line) => /^\d{3}[A-Z]/.test(line)))
}

/** The constraints of each form field of the seed, in its order. */
function seedFields(): string[][] {
  const lines = seed
    .slice(seed.indexOf('Form Data') + 'Form Data'.length, seed.indexOf('Responses'))
    .trim()
    .split('\n')
  const fields: string[][] = []
  for (const line of lines) {
    if (line === 'string') fields.push([])
    else fields.at(-1)?.push(line)
  }
  return fields
}

/** The constraints of a field of the contract, in the words of the seed. */
function describeConstraints(name: string): string[] {
  const { minLength, maxLength, default: byDefault } = form.properties[name]
  return [
    form.required.includes(name) ? 'required' : '',
    minLength === undefined ? `length ≤ ${maxLength}` : `length between ${minLength} and ${maxLength}`,
    `Defaults to ${byDefault}`,
  ]
}

describe.skipIf(!hasShared)('the contract against the seed page', () => {
  it('reads all of the seed: five tables with 24 rows, and 14 fields', () => {
    expect(seedTables().map((rows) => rows.length)).toEqual([1, 5, 15, 2, 1])
    expect(seedFields()).toHaveLength(14)
  })

  it.each([
    [200, 0],
    [400, 1],
    [401, 2],
    [429, 3],
    [503, 4],
  ])('holds the rows of HTTP %s letter for letter, in order, and no other', (http, index) => {
    const table = publishedTables.find((each) => each.operationId === 'sendSms' && each.httpStatus === http)
    const rows = table?.rows ?? []
    expect(rows.map(asSeedLine)).toEqual(seedTables()[index])
  })

  it('has no response of the send operation that the seed lacks', () => {
    const ofSend = publishedTables.filter(({ operationId }) => operationId === 'sendSms')
    expect(ofSend.map(({ httpStatus }) => httpStatus)).toEqual([200, 400, 401, 429, 503])
  })

  it('has as many fields as the seed, each with the constraints the seed gives it', () => {
    const names = Object.keys(form.properties)
    expect(names).toHaveLength(seedFields().length)
    seedFields().forEach((constraints, index) => {
      expect(describeConstraints(names[index] ?? '')).toEqual(expect.arrayContaining(constraints))
    })
  })

  it('requires no field the seed does not require', () => {
    const required = Object.keys(form.properties).filter((_, index) => seedFields()[index]?.includes('required'))
    expect(form.required).toEqual(required)
  })
})

describe.skipIf(!hasShared)('the contract against the collected facts', () => {
  it('names the fields in the order of section 1.1', () => {
    const names = Array.from(facts.matchAll(/^\| \d+ \| `(\w+)` \|/gm), ([, name]) => name)
    expect(Object.keys(form.properties)).toEqual(names)
  })

  it('lists the use cases of section 1.2', () => {
    const section = facts.slice(facts.indexOf('### 1.2'), facts.indexOf('### 1.3'))
    const codes = Array.from(section.matchAll(/`([A-Z]{4})`/g), ([, code]) => code)
    expect(document.components.schemas.UseCaseCode.enum).toEqual([...new Set(codes)])
  })

  it('lists the delivery statuses of section 2.1 letter for letter, with their marks', () => {
    const section = facts.slice(facts.indexOf('### 2.1'), facts.indexOf('## 3.'))
    const rows = Array.from(
      section.matchAll(/\| (\d{3}) \| ([^|]+?)(?: \(([FI])\))?(?: \(the vendor now[^|]+\))? (?=\|)/g),
      ([, code, text, mark]) => ({
        code: Number(code),
        text,
        marked: mark === 'F' ? 'final' : mark === 'I' ? 'intermediate' : 'none',
      }),
    ).sort((a, b) => a.code - b.code)
    expect(rows).toHaveLength(41)
    expect(getDeliveryStatuses(document).map(({ code, text, marked }) => ({ code, text, marked }))).toEqual(rows)
  })

  it('has every code and text that sections 2 to 4 name', () => {
    const section = facts.slice(facts.indexOf('## 2. Status'), facts.indexOf('## 5.'))
    const errors = Array.from(section.matchAll(/(-\d{5}) `([^`]+)`/g), ([, code, text]) => onOneLine(`${code} ${text}`))
    const known = tables.flatMap(({ rows }) =>
      rows.flatMap(({ error, message, variants = [] }) => [message, ...variants].map((text) => `${error} ${text}`)),
    )
    expect(errors.length).toBeGreaterThan(5)
    expect(known).toEqual(expect.arrayContaining(errors))
  })
})
