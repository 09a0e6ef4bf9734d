import { readdir, readFile } from 'node:fs/promises'
import { deliveryStatuses, errorCodes, outcomes } from '@sms-verify/types/codes'
import { describe, expect, it } from 'vitest'
import { contract } from '../scripts/pages/contract.ts'

const site = new URL('../site/', import.meta.url)
const files = await readdir(site, { recursive: true })
// The pages that people write; the others are generated from the contract.
const pages = files.filter((file) => /^(?:start\/.*|guides\/.*|index|try)\.md$/.test(file))

const phones = new Set<string>(
  [...Object.values(outcomes), ...Object.values(deliveryStatuses)].map(({ phone }) => phone),
)
const text = JSON.stringify(contract)

describe.each(pages.map((page) => ({ page })))('$page', async ({ page }) => {
  const source = await readFile(new URL(page, site), 'utf8')
  const codeSpans = Array.from(source.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g), ([, span = '']) => span)

  it('has error codes of the tables only', () => {
    const codes = Array.from(source.matchAll(/(?<![\w-])-\d{5}\b/g), ([code]) => Number(code))
    expect(codes.filter((code) => !(errorCodes as readonly number[]).includes(code))).toEqual([])
  })

  it('has magic numbers of the tables only', () => {
    const numbers = Array.from(source.matchAll(/\b1555555\d{4}\b/g), ([number]) => number)
    expect(numbers.filter((number) => !phones.has(number))).toEqual([])
  })

  it('has outcomes of the tables only', () => {
    const named = [
      ...source.matchAll(/respondWith\('(\w+)'/g),
      ...source.matchAll(/"outcome": "(\w+)"/g),
      ...source.matchAll(/\[([a-z]\w+)\]\(\/errors\/\w/g),
    ]
    expect(named.map(([, name]) => name).filter((name) => !Object.hasOwn(outcomes, name ?? ''))).toEqual([])
  })

  it('says of a code what its page says', () => {
    const links = Array.from(source.matchAll(/\[`(-\d{5})`\]\(\/errors\/([\w-]+)\)/g), ([, code, name = '']) => [
      code,
      name,
    ])
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const wrong = links.filter(
      ([code, name]) => !Object.values(outcomes).some((row) => row.error === Number(code) && kebab(row.name) === name),
    )
    expect(wrong).toEqual([])
  })

  it('names fields as the contract does', () => {
    const names = codeSpans.filter((span) => /^[a-z]+(?:_[a-z]+)+$/.test(span))
    expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([])
  })
})
