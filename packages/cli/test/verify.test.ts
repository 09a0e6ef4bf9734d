import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run } from './command.ts'

let mock: MockServer
let service: readonly string[]
beforeAll(async () => {
  mock = await startMockServer({ port: 0 })
  service = ['--base-url', mock.url]
})
afterAll(() => mock.close())
beforeEach(() => mock.reset())

const phone = '15558675309'
const send = async () => {
  const { out } = await run(['send', phone, ...service, '--json'])
  return { referenceId: JSON.parse(out).reference_id as string, code: mock.inbox.last(phone)?.code ?? '' }
}

describe('send', () => {
  it('sends a code to a number as people write it, and says how to check it', async () => {
    const { code, out, err } = await run(['send', '+1 (555) 867-5309', ...service])
    const [{ reference_id } = { reference_id: '' }] = mock.inbox.all(phone)
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(
      `Sent: 290 Message in progress\nReference ID: ${reference_id}\nTo check the code: sms-verify check ${reference_id}\n`,
    )
  })

  it('prints the response as one line of JSON', async () => {
    const { out } = await run(['send', phone, ...service, '--json'])
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(out)).toMatchObject({ status: { code: 290 }, reference_id: expect.any(String) })
  })

  it('passes fields of the form', async () => {
    await run(['send', phone, ...service, '--template', 'Example: $$CODE$$'])
    expect(mock.inbox.last(phone)?.text).toMatch(/^Example: \d+$/)
  })

  it('sends a code of your own from stdin', async () => {
    const { out, err } = await run(['send', phone, ...service, '--own-code'], { typed: '4321\n' })
    expect(mock.inbox.last(phone)?.code).toBe('4321')
    expect(out + err).not.toContain('4321')
  })

  it.each([
    [['15558675309'], 1, '(transactionCapExceeded)'],
    [['+1555 ext 12'], 2, 'The phone number has'],
    [[phone, '--is-primary', 'maybe'], 2, '--is-primary: expected one of true, false, got "maybe".'],
    [[phone, '--timeout', 'x'], 2, '--timeout must be a number of seconds above 0. Received "x".'],
  ] as const)('ends %j in one line with its exit code', async (args, exit, complaint) => {
    if (exit === 1) mock.respondWith('transactionCapExceeded')
    const { code, out, err } = await run(['send', ...args, ...service])
    expect([code, out]).toEqual([exit, ''])
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(complaint)])
  })
})

describe('check', () => {
  it('exits with 0 if the code is valid', async () => {
    const { referenceId, code } = await send()
    expect(await run(['check', referenceId, code, ...service])).toEqual({ code: 0, out: 'Result: valid\n', err: '' })
  })

  it('exits with 1 if it is not, and repeats no code', async () => {
    const { referenceId } = await send()
    // A shorter code can be part of a reference ID.
    const wrong = '9182736'
    const { code, out, err } = await run(['check', referenceId, wrong, ...service, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ result: 'invalid', verify: { code_state: 'INVALID' } })
    expect(JSON.parse(err)).toEqual({ error: { message: 'The code is not valid: invalid.', exit_code: 1 } })
    expect(out + err).not.toContain(wrong)
  })

  it('reads the code from stdin', async () => {
    const { referenceId, code: typed } = await send()
    expect((await run(['check', referenceId, ...service], { typed: `${typed}\n` })).code).toBe(0)
  })

  it('asks for the code at a terminal, and does not show it', async () => {
    const { referenceId, code: typed } = await send()
    const { code, out, err } = await run(['check', referenceId, ...service], { typed: `${typed}\n`, isTerminal: true })
    expect([code, out, err]).toEqual([0, 'Result: valid\n', 'Code: \n'])
  })

  it('refuses an empty code', async () => {
    const { referenceId } = await send()
    const { code, err } = await run(['check', referenceId, ...service], { typed: '\n' })
    expect([code, err]).toEqual([2, expect.stringContaining('The code is missing.')])
  })

  it('refuses what is no reference ID', async () => {
    expect((await run(['check', '123', '4567', ...service])).code).toBe(2)
  })
})

describe('status and complete', () => {
  it('print the status of the message and of its code', async () => {
    const { referenceId } = await send()
    const { code, out } = await run(['status', referenceId, ...service])
    expect([code, out]).toEqual([0, 'Status: 200 Delivered to handset\nCode: UNKNOWN\n'])
  })

  it('report a completion for a code of your own', async () => {
    const { out } = await run(['send', phone, ...service, '--own-code', '--json'], { typed: '4321' })
    const { code, out: completed } = await run(['complete', JSON.parse(out).reference_id, ...service])
    expect([code, completed]).toEqual([0, expect.stringMatching(/^Completed: 1900 /)])
  })
})

describe('the connection', () => {
  it('exits with 3 if the request may have had an effect', async () => {
    const server = createServer(({ socket }) => socket.destroy()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const { code, err } = await run(['send', phone, '--base-url', `http://127.0.0.1:${port}`])
    server.close()
    expect([code, err]).toEqual([3, expect.stringContaining('It may have had an effect: look before you repeat it.')])
  })

  it('exits with 4 if nothing can have happened', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    expect((await run(['send', phone, '--base-url', `http://127.0.0.1:${port}`])).code).toBe(4)
  })

  it('exits with 130 if it is interrupted before anything is sent', async () => {
    const { code } = await run(['send', phone, ...service], { signal: AbortSignal.abort() })
    expect([code, mock.inbox.all(phone)]).toEqual([130, []])
  })
})

describe('the account', () => {
  it('is that of the environment', async () => {
    const environment = { TELESIGN_CUSTOMER_ID: 'another', TELESIGN_API_KEY: 'c2VjcmV0' }
    const { code, err } = await run(['send', phone, ...service], { environment })
    expect([code, err]).toEqual([1, expect.stringContaining('(invalidCustomerId)')])
    expect(err).not.toContain('c2VjcmV0')
  })

  it.each([
    [{ TELESIGN_CUSTOMER_ID: 'mine' }, 'Set TELESIGN_API_KEY in the environment.'],
    [{ TELESIGN_API_KEY: 'c2VjcmV0' }, 'Set TELESIGN_CUSTOMER_ID in the environment.'],
  ])('is refused if only half of it is there: %j', async (environment, complaint) => {
    const { code, err } = await run(['send', phone, ...service], { environment })
    expect([code, err]).toEqual([2, `sms-verify: ${complaint}\n`])
  })
})
