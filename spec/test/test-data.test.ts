import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const shared = new URL('../../../shared/', import.meta.url)
const hasShared = existsSync(new URL('recorded-answers.json', shared))
if (!hasShared)
  console.warn('test-data.test.ts is skipped: ../shared, which the data are copied from, is not beside this clone.')

const parse = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'))

describe.skipIf(!hasShared)('the data of the tests', () => {
  it.each(['recorded-answers.json', 'vendor-vectors.json'])('hold all of ../shared/%s', (name) => {
    expect(parse(new URL(`../test-data/${name}`, import.meta.url))).toEqual(parse(new URL(name, shared)))
  })
})
