import { describe, expect, it } from 'vitest'
import { type Account, createSimulation, type SimulationOptions } from '../src/simulation.ts'
import { buildCheck, exchange, form, phone, post, request, sendTo, signed } from './requests.ts'

const reference = '0123456789ABCDEF0123456789ABCDEF'
const getErrorCode = ({ payload }: { payload: { errors: { code: number; description: string }[] } }) =>
  payload.errors[0]?.code
const sendWith = async (account: Partial<Account>, options: SimulationOptions = {}) => {
  const simulation = createSimulation({ account, ...options })
  return getErrorCode(await exchange(simulation, sendTo(simulation, phone)))
}

describe('the account', () => {
  it.each<[string, Partial<Account>, number | undefined]>([
    ['is healthy', {}, undefined],
    ['is suspended', { suspended: true }, -30001],
    ['lacks the product', { productEnabled: false }, -20002],
    ['may call from elsewhere only', { allowedAddresses: ['203.0.113.45'] }, -10009],
    ['may call from here', { allowedAddresses: ['127.0.0.1'] }, undefined],
    ['is on trial with another number', { trialNumbers: ['15550000000'] }, -10033],
    ['is on trial with this number', { trialNumbers: [phone] }, undefined],
    ['may send nothing', { transactionCap: 0 }, -40008],
    ['may ask for nothing', { requestsPerSecond: 0 }, -40007],
    ['meets an outage', { outage: true }, -90001],
  ])('%s', async (_what, account, code) => {
    expect(await sendWith(account)).toBe(code)
  })

  it('is told by the address that in-process requests are given', async () => {
    expect(await sendWith({ allowedAddresses: ['203.0.113.45'] }, { sourceAddress: '203.0.113.45' })).toBeUndefined()
  })

  it('on trial is refused with the number in the text', async () => {
    const simulation = createSimulation({ account: { trialNumbers: [] } })
    for (const number of [phone, '15550001111']) {
      const { payload } = await exchange(simulation, sendTo(simulation, number))
      expect(payload.errors[0].description).toBe(`${number} has not been verified for this trial account.`)
    }
  })

  it('on trial does not check the phone number of a request that sends nothing', async () => {
    const simulation = createSimulation({ account: { trialNumbers: [] } })
    const init = { body: `phone_number=${phone}`, headers: { 'content-type': form } }
    const completion = request(simulation, 'PUT', `/v1/verify/completion/${reference}`, init)
    expect(getErrorCode(await exchange(simulation, completion))).toBe(-10001)
  })

  it('may ask for a status whatever its cap', async () => {
    const simulation = createSimulation({ account: { transactionCap: 0 } })
    const { payload } = await exchange(simulation, request(simulation, 'GET', `/v1/verify/${reference}`))
    expect(payload.errors[0].description).toBe('CustomerID/ReferenceID not found')
  })

  it('on trial is told of a form that cannot be read', async () => {
    const simulation = createSimulation({ account: { trialNumbers: [] } })
    const { payload } = await exchange(simulation, post(simulation, 'phone_number=%zz'))
    expect(payload.errors[0].code).toBe(-40006)
  })

  it('may send as many messages as its cap, whatever other requests it makes', async () => {
    const simulation = createSimulation({ account: { transactionCap: 2 } })
    const codes = []
    for (let count = 0; count < 3; count++) {
      codes.push(getErrorCode(await exchange(simulation, sendTo(simulation, phone))))
      await exchange(simulation, post(simulation, 'phone_number='))
    }
    expect(codes).toEqual([undefined, undefined, -40008])
  })

  it('may ask so often in any second of the clock', async () => {
    const simulation = createSimulation({ account: { requestsPerSecond: 2 } })
    const send = async () => getErrorCode(await exchange(simulation, sendTo(simulation, phone)))
    expect([await send(), await send(), await send()]).toEqual([undefined, undefined, -40007])
    simulation.clock.advance({ seconds: 1 })
    expect(await send()).toBeUndefined()
  })

  it('limits status requests too, and completions only during an outage', async () => {
    const completion = (account: Partial<Account>) => {
      const simulation = createSimulation({ account })
      return exchange(simulation, request(simulation, 'PUT', `/v1/verify/completion/${reference}`)).then(getErrorCode)
    }
    const limited = createSimulation({ account: { requestsPerSecond: 0 } })
    expect(getErrorCode(await exchange(limited, buildCheck(limited, reference, '1')))).toBe(-40007)
    expect(await completion({ requestsPerSecond: 0 })).toBe(-10001)
    expect(await completion({ outage: true })).toBe(-90001)
  })

  it('changes when a test says so, until the reset', async () => {
    const simulation = createSimulation({ account: { transactionCap: 10 } })
    expect(simulation.setAccount({ outage: true })).toMatchObject({ outage: true, transactionCap: 10 })
    expect(getErrorCode(await exchange(simulation, sendTo(simulation, phone)))).toBe(-90001)
    simulation.reset()
    expect(getErrorCode(await exchange(simulation, sendTo(simulation, phone)))).toBeUndefined()
  })

  it('resets the settings that JSON sets to null', () => {
    const simulation = createSimulation({ account: { transactionCap: 0, trialNumbers: [], outage: true } })
    const change = { transactionCap: null, trialNumbers: null } as object
    expect(simulation.setAccount(change)).toMatchObject({
      transactionCap: Number.POSITIVE_INFINITY,
      trialNumbers: undefined,
      outage: true,
    })
  })

  it.each([
    [{ suspended: 'yes' }, 'account.suspended must be true or false or null. Received "yes".'],
    [{ trialNumbers: '1' }, 'account.trialNumbers must be an array or null. Received "1".'],
    [{ transactionCap: '1' }, 'account.transactionCap must be a number from 0 or null. Received "1".'],
    [{ trialNumbers: [1] }, 'account.trialNumbers[0] must be a phone number'],
    [{ transactionCap: -1 }, 'account.transactionCap must be a number from 0 or null. Received -1.'],
    [{ toString: true }, 'Unknown member "toString" in account. Use one of: suspended, productEnabled'],
    [
      { suspnded: true },
      'Unknown member "suspnded" in account. Use one of: suspended, productEnabled, allowedAddresses, trialNumbers, ' +
        'codes, requestsPerSecond, transactionCap, outage.',
    ],
  ])('refuses the state %j', (account, complaint) => {
    expect(() => createSimulation({ account: account as Partial<Account> })).toThrow(complaint)
    expect(() => createSimulation().setAccount(account as Partial<Account>)).toThrow(complaint)
  })
})

