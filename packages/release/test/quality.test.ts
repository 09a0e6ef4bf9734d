import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { withQualityTable } from '../src/quality/table.ts'

const root = new URL('../../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')

it('shows the figures of the results in the README as they are: pnpm quality writes them', () => {
  expect(withQualityTable(readme, fileURLToPath(root))).toBe(readme)
})

it('quotes a bar that is missed as well', () => {
  const missed = readFileSync(new URL('packages/bench/results/client.generated.md', root), 'utf8').match(/\*\*no\*\*/g)
  expect(readme.match(/client\.generated\.md\).*\*\*no\*\*/g)?.length).toBe(missed?.length)
})
