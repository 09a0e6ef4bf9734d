import { hasChromium, launch } from '@sms-verify/testing/chromium'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, startSite } from '../scripts/start-site.ts'
import { findFaults, onlyColors, withoutColors } from './axe.ts'

/** The tags of WCAG 2.2 AA. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The overview, an operation with a form, and the webhook. */
const views = ['', '#/verification/sendsms', '#/delivery-reports/receivedeliveryreport']

describe.skipIf(!hasChromium)('Redoc in Chromium', () => {
  let site: Site
  let browser: Browser
  let page: Page
  const requested: string[] = []
  const complaints: string[] = []
  let own: string

  beforeAll(async () => {
    site = await startSite()
    own = `${site.url}reference/redoc`
    browser = await launch()
    page = await browser.newPage()
    page.on('request', (request) => requested.push(request.url()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await open(page, '')
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  /** Opens Redoc anew, also where only the hash differs, and waits until it has built the page. */
  async function open(page: Page, hash: string): Promise<void> {
    await page.goto('about:blank')
    await page.goto(own + hash, { waitUntil: 'networkidle' })
    await page.getByTestId('search-trigger').first().waitFor({ state: 'attached' })
  }

  it('asks no other host for anything', () => {
    expect(requested.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url))).toEqual([])
  })

  it('runs only scripts of its own host, and its policy blocks nothing of it', async () => {
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("script-src 'self';")
    for (const hash of ['#/verification/sendsms', '#/delivery-reports/receivedeliveryreport']) {
      await open(page, hash)
    }
    // Not by the shortcut, which Redoc hears only some time after it has built the page.
    await page.getByRole('button', { name: 'Search' }).press('Enter')
    await page.getByPlaceholder('Search').last().waitFor()
    await page.keyboard.type('nonce')
    await page.getByText('is shorter or longer than the service allows').first().waitFor()
    expect(complaints).toEqual([])
  })

  it.each([
    ['#/verification/sendsms', 'Send a code', ['phone_number', 'transaction_payee', 'curl', 'messageInProgress']],
    ['#/verification/getstatus', 'Get the status, check a code', ['verify_code', 'codeExpired']],
    ['#/verification/completeverification', 'Report a verification complete', ['completionRecorded']],
    [
      '#/delivery-reports/receivedeliveryreport',
      'Receive a delivery report',
      ['submit_timestamp', 'insufficientFunds'],
    ],
  ])('shows the operation at %s with its fields and rows', async (hash, summary, parts) => {
    await open(page, hash)
    await page.getByRole('heading', { name: summary }).waitFor()
    for (const part of parts) await page.getByText(part).first().waitFor({ state: 'attached' })
    expect(await page.title()).toContain('SMS Verify API')
  })

  it.each([
    ['light', 1440, { runOnly: standard }],
    ['light', 360, { runOnly: standard, ...withoutColors }],
    ['dark', 1440, onlyColors],
    ['dark', 360, onlyColors],
  ] as const)('keeps WCAG 2.2 AA by axe in %s at %i pixels', async (colorScheme, width, rules) => {
    const options = { colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce', bypassCSP: true } as const
    const context = await browser.newContext(options)
    for (const hash of views) {
      const page = await context.newPage()
      await open(page, hash)
      expect(await findFaults(page, rules), hash).toEqual([])
      await page.close()
    }
    await context.close()
  })
})
