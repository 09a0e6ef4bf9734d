import { hasChromium } from '@sms-verify/testing/chromium'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findFaults } from './axe.ts'
import { visitSite } from './visit.ts'

const visit = visitSite()
const { open } = visit

const search = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill(text)
  await page.locator('.result').first().waitFor()
}

describe.skipIf(!hasChromium)('the site in Chromium', () => {
  it.each([
    ['-30012', /nonce-reused/],
    ['nonceReused', /nonce-reused/],
    ['203', /statuses\/203/],
    ["'x-ts-nonce' header value has been used recently", /nonce-reused/],
    ['Invalid Request: PhoneNumber Parameter: +1 555 867 5309', /invalid-parameter-value/],
    ['-40007 Rate Limit Exceeded (rateLimitExceeded). See https://sms-verify.github.io/', /rate-limit-exceeded/],
    ['{"code":-30015,"description":"Invalid API Key."}', /invalid-api-key/],
    ['Subscriber absent', /statuses\/514/],
    ['sender_id', /reference\/#send-sms-sender_id/],
  ])('finds %s', async (text, address) => {
    const page = await open('')
    await search(page, text)
    await expect.poll(() => page.locator('.result').first().getAttribute('href')).toMatch(address)
  })

  it('opens a found page by keyboard, and finds nothing to complain of in the dialog', async () => {
    const page = await open('start/')
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox').waitFor()
    await page.keyboard.type('-30012')
    await page.locator('.result', { hasText: 'nonceReused' }).first().waitFor()
    expect(await findFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(/errors\/nonce-reused/)
    await page.getByRole('heading', { name: '-30012 nonceReused' }).waitFor()
  })

  it('goes from page to page under its policy without loading the site anew', async () => {
    const page = await open('errors/')
    await page.evaluate(() => Object.assign(globalThis, { isSame: true }))
    await page.getByRole('link', { name: 'rateLimitExceeded', exact: true }).click()
    await page.getByRole('heading', { name: '-40007 rateLimitExceeded' }).waitFor()
    expect(await page.evaluate(() => 'isSame' in globalThis)).toBe(true)
  })

  it('leaves a page without an error right after it was scrolled', async () => {
    const page = await open('guides/errors-and-retries', { viewport: { width: 1440, height: 900 } })
    await page.evaluate(() => {
      // The second of two events in a row is handled 100 ms later.
      for (let events = 0; events < 2; events += 1) dispatchEvent(new Event('scroll'))
      document.querySelector<HTMLAnchorElement>('header a[href$="/try"]')?.click()
    })
    await page.locator('h1', { hasText: 'Try it' }).waitFor()
    // Timers run in their order: when this one has run, the one of the scroll has too.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  })

  it('switches its colors', async () => {
    const page = await open('', { viewport: { width: 1440, height: 900 } })
    await page.locator('.VPNavBarAppearance button').click()
    await expect.poll(() => page.evaluate(() => document.documentElement.className)).toContain('dark')
  })

  it('shows no motion if the visitor prefers reduced motion', async () => {
    const page = await open('start/')
    await page.getByRole('button', { name: 'Search' }).click()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })

  it('shows each response of the reference that is chosen, without JavaScript', async () => {
    const page = await open('reference/', { javaScriptEnabled: false })
    for (const list of await page.locator('.responses').all()) {
      const names = await list.locator('option').allTextContents()
      for (const [index, name] of names.entries()) {
        await list.locator('select').selectOption({ index })
        const shown = await list.locator('.caption:visible').allTextContents()
        expect(shown).toEqual([expect.stringContaining(name.replace(/^-\d+ /, ''))])
      }
    }
  })

  it('marks the section that is being read in the sidebar of the reference', async () => {
    const page = await open('reference/', { viewport: { width: 1440, height: 900 } })
    const marked = page.locator('.VPSidebar [aria-current]')
    await expect.poll(() => marked.allTextContents()).toEqual(['Overview'])
    for (const section of ['Get the status, check a code', 'Authentication']) {
      await page.getByRole('heading', { name: section, level: 2 }).evaluate((heading) => heading.scrollIntoView())
      await expect.poll(() => marked.allTextContents()).toEqual([section])
    }
  })

  it('answers an unknown address with the page that says so, as its public host does', async () => {
    const page = await open('')
    const response = await page.request.get(`${visit.url}unknown`)
    expect(response.status()).toBe(404)
    expect(await response.text()).toContain('<title>404 · SMS Verify</title>')
  })

  it('says that an address is unknown without JavaScript too', async () => {
    const page = await open('404', { javaScriptEnabled: false })
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
    await page.getByRole('link', { name: 'Go to the first page' }).click()
    await page.waitForURL(visit.url)
  })

  it('leads to Redoc from every page, and back', async () => {
    const page = await open('errors/', { viewport: { width: 1440, height: 900 } })
    await page.getByRole('link', { name: 'Redoc' }).first().click()
    await page.waitForURL(/\/reference\/redoc$/)
    await page.getByText('Send a code').first().waitFor()
    await page.getByRole('link', { name: 'SMS Verify', exact: true }).click()
    await page.waitForURL(visit.url)
  })
})
