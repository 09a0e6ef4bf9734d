import { hasChromium } from '@sms-verify/testing/chromium'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, rulesOfColors } from './axe.ts'
import { pageKinds, startVisit, type Visit } from './visit.ts'

const search = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill(text)
  await page.locator('.result').first().waitFor()
}

/** Where each element is, and its colors and type. Icons, which come later, keep their place. */
const looksOf = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('body, body :not(script, noscript, svg *)'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { color, backgroundColor, font, visibility } = getComputedStyle(element)
      return [element.tagName, element.className, x, y, width, height, color, backgroundColor, font, visibility].join(
        ' ',
      )
    }),
  )

/** The fonts, each in one weight and size, that the text of a page takes. */
const fontsOf = (page: Page) =>
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

describe.skipIf(!hasChromium)('the site in Chromium', () => {
  let visit: Visit
  const opened: Page[] = []
  beforeAll(async () => {
    visit = await startVisit()
  })
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.context().close()
    expect(visit.complaints.splice(0)).toEqual([])
  })
  afterAll(() => visit?.close())

  async function open(...given: Parameters<Visit['open']>): Promise<Page> {
    const page = await visit.open(...given)
    opened.push(page)
    return page
  }

  describe.each(pageKinds.map((path) => ({ path })))('the page /$path', ({ path }) => {
    it.each([360, 1440])('is accessible and fits at %d pixels, light and dark', async (width) => {
      const page = await open(path, { viewport: { width, height: 900 }, colorScheme: 'light' })
      expect(await faultsOf(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.locator('html.dark').waitFor()
      expect(await faultsOf(page, { runOnly: rulesOfColors })).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
  })

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
    expect(await faultsOf(page)).toEqual([])
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

  it('switches its colors', async () => {
    const page = await open('', { viewport: { width: 1440, height: 900 } })
    await page.locator('.VPNavBarAppearance button').click()
    await expect.poll(() => page.evaluate(() => document.documentElement.className)).toContain('dark')
  })

  it('keeps still where motion is to be reduced', async () => {
    const page = await open('start/')
    await page.getByRole('button', { name: 'Search' }).click()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })

  it.each(pageKinds)('shows /%s from the page itself as it looks when all styles are there', async (path) => {
    for (const width of [360, 1440]) {
      const page = await open('404', {
        viewport: { width, height: 900 },
        colorScheme: width === 360 ? 'light' : 'dark',
      })
      const rest: (() => Promise<void>)[] = []
      await page.route('**/*.js', () => {}) // never answered
      await page.route('**/*.css', (route) => void rest.push(() => route.continue()))
      await page.goto(visit.site.url + path, { waitUntil: 'commit' })
      await expect.poll(() => rest.length).toBe(1)
      const before = await looksOf(page)
      await rest[0]?.()
      await page.waitForFunction(() => document.styleSheets.length === 2)
      expect(await looksOf(page)).toEqual(before)
    }
  })

  it.each(['guides/errors-and-retries', 'errors/nonce-reused', 'statuses/514'])(
    'asks for few fonts before it shows /%s',
    async (path) => {
      const page = await open(path, { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })
      expect((await fontsOf(page)).length).toBeLessThan(10)
    },
  )

  it.each(pageKinds)('shows the text of /%s without JavaScript', async (path) => {
    const page = await open(path, { javaScriptEnabled: false })
    expect(await page.locator('main h1').isVisible()).toBe(true)
    expect((await page.locator('main').textContent())?.length).toBeGreaterThan(100)
  })

  it('shows every field, outcome and sample of the reference without JavaScript', async () => {
    const page = await open('reference/', { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })
    for (const part of ['transaction_payee', 'accountSuspended', 'verify.code_state', 'submit_timestamp', 'x-ts-nonce'])
      expect(await page.locator('main').getByText(part).filter({ visible: true }).first().isVisible()).toBe(true)
    const group = page.locator('.vp-code-group').first()
    await group.getByText('Ruby').click()
    expect(await group.getByText('Net::HTTP.new').isVisible()).toBe(true)
    expect(await group.getByText('createClient()').isVisible()).toBe(false)
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

  it('leads to Redoc from every page, and back', async () => {
    const page = await open('errors/', { viewport: { width: 1440, height: 900 } })
    await page.getByRole('link', { name: 'Redoc' }).first().click()
    await page.waitForURL(/\/reference\/redoc$/)
    await page.getByText('Send a code').first().waitFor()
    await page.getByRole('link', { name: 'SMS Verify', exact: true }).click()
    await page.waitForURL(visit.site.url)
  })
})
