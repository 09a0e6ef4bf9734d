import { describe, expect, it } from 'vitest'
import { isKept, runLoad } from '../src/load/run-load.ts'

describe('the mock server', () => {
  it('bears full speed and idle connections without an error, grows no memory, and stops', async () => {
    const figures = await runLoad({ seconds: 3, atOnce: 32, idle: 500, retention: 1_000 })
    expect(figures.filter((figure) => !isKept(figure))).toEqual([])
  })
})
