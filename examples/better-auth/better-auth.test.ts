import { createClient } from '@sms-verify/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, type Glue } from '../test/better-auth-app.ts'
import { simulation } from '../test/simulate-service.ts'
import { ownCode } from './own-code.ts'
import { serviceCode } from './service-code.ts'

const phone = '+1 (555) 867-5309'
const codeOnPhone = async () => (await simulation.inbox.next('15558675309')).code
const start = (glue: Glue) => createApp(glue(createClient({ maxRetries: 0 })))

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => simulation.reset())

describe.each([
  ['its own code', ownCode],
  ['a code the service makes', serviceCode],
])('better-auth with %s', (_name, glue) => {
  it('signs up by the code on the phone, into a session', async () => {
    const app = start(glue)
    expect((await app.sendCode(phone)).status).toBe(200)
    const verified = await app.verify(phone, await codeOnPhone())
    expect(verified.status).toBe(200)
    expect((await app.session(verified)).user).toMatchObject({ phoneNumber: phone, phoneNumberVerified: true })
  })

  it('refuses a wrong code, and accepts the right one afterwards, once', async () => {
    const app = start(glue)
    await app.sendCode(phone)
    const code = await codeOnPhone()
    expect((await app.verify(phone, '000')).status).toBe(400)
    expect((await app.verify(phone, code)).status).toBe(200)
    expect((await app.verify(phone, code)).status).toBe(400)
  })

  it('accepts no code after three wrong ones', async () => {
    const app = start(glue)
    await app.sendCode(phone)
    const code = await codeOnPhone()
    for (const wrong of ['000', '111', '222']) expect((await app.verify(phone, wrong)).status).toBe(400)
    expect((await app.verify(phone, code)).ok).toBe(false)
  })

  it('says so if nothing was sent', async () => {
    simulation.respondWith('rateLimitExceeded')
    expect((await start(glue).sendCode(phone)).status).toBe(500)
  })
})

describe('better-auth with its own code', () => {
  it('tells the service that the code was right', async () => {
    const app = start(ownCode)
    await app.sendCode(phone)
    await app.verify(phone, await codeOnPhone())
    expect(simulation.requests.at(-1)?.outcome).toBe('completionRecorded')
  })

  it('signs in if the service cannot be told', async () => {
    const app = start(ownCode)
    await app.sendCode(phone)
    simulation.setAccount({ outage: true })
    expect((await app.verify(phone, await codeOnPhone())).status).toBe(200)
  })

  it('lets the user type the code if the SMS may have gone', async () => {
    const app = start(ownCode)
    simulation.respondWith('nonceReused')
    expect((await app.sendCode(phone)).status).toBe(200)
  })
})

describe('better-auth with a code the service makes', () => {
  it('resets a password by the code for that, not by one for signing in', async () => {
    const app = start(serviceCode)
    await app.sendCode(phone)
    await app.verify(phone, await codeOnPhone())
    await app.sendCode(phone)
    const forSignIn = await codeOnPhone()
    await app.requestReset(phone)
    const forReset = await codeOnPhone()
    expect((await app.resetPassword(phone, forSignIn, 'a new password')).status).toBe(400)
    expect((await app.resetPassword(phone, forReset, 'a new password')).status).toBe(200)
    expect((await app.signIn(phone, 'a new password')).status).toBe(200)
  })
})
