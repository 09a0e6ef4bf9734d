import type { Client } from '@sms-verify/client'
import { betterAuth } from 'better-auth'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { type PhoneNumberOptions, phoneNumber } from 'better-auth/plugins/phone-number'

const origin = 'https://app.example.com'

/** An application with better-auth itself, and what a browser does with it. */
export function createApp(options: PhoneNumberOptions) {
  const auth = betterAuth({
    baseURL: origin,
    secret: 'a secret of at least 32 characters, for tests only',
    database: memoryAdapter({ user: [], session: [], account: [], verification: [] }),
    emailAndPassword: { enabled: true },
    logger: { disabled: true },
    plugins: [
      phoneNumber({
        ...options,
        signUpOnVerification: { getTempEmail: (number) => `${number.replace(/\D/g, '')}@phone.example.com` },
      }),
    ],
  })
  const call = (path: string, body?: object, headers: Record<string, string> = {}) =>
    auth.handler(
      new Request(`${origin}/api/auth${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { origin, 'content-type': 'application/json', ...headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    )
  return {
    sendCode: (number: string) => call('/phone-number/send-otp', { phoneNumber: number }),
    verify: (number: string, code: string) => call('/phone-number/verify', { phoneNumber: number, code }),
    requestReset: (number: string) => call('/phone-number/request-password-reset', { phoneNumber: number }),
    resetPassword: (number: string, otp: string, newPassword: string) =>
      call('/phone-number/reset-password', { phoneNumber: number, otp, newPassword }),
    signIn: (number: string, password: string) => call('/sign-in/phone-number', { phoneNumber: number, password }),
    async session(response: Response) {
      const cookie = response.headers.getSetCookie().map((text) => text.split(';')[0])
      return (await call('/get-session', undefined, { cookie: cookie.join('; ') })).json()
    },
  }
}

export type Glue = (verify: Client) => PhoneNumberOptions
