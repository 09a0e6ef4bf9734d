import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keyring, oktaRequest, runAuth0Action, smsSenderEvent, supabaseBody, supabaseRequest } from './platforms.ts'
import { simulation } from './simulate-service.ts'

const message = { phone: '+15558675309', code: '135790' }

/** The milliseconds that each platform waits, and a delivery through it. */
const budgets: Record<string, [number, () => Promise<unknown>]> = {
  Supabase: [
    5_000,
    async () => (await import('../supabase/send-sms-hook.ts')).POST(supabaseRequest(supabaseBody(message))),
  ],
  Okta: [3_000, async () => (await import('../okta/telephony-hook.ts')).POST(oktaRequest(message))],
  Auth0: [10_000, () => runAuth0Action(message)],
  'the challenge of Cognito': [
    5_000,
    async () => {
      const { createAuthChallenge } = await import('../cognito/custom-auth.ts')
      const request = { session: [], userAttributes: { phone_number: message.phone } }
      return createAuthChallenge({ triggerSource: '', userName: 'ann', request, response: {} }).catch(() => {})
    },
  ],
  'the SMS sender of Cognito': [
    5_000,
    async () => {
      const { createSmsSender } = await import('../cognito/custom-sms-sender.ts')
      return createSmsSender(keyring)(await smsSenderEvent(message))
    },
  ],
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  globalThis.fetch = simulation.fetch
})

describe('a service that says nothing', () => {
  it.each(Object.entries(budgets))('does not keep %s waiting', async (_name, [budget, deliver]) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked = Promise.withResolvers<void>()
    globalThis.fetch = () => {
      asked.resolve()
      return new Promise(() => {})
    }
    const delivered = deliver()
    await asked.promise
    vi.advanceTimersByTime(budget - 1)
    await expect(delivered).resolves.not.toThrow()
  })
})

it.each([
  'better-auth/own-code.ts',
  'better-auth/service-code.ts',
  'supabase/send-sms-hook.ts',
  'cognito/custom-auth.ts',
  'cognito/custom-sms-sender.ts',
  'auth0/custom-phone-provider.cjs',
  'okta/telephony-hook.ts',
])('%s has at most 25 lines of code', async (file) => {
  const text = await readFile(new URL(`../${file}`, import.meta.url), 'utf8')
  const code = text.replaceAll(/^interface .*?^}|\/\*\*.*?\*\//gms, '').replaceAll(/^(import |\s*\/\/).*$/gm, '')
  expect(code.split('\n').filter((line) => line.trim()).length).toBeLessThanOrEqual(25)
})
