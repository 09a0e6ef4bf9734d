import { type Client, createClient, isApiError, isSmsVerifyError } from '@sms-verify/client'
import { equal, rejection } from '../assert.ts'
import type { Case } from '../case.ts'
import { account, phone_number, reference, typedCode } from './helpers.ts'

const calls: Record<string, (verify: Client) => Promise<unknown>> = {
  send: (verify) => verify.send({ phone_number }),
  check: (verify) => verify.check(reference, typedCode),
  status: (verify) => verify.status(reference),
  complete: (verify) => verify.complete(reference),
}

/** What the client makes of an error that comes under the status of a redirect. */
export const redirectCases: readonly Case[] = Object.entries(calls).map(([name, call]) => ({
  name: `follows no redirect, and reads the error that comes with it where it can: ${name}`,
  async run({ hangUpUrl, traits }) {
    const verify = createClient({ ...account, baseUrl: `${hangUpUrl}/redirecting`, maxRetries: 0 })
    const error = await rejection(call(verify), isSmsVerifyError)
    const isRead = traits.redirects === 'read' || (traits.redirects === 'read-but-of-send' && name !== 'send')
    const expected = isRead ? ['ApiError', 'invalidApiKey', 'none'] : ['ConnectionError', undefined, 'unknown']
    equal([error.name, isApiError(error) ? error.outcome : undefined, error.effect], expected)
  },
}))
