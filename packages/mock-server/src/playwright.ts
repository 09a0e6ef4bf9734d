import type { Fixtures } from '@playwright/test'
import { connectMock, type RemoteMock } from './connect.ts'
import { createPhoneMaker, type Phone, type PhoneMaker } from './phone.ts'
import { startMockServer } from './start-mock-server.ts'

export type { ForceableOutcome, InboxMessage, RemoteMock } from './connect.ts'
export type { Phone, PhoneMaker, WaitOptions } from './phone.ts'

/** The fixtures of each test. */
export interface PhoneFixtures {
  /** A phone that only this test uses. */
  phone: Phone
}

/** What each worker gets, and what the configuration of Playwright can set in `use`. */
export interface MockFixtures {
  /**
   * The address of a mock server that all workers share, such as that of `webServer`. Default: `SMS_VERIFY_URL`; if that is not
   * set either, each worker starts a server, and forgets everything after each test.
   */
  mockUrl: string | undefined
  /** The mock server. */
  mock: RemoteMock
  /** Creates phones for the `phone` fixture. */
  phoneMaker: PhoneMaker
}

/**
 * Fixtures for `test.extend` of Playwright. Each test gets a `phone` with its own number, so tests run in parallel against
 * one mock server without reading the codes of each other.
 *
 * @example
 * import { test as base } from '@playwright/test'
 * import { phoneFixtures } from '@sms-verify/mock-server/playwright'
 *
 * const test = base.extend(phoneFixtures)
 * test('signs in', async ({ page, phone }) => {
 *   await page.getByLabel('Phone number').fill(phone.number)
 *   await page.getByRole('button', { name: 'Send code' }).click()
 *   await page.getByLabel('Code').fill(await phone.nextCode())
 * })
 */
export const phoneFixtures: Fixtures<PhoneFixtures, MockFixtures> = {
  mockUrl: [process.env['SMS_VERIFY_URL'], { option: true, scope: 'worker' }],
  mock: [
    async ({ mockUrl }, use) => {
      if (mockUrl) return use(connectMock(mockUrl))
      const server = await startMockServer({ port: 0 })
      await use(connectMock(server.url))
      await server.close()
    },
    { scope: 'worker' },
  ],
  phoneMaker: [
    async ({ mock }, use, { workerIndex }) => use(createPhoneMaker(mock, workerIndex)),
    { scope: 'worker', box: true },
  ],
  phone: async ({ mock, mockUrl, phoneMaker }, use) => {
    const controller = new AbortController()
    await use(await phoneMaker.create(controller.signal))
    controller.abort(new Error('phone.nextCode: the test ended while this call waited for a message.'))
    // Other workers use a shared server at the same time.
    if (!mockUrl) await mock.reset()
  },
}
