import { createClient } from '@sms-verify/client'
import { describe, expect, it } from 'vitest'
import { createSimulation } from '../src/simulation.ts'

describe('a simulation below a path of an application', () => {
  const simulation = createSimulation({ basePath: '/telesign' })
  const { credentials, fetch } = simulation
  const baseUrl = 'https://preview.example.com/telesign'

  it.each(['digest', 'basic'] as const)('carries a whole verification, signed in by %s', async (auth) => {
    const verify = createClient({ ...credentials, baseUrl, fetch, auth })
    const { reference_id } = await verify.send({ phone_number: '15558675309' })
    const { code } = await simulation.inbox.next('15558675309')
    expect((await verify.check(reference_id, code)).result).toBe('valid')
  })

  it('completes a verification', async () => {
    const verify = createClient({ ...credentials, baseUrl, fetch })
    const { reference_id } = await verify.send({ phone_number: '15558675309', verify_code: '123456' })
    expect((await verify.complete(reference_id)).status.code).toBe(1900)
  })
})
