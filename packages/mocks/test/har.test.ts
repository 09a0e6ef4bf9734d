import { describe, expect, it } from 'vitest'
import { createSimulation } from '../src/simulation.ts'
import { buildCheck, exchange, phone, post, sent, signed } from './requests.ts'

describe('the HAR document', () => {
  it('holds each request with its response', async () => {
    const { simulation, payload } = await sent()
    const { log } = simulation.har()
    expect(log).toMatchObject({ version: '1.2', creator: { name: '@sms-verify/mocks' } })
    expect(log.entries).toHaveLength(1)
    expect(log.entries[0]).toMatchObject({
      startedDateTime: expect.stringMatching(/^\d{4}-.*Z$/),
      request: {
        method: 'POST',
        url: 'https://rest-ww.telesign.com/v1/verify/sms',
        httpVersion: 'HTTP/1.1',
        postData: { mimeType: 'application/x-www-form-urlencoded', text: `phone_number=${phone}` },
      },
      response: { status: 200, content: { mimeType: 'application/json', text: JSON.stringify(payload) } },
    })
  })

  it('holds neither credentials nor codes', async () => {
    const simulation = createSimulation()
    const [own, typed, wrong] = ['987654', '918273', '192837'] as const
    await exchange(simulation, post(simulation, `phone_number=${phone}&verify_code=${own}&template=It is ${own}`))
    const referenceId = simulation.inbox.last()?.reference_id ?? ''
    await exchange(simulation, buildCheck(simulation, referenceId, typed))
    // The response to a wrong signature repeats what should have been signed.
    const replace = { 'x-ts-auth-method': 'HMAC-SHA256', 'content-type': 'application/x-www-form-urlencoded; x' }
    await exchange(simulation, await signed(simulation, `phone_number=${phone}&verify_code=${wrong}`, { replace }))
    const text = JSON.stringify(simulation.har())
    expect(text).toContain('signature_string')
    for (const secret of [own, typed, wrong, simulation.credentials.apiKey]) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/Basic [A-Za-z0-9+/]|TSA /)
    expect(text).toContain(phone)
  })

  it('holds credentials and codes if you ask for them', async () => {
    const { simulation, referenceId, code } = await sent()
    await exchange(simulation, buildCheck(simulation, referenceId, code))
    const { entries } = simulation.har({ secrets: true }).log
    expect(entries[1]?.request.queryString).toEqual([{ name: 'verify_code', value: code }])
    expect(JSON.stringify(entries[0])).toContain('Basic ')
  })

  it('is empty after a reset', async () => {
    const { simulation } = await sent()
    simulation.reset()
    expect(simulation.har().log.entries).toEqual([])
  })

  it('refuses options that it does not have', () => {
    expect(() => createSimulation().har({ secret: true } as never)).toThrow('Unknown member "secret" in options.')
  })
})
