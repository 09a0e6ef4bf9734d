import { randomInt } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { oktaRequest } from '../test/platforms.ts'
import { simulation } from '../test/simulate-service.ts'
import { POST } from './telephony-hook.ts'

/** A new message for each test. */
const message = () => ({ phone: '+15558675309', code: String(randomInt(100_000, 1_000_000)) })

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => simulation.reset())

describe('the telephony hook of Okta', () => {
  it('sends the code of Okta, and names the message', async () => {
    const sent = message()
    const { commands } = await (await POST(oktaRequest(sent))).json()
    const received = await simulation.inbox.next('15558675309')
    expect(received.code).toBe(sent.code)
    expect(commands).toEqual([
      {
        type: 'com.okta.telephony.action',
        value: [{ status: 'SUCCESSFUL', provider: 'Telesign', transactionId: received.reference_id }],
      },
    ])
  })

  it('sends one SMS for a hook that arrives twice', async () => {
    const sent = message()
    await Promise.all([POST(oktaRequest(sent)), POST(oktaRequest(sent))])
    expect(simulation.inbox.all()).toHaveLength(1)
  })

  it('refuses a request without the secret', async () => {
    expect((await POST(oktaRequest(message(), 'wrong'))).status).toBe(401)
    expect(simulation.requests).toEqual([])
  })

  it('leaves it to Okta to send the code if nothing was sent', async () => {
    simulation.respondWith('rateLimitExceeded')
    expect(await (await POST(oktaRequest(message()))).json()).toEqual({ error: { errorSummary: 'Not sent.' } })
  })

  it('keeps Okta from sending a second SMS if the first may have gone', async () => {
    simulation.respondWith('nonceReused')
    const { commands } = await (await POST(oktaRequest(message()))).json()
    expect(commands[0].value[0].status).toBe('SUCCESSFUL')
  })
})
