import { describe, expect, it } from 'vitest'
import { properties } from '../src/fuzz/properties.ts'

// The seed is fixed, so that CI sees the same inputs every day; `pnpm fuzz` takes others.
const seed = 20120501

describe('for every input', () => {
  it.each(properties)('$name', async ({ hold, runs }) => {
    expect(await hold({ seed, numRuns: runs })).toBe(runs)
  })
})
