import { createClient } from '@sms-verify/client'
import { startMockServer } from '@sms-verify/mock-server'
import { describe, expect, it } from 'vitest'
import { complaintsAbout, type Ending } from '../src/faults/judge.ts'
import { runFaults } from '../src/faults/run-faults.ts'
import { toxics } from '../src/faults/toxics.ts'

describe('calls through a network that breaks', () => {
  it('are never lost, never have their effect twice, and tell the truth of it', async () => {
    const { complaints, met, attempts } = await runFaults({ calls: 800, atOnce: 64, seed: 20120501 })
    expect(complaints).toEqual([])
    expect([...met.keys()].sort()).toEqual(toxics.map(({ name }) => name).sort())
    expect(attempts).toBeGreaterThan(800)
  })

  it.each<[string, number, string, Ending | 'the answer', string | undefined]>([
    ['nothing where all is well', 1, 'no fault', 'the answer', undefined],
    ['a message that was sent twice', 2, 'no fault', 'the answer', 'it had its effect 2 times'],
    ['a message that was lost', 0, 'no fault', 'the answer', 'and the server has none'],
    ['an answer out of nothing', 1, 'a refused connection', 'the answer', 'it was answered all the same'],
    ['a call that never ends', 0, 'no fault', { hung: true }, 'it never ended'],
    ['an error that is not of the client', 0, 'no fault', { stranger: 'TypeError' }, 'it threw TypeError'],
  ])('would be found out: %s', async (_what, times, attempt, ending, complaint) => {
    const server = await startMockServer({ port: 0 })
    const verify = createClient({ ...server.credentials, fetch: server.fetch })
    let reference: string | undefined
    for (let time = 0; time < times; time++)
      reference = (await verify.send({ phone_number: '15558675309' })).reference_id
    const call = {
      number: 0,
      operation: 'send',
      phone: '15558675309',
      reference: undefined,
      attempts: [attempt],
    } as const
    const ended = ending === 'the answer' ? { reference, result: undefined } : ending
    const complaints = complaintsAbout([{ ...call, ending: ended }], server, { taken: new Map() })
    await server.close()
    expect(complaints).toEqual(complaint ? [expect.stringContaining(complaint)] : [])
  })
})
