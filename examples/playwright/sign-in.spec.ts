import { expect, test } from '@playwright/test'
import { connectMock } from '@sms-verify/mock-server/connect'

const mock = connectMock('http://127.0.0.1:4010')
test.afterEach(() => mock.reset())

test('a code from the phone signs in', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Phone number').fill('15558675309')
  await page.getByRole('button', { name: 'Send code' }).click()

  const { code } = await mock.inbox.next('15558675309', { signal: AbortSignal.timeout(5_000) })
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Signed in')).toBeVisible()
})

test('a code that came too late does not', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Phone number').fill('15558675309')
  await page.getByRole('button', { name: 'Send code' }).click()

  const { code } = await mock.inbox.next('15558675309', { signal: AbortSignal.timeout(5_000) })
  await mock.clock.advance({ minutes: 6 })
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('This code is not right')).toBeVisible()
})
