import { test as base, expect } from '@playwright/test'
import { phoneFixtures } from '@sms-verify/mock-server/playwright'

const test = base.extend(phoneFixtures)

test('a code from the phone signs in', async ({ page, phone }) => {
  await page.goto('/')
  await page.getByLabel('Phone number').fill(phone.number)
  await page.getByRole('button', { name: 'Send code' }).click()

  await page.getByLabel('Code').fill(await phone.nextCode())
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Signed in')).toBeVisible()
})

test('a code that came too late does not', async ({ page, phone }) => {
  const late = await phone.withOutcome('codeExpired')
  await page.goto('/')
  await page.getByLabel('Phone number').fill(late.number)
  await page.getByRole('button', { name: 'Send code' }).click()

  await page.getByLabel('Code').fill(await late.nextCode())
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('This code is not right')).toBeVisible()
})
