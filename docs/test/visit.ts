import { hasChromium, launch } from '@sms-verify/testing/chromium'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Site, startSite } from '../scripts/start-site.ts'

/** One page of each kind. */
export const pageKinds = [
  '', // a landing
  'guides/delivery-reports', // a guide with tabs of code
  'guides/security', // a guide with a list to tick
  'errors/', // a table
  'errors/nonce-reused', // an outcome
  'statuses/514', // a status
  'reference/',
  'try',
]

/** A browser on a built site, and what its pages complained of. */
export interface Visit {
  /** The address of the site. */
  readonly url: string
  /** Opens a page in a new context, which is closed after the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** A new context whose pages may complain, which is closed after the test. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>
}

/** Waits until Vue has taken over a page. */
export const isMounted = (page: Page) =>
  page.waitForFunction(() => '__vue_app__' in (document.getElementById('app') ?? {}))

/**
 * Serves a built site and starts a browser for the tests of a file. A test fails if there are errors on the console that
 * are not expected, refusals of the policy, or requests to another host.
 */
export function visitSite(serve: () => Promise<Site> = startSite, expectedError = /^$/): Visit {
  const complaints: string[] = []
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    if (!hasChromium) return
    site = await serve()
    browser = await launch()
  })
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.on('console', (message) => {
      const isError = message.type() === 'error' && !expectedError.test(message.text())
      if (isError) complaints.push(`${path}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`))
    context.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !/^(?:data|blob):/.test(request.url())) complaints.push(request.url())
    })
    await page.goto(site.url + path)
    if (options.javaScriptEnabled !== false) await isMounted(page)
    return page
  }
  return {
    get url() {
      return site.url
    },
    open,
    newContext: (options) => browser.newContext(options),
  }
}
