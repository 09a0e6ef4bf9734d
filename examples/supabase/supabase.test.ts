import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { supabaseBody, supabaseRequest } from '../test/platforms.ts'
import { simulation } from '../test/simulate-service.ts'
import { POST } from './send-sms-hook.ts'

const body = () => supabaseBody({ phone: '+1 555 867 5309', code: '561166' })

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => simulation.reset())

describe('the Send SMS hook of Supabase', () => {
  it('sends the code of Supabase', async () => {
    const response = await POST(supabaseRequest(body()))
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(simulation.inbox.last('15558675309')?.code).toBe('561166')
  })

  it('sends one SMS for attempts with the same body, each with another ID', async () => {
    const hook = body()
    const responses = await Promise.all([POST(supabaseRequest(hook)), POST(supabaseRequest(hook))])
    expect(responses.map(({ status }) => status)).toEqual([200, 200])
    expect(simulation.inbox.all()).toHaveLength(1)
  })

  it('refuses what is not signed with the secret', async () => {
    const headers = supabaseRequest('{"another":"body"}').headers
    const forged = new Request('https://app.example.com/send-sms', { method: 'POST', body: body(), headers })
    expect((await POST(forged)).status).toBe(401)
    expect(simulation.requests).toEqual([])
  })

  it('requests another attempt if nothing was sent and that may pass', async () => {
    simulation.respondWith('systemUnavailable', { times: 1 })
    const hook = body()
    const response = await POST(supabaseRequest(hook))
    expect([response.status, response.headers.has('retry-after')]).toEqual([503, true])
    expect((await POST(supabaseRequest(hook))).status).toBe(200)
  })

  it('requests no retry if it cannot succeed', async () => {
    simulation.respondWith('productNotEnabled')
    const response = await POST(supabaseRequest(body()))
    expect([response.status, response.headers.has('retry-after')]).toEqual([422, false])
    expect(await response.json()).toEqual({ error: { http_code: 422, message: 'Not sent.' } })
  })

  it('answers as if it had sent, if the SMS may have gone', async () => {
    simulation.respondWith('nonceReused')
    expect((await POST(supabaseRequest(body()))).status).toBe(200)
  })
})
