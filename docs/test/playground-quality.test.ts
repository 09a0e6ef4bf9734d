import { readFile } from 'node:fs/promises'
import { hasChromium } from '@sms-verify/testing/chromium'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answerTimes } from '../scripts/measure-playground.ts'
import { findFaults, onlyColors } from './axe.ts'
import { answer, outcome, provoke, tryIt, visitPlayground } from './playground-visit.ts'

const visit = visitPlayground()
const { asked, openPlayground } = visit

describe.skipIf(!hasChromium)('what is typed in the playground', () => {
  const secrets = /15550009999|typed-text|c2VjcmV0|simulated-service\/v1/

  async function typeAndTry(page: Page): Promise<void> {
    await page.getByLabel('phone_number').fill('15550009999')
    await page.getByText('Optional fields').click()
    await page.getByLabel('template', { exact: true }).fill('typed-text $$CODE$$')
    await page.getByLabel('callback_url').fill('https://example.com/typed-text')
    await tryIt(page).click()
    await outcome(page, 'messageInProgress')
    await page.getByLabel('API key').fill('c2VjcmV0')
    await tryIt(page).click()
    await outcome(page, 'invalidSignature')
  }

  it('goes no further than the service worker, which answers', async () => {
    const page = await openPlayground()
    await typeAndTry(page)
    await answer(page).getByText('through the service worker').waitFor()
    expect(asked.filter((line) => secrets.test(line))).toEqual([])
  })

  it('stays in the page if there can be no service worker', async () => {
    const page = await openPlayground({ serviceWorkers: 'block' })
    await typeAndTry(page)
    await answer(page).getByText('in the page').waitFor()
    expect(asked.filter((line) => secrets.test(line))).toEqual([])
  })

  it('stays in the page if requests begin to bypass the worker', async () => {
    const page = await openPlayground()
    await provoke(page, 'messageInProgress')
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setBypassServiceWorker', { bypass: true })
    await typeAndTry(page)
    await answer(page).getByText('in the page').waitFor()
    expect(asked.some((line) => line.includes('sign-of-life'))).toBe(true)
    expect(asked.filter((line) => secrets.test(line))).toEqual([])
  })

  it('is stored nowhere, and the worker goes with the page', async () => {
    const page = await openPlayground()
    await typeAndTry(page)
    const stored = await page.evaluate(async () => {
      const caches = await Promise.all((await self.caches.keys()).map((key) => self.caches.open(key)))
      const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat()
      const databases = await indexedDB.databases()
      return JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        databases,
        requests.map(({ url }) => url),
      ])
    })
    expect(stored).not.toMatch(secrets)
    await page.getByRole('link', { name: 'Errors', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: /errors/i }).waitFor()
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0)
    await page.getByRole('link', { name: 'Try it', exact: true }).first().click()
    await provoke(page, 'rateLimitExceeded')
  })
})

/** What of the page is the playground's. */
const own = { include: 'html', exclude: '.VPNav' }
const rulesIn = { light: { rules: { 'target-size': { enabled: true } } }, dark: onlyColors }

describe.skipIf(!hasChromium)('the page of the playground', () => {
  it('is accessible and fits at 360 and 1440 pixels, in light and dark', async () => {
    const page = await openPlayground({
      viewport: { width: 360, height: 900 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    })
    await provoke(page, 'messageInProgress')
    await provoke(page, 'invalidSignature')
    await page.getByText('Optional fields').click()
    await page.getByLabel('sender_id').fill('A'.repeat(21))
    await page.getByLabel('template', { exact: true }).focus()
    await page.getByRole('tab', { name: 'PHP' }).click()
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.locator(colorScheme === 'dark' ? 'html.dark' : 'html:not(.dark)').waitFor()
        expect(await findFaults(page, rulesIn[colorScheme], own)).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    const transition = await tryIt(page).evaluate((element) => getComputedStyle(element).transitionDuration)
    expect(transition).toMatch(/^0s/)
  })

  it('has its heading, its purpose, and the page to read without JavaScript in the HTML', async () => {
    const html = await readFile(new URL('../dist/try.html', import.meta.url), 'utf8')
    expect(html).toMatch(/<h1[^>]*>Try it/)
    expect(html).toContain('nothing you type leaves your browser')
    expect(html).toMatch(/<noscript>.*reference.*<\/noscript>/s)
  })

  it('blocks requests to other hosts and foreign scripts by its policy', async () => {
    const page = await openPlayground()
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("connect-src 'self';")
    expect(policy).not.toContain('unsafe')
    await provoke(page, 'invalidApiKey')
  })

  it('is the only one to load the playground', async () => {
    const page = await visit.open('')
    await page.waitForLoadState('networkidle')
    expect(asked.filter((line) => /playground|mockServiceWorker/.test(line))).toEqual([])
  })

  it('says of each answer how long it took', async () => {
    const times = await answerTimes(await openPlayground(), 15)
    expect(times).toHaveLength(15)
    expect(times.filter((time) => !Number.isInteger(time))).toEqual([])
  })
})
