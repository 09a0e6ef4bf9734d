import { availableParallelism } from 'node:os'
import { describe, expect, it } from 'vitest'
import { checks } from '../src/contract/checks.ts'
import { mutations } from '../src/contract/mutations/index.ts'
import { runMutations } from '../src/contract/run-mutations.ts'

describe('the contract', () => {
  it('cannot be broken in any known way without a complaint about just that', async () => {
    const verdicts = await runMutations(mutations, checks, availableParallelism())
    const survivors = verdicts.filter(({ refusedBy }) => refusedBy === undefined)
    expect(survivors.map(({ mutation, complaint }) => `${mutation.what}: ${complaint}`)).toEqual([])
    expect(verdicts.length).toBeGreaterThanOrEqual(30)
  })

  it('is a failure if nothing complains, or if the complaint is about something else', async () => {
    const [first] = mutations
    if (!first) throw new Error('There are no mutations.')
    const harmless = { ...first, file: 'description.md', from: 'Only HTTPS is served.', to: 'HTTPS only.' }
    const misread = { ...first, because: 'the moon' }
    const verdicts = await runMutations([harmless, misread], checks.slice(0, 2), 1)
    expect(verdicts.map(({ refusedBy }) => refusedBy)).toEqual([undefined, undefined])
    expect(verdicts[1]?.complaint).toContain('-30001')
  })
})
