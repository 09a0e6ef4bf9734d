import { describe, expect, it } from 'vitest'
import { createSimulation } from '../src/simulation.ts'
import { buildCheck, exchange, post, sendTo } from './requests.ts'

const reviewer = '15555550199'

describe('a fixed code', () => {
  it('is sent to its phone number, and checked', async () => {
    const simulation = createSimulation({ account: { codes: { [reviewer]: '123456' } } })
    const { payload } = await exchange(simulation, sendTo(simulation, reviewer))
    expect(simulation.inbox.last(reviewer)).toMatchObject({ code: '123456', text: expect.stringContaining('123456') })
    const { payload: checked } = await exchange(simulation, buildCheck(simulation, payload.reference_id, '123456'))
    expect(checked.verify.code_state).toBe('VALID')
  })

  it('is not sent to any other number', async () => {
    const simulation = createSimulation({ account: { codes: { [reviewer]: '1234567' } } })
    const codes = new Set<string | undefined>()
    for (let message = 0; message < 20; message++) {
      await exchange(simulation, sendTo(simulation, '15558675309'))
      codes.add(simulation.inbox.last()?.code)
    }
    expect(codes.size).toBeGreaterThan(10)
    expect(codes).not.toContain('1234567')
  })

  it('gives way to a code that the caller made', async () => {
    const simulation = createSimulation({ account: { codes: { [reviewer]: '123456' } } })
    await exchange(simulation, post(simulation, `phone_number=${reviewer}&verify_code=9876`))
    expect(simulation.inbox.last()?.code).toBe('9876')
  })

  it('takes the number as people write it', async () => {
    const simulation = createSimulation({ account: { codes: { '+1 (555) 555-0199': '4321' } } })
    await exchange(simulation, sendTo(simulation, reviewer))
    expect(simulation.inbox.last()?.code).toBe('4321')
  })

  it('can be set in a test, until the reset', async () => {
    const simulation = createSimulation({ account: { codes: { [reviewer]: '1111' } } })
    simulation.setAccount({ codes: { [reviewer]: '2222' } })
    await exchange(simulation, sendTo(simulation, reviewer))
    expect(simulation.inbox.last()?.code).toBe('2222')
    simulation.reset()
    await exchange(simulation, sendTo(simulation, reviewer))
    expect(simulation.inbox.last()?.code).toBe('1111')
  })

  it('belongs to one account', async () => {
    const other = { customerId: 'other', apiKey: 'c2VjcmV0' }
    const simulation = createSimulation({ accounts: [{ ...other, account: { codes: { [reviewer]: '1111111' } } }] })
    await exchange(simulation, sendTo(simulation, reviewer))
    expect(simulation.inbox.last()?.code).not.toBe('1111111')
  })

  it.each<[object, string]>([
    [{ [reviewer]: '12' }, 'account.codes[…] must be 3 to 7 digits. Received a string that is not shown.'],
    [{ [reviewer]: 123456 }, 'account.codes[…] must be 3 to 7 digits. Received a number that is not shown.'],
    [{ '1-800-FLOWERS': '1234' }, 'account.codes: The phone number has letters.'],
    [{ [reviewer]: '1234', [`+${reviewer}`]: '4321' }, 'account.codes: a phone number is there twice.'],
  ])('is refused in %j', (codes, message) => {
    expect(() => createSimulation({ account: { codes: codes as never } })).toThrow(message)
    expect(() => createSimulation().setAccount({ codes: codes as never })).toThrow(TypeError)
  })
})
