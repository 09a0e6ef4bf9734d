import { describe, expect, it } from 'vitest'
import { runLoad } from '../src/load/run-load.ts'
import { meetsTarget } from '../src/table.ts'

describe('the mock server', () => {
  it('handles full speed and idle connections without an error, keeps its memory flat, and stops', async () => {
    const rows = await runLoad({ seconds: 3, atOnce: 32, idle: 500, retention: 1_000 })
    expect(rows.filter((row) => !meetsTarget(row))).toEqual([])
  })
})
