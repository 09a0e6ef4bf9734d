import { describe, expect, it } from 'vitest'
import { createMock } from '../src/index.ts'
import { setupMock } from '../src/node.ts'
import { createSimulation, type Simulation } from '../src/simulation.ts'
import { exchange, post } from './requests.ts'

/** What an input is: the call that takes it, and what the error says. */
type Refusal = [input: string, act: (simulation: Simulation) => unknown, message: string]

const refusals: Refusal[] = [
  [
    'a number for a span of time',
    ({ clock }) => clock.advance(360_000 as never),
    'duration must be an object such as {"minutes":6}. Received 360000.',
  ],
  [
    'a misspelt member of a span of time',
    ({ clock }) => clock.advance({ minute: 6 } as never),
    'Unknown member "minute" in duration. Did you mean minutes? Use one of: hours, minutes, seconds, milliseconds.',
  ],
  ['an empty span of time', ({ clock }) => clock.advance({}), 'duration must be an object such as {"minutes":6}.'],
  [
    'a span of time whose only member is undefined',
    ({ clock }) => clock.advance({ minutes: undefined } as never),
    'duration must be an object such as {"minutes":6}.',
  ],
  [
    'text in a span of time',
    ({ clock }) => clock.advance({ minutes: '6' } as never),
    'duration.minutes must be a number from 0 to 60000000. Received "6".',
  ],
  ['NaN in a span of time', ({ clock }) => clock.advance({ minutes: Number.NaN }), 'Received NaN.'],
  [
    'text for the delay of reports',
    ({ deliverWith }) => deliverWith({ reportDelay: '5s' } as never),
    'plan.reportDelay must be an object such as {"minutes":6}. Received "5s".',
  ],
  [
    'an unknown member of a plan',
    ({ deliverWith }) => deliverWith({ step: [] } as never),
    'Unknown member "step" in plan. Did you mean steps?',
  ],
  ['a plan that is not there', ({ deliverWith }) => deliverWith(undefined as never), 'plan must be an object'],
  [
    'a misspelt number of times',
    ({ respondWith }) => respondWith('badRequest', { time: 3 } as never),
    'Unknown member "time" in options. Did you mean times?',
  ],
  ['a number for an outcome', ({ respondWith }) => respondWith(-40_007 as never), 'outcome must be the name of'],
  ['a fraction of messages', ({ messages }) => messages(1.5), 'last must be a whole number from 1'],
  [
    'a network for an address',
    ({ setAccount }) => setAccount({ allowedAddresses: ['10.0.0.0/8'] }),
    'account.allowedAddresses[0] must be an IPv4 or IPv6 address, not a name or a range. Received "10.0.0.0/8".',
  ],
  ['a number for a phone', ({ inbox }) => inbox.all(15558675309 as never), 'phoneNumber must be a phone number'],
  ['letters for a phone', ({ inbox }) => inbox.last('1-800-FLOWERS'), 'phoneNumber: The phone number has letters.'],
  [
    'a number without its country',
    ({ setAccount }) => setAccount({ trialNumbers: ['05558675309'] }),
    'account.trialNumbers[0]: The phone number starts with 0.',
  ],
]

describe('the simulation', () => {
  it.each(refusals)('refuses %s at once, and says what to pass', (_input, act, message) => {
    const simulation = createSimulation()
    expect(() => act(simulation)).toThrow(TypeError)
    expect(() => act(simulation)).toThrow(message)
  })

  it.each<[string, unknown, string]>([
    ['0015558675309', undefined, 'starts with an international prefix'],
    ['15558675309', { signal: 5_000 }, 'options.signal must be an object. Received 5000.'],
    ['15558675309', { timeout: 5_000 }, 'Unknown member "timeout" in options. Use one of: signal.'],
  ])('refuses to wait for a message with %j and %j', async (phoneNumber, options, message) => {
    await expect(createSimulation().inbox.next(phoneNumber, options as never)).rejects.toThrow(message)
  })

  it('takes a phone number as people write it, wherever it takes one', async () => {
    const simulation = createSimulation()
    const written = '+1 (555) 867-5309'
    simulation.setAccount({ trialNumbers: [written] })
    await exchange(simulation, post(simulation, 'phone_number=15558675309'))
    expect(simulation.inbox.all(written)).toHaveLength(1)
    expect(simulation.inbox.last(written)).toEqual(simulation.inbox.last())
    expect(await simulation.inbox.next(written)).toEqual(simulation.inbox.last())
  })

  it('does not repeat a phone number or an API key that it refuses', () => {
    const acts = [
      () => createSimulation().inbox.all('0015558675309'),
      () => createSimulation().inbox.all(15558675309 as never),
      () => createSimulation({ credentials: { customerId: 'a', apiKey: 5550001 as never } }),
      () => createSimulation({ credentials: 'secret' as never }),
      () => createSimulation({ '15558675309': true } as never),
    ]
    for (const act of acts) {
      expect(act).toThrow(TypeError)
      expect(act).not.toThrow(/0015558675309|(?<!such as )15558675309|secret|5550001/)
    }
  })
})

describe('an msw mock', () => {
  it.each<[object, string]>([
    [{ server: 'localhost:1234' }, 'server must be the address of a server'],
    [{ sever: 'https://example.com' }, 'Unknown option "sever". Use one of:'],
    [{ codeLength: 9 }, 'codeLength must be a whole number from 3 to 7. Received 9.'],
  ])('refuses the options %j', (options, message) => {
    expect(() => createMock(options)).toThrow(message)
    expect(() => setupMock({ hooks: false, ...options })).toThrow(message)
  })

  it.each<[object, string]>([
    [{ hooks: {} }, 'hooks must be false, or an object with the functions beforeAll, afterEach and afterAll.'],
    [{ hooks: true }, 'hooks must be false, or an object'],
    [{ handlers: {} }, 'handlers must be an array. Received an object.'],
    [{ onOtherRequests: 'ignore' }, 'onOtherRequests must be one of bypass, warn, error. Received "ignore".'],
  ])('refuses the options %j in front of the network', (options, message) => {
    expect(() => setupMock(options as never)).toThrow(message)
  })
})
