import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explain } from '../src/mutants/explain.ts'
import { portionsOf } from '../src/mutants/mutated-files.ts'
import { readResults, resultsOf } from '../src/mutants/results.ts'
import { pageOf, scoreOf } from '../src/mutants/tables.ts'

describe('the results of the mutants', () => {
  const results = readResults()

  it('explain each survivor, and nothing that is noticed', () => {
    const { unexplained, idle } = explain(results)
    expect([...unexplained, ...idle]).toEqual([])
  })

  it('are shown by their page', () => {
    const page = readFileSync(new URL('../results/mutants.generated.md', import.meta.url), 'utf8')
    expect(page).toBe(pageOf(results))
  })
})

describe('a report of Stryker', () => {
  const source = 'if (a) {\n  b()\n}\n'
  const mutant = (status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'CompileError', replacement: string) => ({
    status,
    replacement,
    location: { start: { line: 1, column: 5 }, end: { line: 1, column: 6 } },
  })
  const block = { start: { line: 1, column: 8 }, end: { line: 3, column: 2 } }
  const mutants = [
    mutant('Killed', 'true'),
    mutant('Timeout', 'false'),
    mutant('CompileError', '0'),
    mutant('Survived', '!a'),
    { ...mutant('NoCoverage', '{}'), location: block },
  ]
  const found = resultsOf({ files: { 'packages/x/a.ts': { source, mutants } } }, ['packages/x/a.ts', 'packages/x/b.ts'])

  it('is read as how many were noticed and which were not', () => {
    expect(found).toMatchObject([
      {
        noticed: 2,
        survivors: [
          { line: 1, mutant: 'a → !a' },
          { line: 1, mutant: '{ b() } → {}' },
        ],
      },
      { noticed: 0, survivors: [] },
    ])
  })

  it('leaves a survivor to be looked at until it has a reason', () => {
    expect(scoreOf(found)).toContain('x 50.0 %. 2 survive; 2 still to be looked at.')
    const { unexplained } = explain(found, { 'packages/x/a.ts': { 'a → !a': 'a is never there' } })
    expect(unexplained.map(({ mutant }) => mutant)).toEqual(['{ b() } → {}'])
  })

  it('shows a reason to be idle where its mutant is noticed', () => {
    const { idle } = explain(found, { 'packages/x/a.ts': { 'a → true': 'no longer so' } })
    expect(idle).toEqual(['packages/x/a.ts a → true'])
  })

  it('asks a reason for each of several survivors that are alike', () => {
    const twice = found.map((result) => ({ ...result, survivors: [...result.survivors, ...result.survivors] }))
    const whyOf = (...why: string[]) => explain(twice, { 'packages/x/a.ts': { 'a → !a': why } })
    expect(whyOf('one', 'two').survivors.map(({ why }) => why)).toEqual(['one', undefined, 'two', undefined])
    expect(whyOf('one').unexplained).toHaveLength(3)
    expect(whyOf('one', 'two', 'three').idle).toEqual(['packages/x/a.ts a → !a'])
  })
})

it('runs through files of one package at a time, a dozen at most', () => {
  const files = [...Array.from({ length: 13 }, (_, index) => `packages/a/${index}.ts`), 'packages/b/0.ts']
  expect(portionsOf(files).map((portion) => portion.length)).toEqual([12, 1, 1])
})
