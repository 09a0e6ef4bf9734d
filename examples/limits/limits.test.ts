import { createClient } from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createLimitedVerifications } from './limit-attempts.ts'

describe('attempts that are limited by number and account', () => {
  /** Verifications over a service that limits nothing itself. */
  const start = () => {
    const simulation = createSimulation({ maxAttempts: 1_000, codeTtl: 36_000 })
    const verify = createClient({ ...simulation.credentials, fetch: simulation.fetch })
    const verifications = createLimitedVerifications(verify)
    const requestCode = async (account: string, phoneNumber = '15558675309') => {
      await verifications.send(account, phoneNumber)
      return (await simulation.inbox.next(phoneNumber)).code
    }
    return { verifications, requestCode }
  }

  it('let the right code through once', async () => {
    const { verifications, requestCode } = start()
    const code = await requestCode('ann')
    expect(await verifications.check('ann', '000')).toBe('invalid')
    expect(await verifications.check('ann', code)).toBe('valid')
    expect(await verifications.check('ann', code)).toBe('expired')
  })
  it('are not given back by a new code, nor by another account for the same number', async () => {
    const { verifications, requestCode } = start()
    await requestCode('ann')
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await verifications.check('ann', '000')).toBe('invalid')
    expect(await verifications.check('ann', await requestCode('ann'))).toBe('too-many-attempts')
    expect(await verifications.check('bob', await requestCode('bob'))).toBe('too-many-attempts')
  })
  it('are counted for an account over all its numbers', async () => {
    const { verifications, requestCode } = start()
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await requestCode('ann', `1555867530${attempt}`)
      expect(await verifications.check('ann', '000')).toBe('invalid')
    }
    expect(await verifications.check('ann', await requestCode('ann'))).toBe('too-many-attempts')
  })
  it('end with the validity of the code', async () => {
    const { verifications, requestCode } = start()
    const code = await requestCode('ann')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 })
    onTestFinished(() => void vi.useRealTimers())
    expect(await verifications.check('ann', code)).toBe('expired')
  })
})
