import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from './command.ts'

const environment = { TELESIGN_CUSTOMER_ID: 'mine', TELESIGN_API_KEY: 'c2VjcmV0' }
const referenceId = '0123456789ABCDEF0123456789ABCDEF'
const answer = { reference_id: referenceId, status: { code: 290, description: 'Message in progress' }, errors: [] }
const fetched = vi.fn<(address: unknown) => Promise<Response>>(async () => Response.json(answer))

beforeEach(() => vi.stubGlobal('fetch', fetched.mockClear()))
afterEach(() => vi.unstubAllGlobals())

describe.each([
  [['send', '15558675309']],
  [['send', '15558675309', '--base-url', 'https://rest-api.telesign.com']],
  [['check', referenceId, '4321']],
  [['status', referenceId]],
  [['complete', referenceId]],
])('%j with the real service', (args) => {
  it('sends nothing without a terminal and without --yes', async () => {
    const { code, out, err } = await run(args, { environment })
    expect([code, out, fetched.mock.calls.length]).toEqual([2, '', 0])
    expect(err).toMatch(/real service.* Nothing was sent.* Pass --yes/)
  })

  it('sends nothing if the answer is no', async () => {
    const { code, err } = await run(args, { environment, typed: '\n', isTerminal: true })
    expect([code, fetched.mock.calls.length]).toEqual([2, 0])
    expect(err).toContain('Continue? [y/N] ')
  })

  it('continues if the answer is yes', async () => {
    await run(args, { environment, typed: 'y\n', isTerminal: true })
    expect(fetched).toHaveBeenCalledOnce()
  })

  it('continues with --yes', async () => {
    const { err } = await run([...args, '--yes'], { environment })
    expect(fetched).toHaveBeenCalledOnce()
    expect(err).toContain('real service')
  })
})

it('says that a message is billed', async () => {
  const { err } = await run(['send', '15558675309'], { environment })
  expect(err).toContain('The real service bills this message.')
})

it('needs an account', async () => {
  const { code, err } = await run(['send', '15558675309', '--yes'])
  expect([code, err]).toEqual([2, 'sms-verify: Set TELESIGN_CUSTOMER_ID and TELESIGN_API_KEY in the environment.\n'])
})

it.each([
  ['rest-ww.telesign.com', '--base-url must be a full URL'],
  ['http://rest-ww.telesign.com', '--base-url must begin with https: for another machine. Pass --allow-insecure'],
  ['https://a:b@example.com', '--base-url must not contain credentials'],
])('refuses the address %s', async (address, complaint) => {
  const { code, err } = await run(['send', '15558675309', '--yes', '--base-url', address], { environment })
  expect([code, err, fetched.mock.calls.length]).toEqual([2, expect.stringContaining(complaint), 0])
})