describe('if several errors apply, the first in order decides', () => {
  const everything: Partial<Account> = { productEnabled: false, allowedAddresses: [], trialNumbers: [], outage: true }

  it('of Basic credentials', async () => {
    const wrongKey = async (account: Partial<Account>) => {
      const simulation = createSimulation({ account })
      const authorization = `Basic ${btoa(`${simulation.credentials.customerId}:AAAA`)}`
      return getErrorCode(await exchange(simulation, post(simulation, 'x', { authorization })))
    }
    expect(await wrongKey({ ...everything, suspended: true })).toBe(-30001)
    expect(await wrongKey(everything)).toBe(-30015)
    expect(await sendWith(everything)).toBe(-20002)
    expect(await sendWith({ ...everything, productEnabled: true })).toBe(-10009)
    expect(await sendWith({ trialNumbers: [], outage: true })).toBe(-10033)
  })

  it('of a digest: the account, the date, the method, the nonce, the signature', async () => {
    const bad = { 'x-ts-auth-method': 'x', 'x-ts-date': 'x', 'x-ts-nonce': '', authorization: '' }
    const attempt = async (account: Partial<Account>, replace: Record<string, string | undefined>) => {
      const simulation = createSimulation({ account })
      const authorization = `TSA ${simulation.credentials.customerId}:AAAA`
      const sent = await signed(simulation, 'x', { replace: { ...bad, authorization, ...replace } })
      return getErrorCode(await exchange(simulation, sent))
    }
    const now = new Date().toUTCString()
    const method = { 'x-ts-auth-method': 'HMAC-SHA256' }
    expect(await attempt(everything, {})).toBe(-20002)
    expect(await attempt({ outage: true }, { 'x-ts-date': undefined })).toBe(-30007)
    expect(await attempt({ outage: true }, {})).toBe(-30008)
    expect(await attempt({ outage: true }, method)).toBe(-30009)
    expect(await attempt({ outage: true }, { ...method, 'x-ts-date': 'Tue, 01 May 2012 17:09:16 GMT' })).toBe(-30010)
    expect(await attempt({ outage: true }, { ...method, 'x-ts-date': now })).toBe(-30011)
    expect(await attempt({ outage: true }, { ...method, 'x-ts-date': now, 'x-ts-nonce': 'n' })).toBe(-30006)
  })

  it('of a form: its fields, the rate, the cap, the outage', async () => {
    const attempt = async (account: Partial<Account>, body: string) => {
      const simulation = createSimulation({ account })
      return getErrorCode(await exchange(simulation, post(simulation, body)))
    }
    const limits = { requestsPerSecond: 0, transactionCap: 0, outage: true }
    expect(await attempt(limits, 'phone_number=x')).toBe(-10001)
    expect(await attempt(limits, `phone_number=${phone}`)).toBe(-40007)
    expect(await attempt({ transactionCap: 0, outage: true }, `phone_number=${phone}`)).toBe(-40008)
  })
})
