// What `setupMock` does, told by a program that cannot import a test runner.
import { createClient } from '@sms-verify/client'
import type { Mock } from '@sms-verify/mocks'

/** What was seen. */
export interface Observations {
  readonly messages: number
  readonly messagesAfterReset: number
  /** What requests that nothing mocks end in; `undefined` for one that was answered. */
  readonly unmocked: readonly (string | undefined)[]
}

export const unmockedUrls = [
  'https://rest-api.telesign.com/v1/messaging',
  'https://portal.telesign.com/logo.png',
  'http://rest-ww.telesign.com/v1/verify/sms',
]

/** Sends through a mock that has been started, and through no mock at all. */
export async function observe(mock: Mock): Promise<Observations> {
  await createClient(mock.credentials).send({ phone_number: '15558675309' })
  const messages = mock.inbox.all().length
  mock.reset()
  const messagesAfterReset = mock.inbox.all().length
  return { messages, messagesAfterReset, unmocked: await Promise.all(unmockedUrls.map((url) => catchFetchError(url))) }
}

/** The error of a request, or its cause if it has one. */
export const catchFetchError = (url: string, send: typeof fetch = globalThis.fetch): Promise<string | undefined> =>
  send(url).then(
    () => undefined,
    (error) => String(error.cause?.message ?? error.message),
  )
