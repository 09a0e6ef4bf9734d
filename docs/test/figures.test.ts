import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { measuredPage } from '../scripts/pages/measured-page.ts'
import { readResults, withFigures } from '../scripts/results.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

it('quotes the figures in the README as the results have them: pnpm quality writes them', () => {
  expect(withFigures(readme)).toBe(readme)
})

it('keeps the README at 70 lines', () => {
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(70)
})

it('shows every figure that has a target on its page, missed ones too', () => {
  const figures = readResults().flatMap((result) => result.figures)
  const rows = measuredPage()
    .split('\n')
    .filter((line) => /\| (yes|\*\*no\*\*) \|$/.test(line))
  expect(rows).toHaveLength(figures.length)
  expect(rows.filter((row) => row.includes('**no**'))).toHaveLength(figures.filter(({ isMet }) => !isMet).length)
})
