import { createClient } from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { describe, expect, it } from 'vitest'
import { createOwnCodes } from './own-code.ts'

const phoneNumber = '15558675309'

describe('your own codes', () => {
  it('are right once, and reported', async () => {
    const simulation = createSimulation()
    const codes = createOwnCodes(createClient({ ...simulation.credentials, fetch: simulation.fetch }))
    await codes.send('session', phoneNumber)
    const { code } = await simulation.inbox.next()
    expect(await codes.check('session', code)).toBe(true)
    expect(simulation.requests.at(-1)?.outcome).toBe('completionRecorded')
    expect(await codes.check('session', code)).toBe(false)
  })
  it('are no longer right after three attempts', async () => {
    const simulation = createSimulation()
    const codes = createOwnCodes(createClient({ ...simulation.credentials, fetch: simulation.fetch }))
    await codes.send('session', phoneNumber)
    const { code } = await simulation.inbox.next()
    for (let attempt = 0; attempt < 3; attempt += 1) expect(await codes.check('session', 'wrong')).toBe(false)
    expect(await codes.check('session', code)).toBe(false)
  })
})
