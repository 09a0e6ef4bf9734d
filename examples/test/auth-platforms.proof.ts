import { createClient } from '@sms-verify/client'
import { describe, expect, it, vi } from 'vitest'
import { platforms } from './faults/deliver.ts'
import { runFaults } from './faults/run-faults.ts'

describe('a code that an auth platform sends through a network that breaks', () => {
  it('reaches no phone twice, through any platform', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const results = await runFaults(1_000)
    expect(results.map(({ platform }) => platform)).toEqual(Object.keys(platforms))
    for (const { platform, faults, once, twice } of results) {
      expect({ platform, twice }).toEqual({ platform, twice: 0 })
      expect(faults).toBeGreaterThanOrEqual(1_000)
      expect(once).toBeGreaterThan(300)
    }
  })

  it('would be found out if a glue repeated a send whose effect is unknown', async () => {
    const [repeated] = await runFaults(200, {
      async careless({ phone }) {
        const send = () => createClient({ timeout: 1_000 }).send({ phone_number: phone })
        await send().catch(() => send().catch(() => {}))
        return 0
      },
    })
    expect(repeated?.twice).toBeGreaterThan(10)
  })
})
