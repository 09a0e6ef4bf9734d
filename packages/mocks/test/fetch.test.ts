import { describe, expect, it } from 'vitest'
import { createSimulation } from '../src/simulation.ts'

const url = 'https://verify.telesign.com/v1/verify/sms'
const { credentials, fetch } = createSimulation()
const authorization = `Basic ${btoa(`${credentials.customerId}:${credentials.apiKey}`)}`
const form = 'application/x-www-form-urlencoded'

const requests: [string, RequestInit][] = [
  ['a form', { headers: { authorization, 'content-type': form }, body: 'phone_number=15558675309' }],
  [
    'header names in any case',
    { headers: { AUTHORIZATION: authorization, 'Content-Type': form }, body: 'phone_number=1' },
  ],
  [
    'headers as pairs',
    {
      headers: [
        ['authorization', authorization],
        ['content-type', ` ${form} `],
      ],
      body: 'ucid=BACS',
    },
  ],
  ['a body without its type', { headers: { authorization }, body: 'phone_number=15558675309' }],
  ['URLSearchParams', { headers: { authorization }, body: new URLSearchParams({ phone_number: '15558675309' }) }],
  [
    'bytes',
    { headers: { authorization, 'content-type': form }, body: new TextEncoder().encode('phone_number=15558675309') },
  ],
  [
    'half a character',
    { headers: { authorization, 'content-type': form }, body: 'phone_number=15558675309&sender_id=\ud800' },
  ],
  ['no body', { headers: { authorization } }],
]

const readOutcome = async (response: Response) => {
  const { status, errors } = await response.json()
  return { http: response.status, code: status.code, errors }
}

describe('the fetch of the simulation', () => {
  it.each(requests)('takes %s as a `Request` would', async (_what, init) => {
    const asRequest = await fetch(new Request(url, { method: 'POST', ...init }))
    expect(await readOutcome(await fetch(url, { method: 'POST', ...init }))).toEqual(await readOutcome(asRequest))
  })

  it('refuses what no `Request` can be', async () => {
    await expect(fetch('/v1/verify/sms', { method: 'POST', body: '' })).rejects.toThrow(TypeError)
    await expect(fetch(url, { method: 'GET', body: 'x' })).rejects.toThrow(TypeError)
  })
})
