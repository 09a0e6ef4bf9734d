import { type ClientOptions, createClient } from '@sms-verify/client'
import vectors from '../../../../packages/digest/test/vectors.json' with { type: 'json' }

export const { customerId, apiKey } = vectors
export const account = { customerId, apiKey }
export const phone_number = '15558675309'
export const reference = '0123456789ABCDEF0123456789ABCDEF'
export const typedCode = '8675309'

export const createTestClient = (fetch: typeof globalThis.fetch, options?: ClientOptions) =>
  createClient({ ...account, fetch, ...options })

/** The messages the mock server has received. */
export async function messagesAt(url: string): Promise<{ reference_id: string; code: string }[]> {
  return (await fetch(`${url}/_mock/messages`)).json()
}
