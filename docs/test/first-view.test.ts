import { hasChromium } from '@sms-verify/testing/chromium'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pageKinds, visitSite } from './visit.ts'

const visit = visitSite()
const { open } = visit

/** Where each element is, and its colors and type. Icons, which come later, keep their place. */
const readLooks = (page: Page) =>
  page.evaluate(async () => {
    // Code has its real size from the frame on in which it comes into view.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame)
    return Array.from(document.querySelectorAll('body, body :not(script, noscript, svg *)'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { color, backgroundColor, font, visibility } = getComputedStyle(element)
      const place = [element.tagName, element.className, x, y, width, height]
      return [...place, color, backgroundColor, font, visibility].join(' ')
    })
  })

/** The fonts, each in one weight and size, that the text of a page takes. */
const listFonts = (page: Page) =>
  page.evaluate(() => {
    const withText = Array.from(document.querySelectorAll('body *')).filter(
      (element) =>
        element.checkVisibility() &&
        Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    const fonts = withText.map((element) => {
      const { fontFamily, fontWeight, fontSize } = getComputedStyle(element)
      return [fontFamily, fontWeight, fontSize].join(' ')
    })
    return [...new Set(fonts)]
  })

describe.skipIf(!hasChromium)('what a page shows before its scripts run', () => {
  it.each(pageKinds)('shows /%s from the page itself as it looks when all styles are there', async (path) => {
    for (const width of [360, 1440]) {
      const page = await open('404', {
        viewport: { width, height: 900 },
        colorScheme: width === 360 ? 'light' : 'dark',
      })
      const rest: (() => Promise<void>)[] = []
      await page.route('**/*.js', () => {}) // never answered
      await page.route('**/*.css', (route) => void rest.push(() => route.continue()))
      await page.goto(visit.url + path, { waitUntil: 'commit' })
      await expect.poll(() => rest.length).toBe(1)
      const before = await readLooks(page)
      await rest[0]?.()
      await page.waitForFunction(() => document.styleSheets.length === 2)
      expect(await readLooks(page)).toEqual(before)
    }
  })

  it.each(['guides/errors-and-retries', 'errors/nonce-reused', 'statuses/514'])(
    'asks for few fonts before it shows /%s',
    async (path) => {
      const page = await open(path, { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })
      expect((await listFonts(page)).length).toBeLessThan(10)
    },
  )

  it.each(pageKinds)('shows the text of /%s without JavaScript', async (path) => {
    const page = await open(path, { javaScriptEnabled: false })
    expect(await page.locator('main h1').isVisible()).toBe(true)
    expect((await page.locator('main').textContent())?.length).toBeGreaterThan(100)
  })

  it.each([true, false])(
    'shows the sidebar before the application runs, with JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await open('404', { javaScriptEnabled, viewport: { width: 1440, height: 900 } })
      await page.route('**/*.js', () => {}) // never answered
      await page.goto(`${visit.url}errors/nonce-reused`, { waitUntil: 'commit' })
      const link = page.locator('.VPSidebar a').first()
      await expect.poll(() => link.evaluate((element) => element.checkVisibility())).toBe(true)
    },
  )

  it('shows every field, outcome and sample of the reference without JavaScript', async () => {
    const page = await open('reference/', { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })
    for (const part of ['transaction_payee', 'accountSuspended', 'verify.code_state', 'submit_timestamp', 'x-ts-nonce'])
      expect(await page.locator('main').getByText(part).filter({ visible: true }).first().isVisible()).toBe(true)
    const group = page.locator('.vp-code-group').first()
    await group.getByText('Ruby').click()
    expect(await group.getByText('Net::HTTP.new').isVisible()).toBe(true)
    expect(await group.getByText('createClient()').isVisible()).toBe(false)
  })
})
