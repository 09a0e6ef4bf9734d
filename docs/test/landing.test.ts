import { hasChromium } from '@sms-verify/testing/chromium'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findFaults, onlyColors } from './axe.ts'
import { visitSite } from './visit.ts'

const visit = visitSite()
const open = (options: BrowserContextOptions = {}) =>
  visit.open('', { viewport: { width: 1440, height: 900 }, ...options })

const message = (page: Page) => page.getByRole('region', { name: 'The phone' }).getByRole('strong')
const said = (page: Page) => page.getByRole('status')

/** Sends a code by keyboard alone: the field of the code then has the focus. */
async function sendCode(page: Page): Promise<string> {
  await page.getByLabel('Phone number', { exact: true }).press('Enter')
  await message(page).waitFor()
  return (await message(page).textContent()) ?? ''
}

describe.skipIf(!hasChromium)('the landing page in Chromium', () => {
  it('sends a code to the phone and finds it valid, by keyboard', async () => {
    const page = await open()
    const code = await sendCode(page)
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page).textContent()).toContain('valid The number is proven.')
  })

  it('calls a wrong code invalid and lets the visitor try again', async () => {
    const page = await open()
    const code = await sendCode(page)
    await page.keyboard.type(code === '1111111' ? '2222222' : '1111111')
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page).textContent()).toContain('invalid')
    await page.getByLabel('Code from the phone').fill(code)
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page).textContent()).toContain('valid The number is proven.')
  })

  it('shows the error of the client for a number that cannot be one', async () => {
    const page = await open()
    await page.getByLabel('Phone number', { exact: true }).fill('nobody')
    await page.getByLabel('Phone number', { exact: true }).press('Enter')
    await expect.poll(() => said(page).textContent()).toContain('phone_number: ')
  })

  it('shows the whole demonstration without scrolling at 1440 by 900', async () => {
    const page = await open()
    await sendCode(page)
    const box = await page.locator('.demo').boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(900)
  })

  it.each([360, 1440])('is accessible after a check at %d pixels, light and dark', async (width) => {
    const page = await open({ viewport: { width, height: 900 }, colorScheme: 'light' })
    await page.keyboard.type(await sendCode(page))
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page).textContent()).toContain('valid')
    expect(await findFaults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('html.dark').waitFor()
    expect(await findFaults(page, onlyColors)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  it('loads the simulation only when somebody is about to use it', async () => {
    const page = await open()
    const scripts: string[] = []
    page.on('request', (request) => /\/simulation\./.test(request.url()) && scripts.push(request.url()))
    await page.waitForLoadState('networkidle')
    expect(scripts).toEqual([])
    await sendCode(page)
    expect(scripts).not.toEqual([])
  })

  it('shows the steps without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false })
    expect(await page.getByText('The phone gets a message with a code.').isVisible()).toBe(true)
    expect(await page.getByText('Your code is').isVisible()).toBe(true)
    expect(await page.getByLabel('Phone number', { exact: true }).isVisible()).toBe(false)
  })
})
