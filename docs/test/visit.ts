import { launch } from '@sms-verify/testing/chromium'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
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

/** A browser on the built site, and what its pages complained of. */
export interface Visit {
  readonly site: Site
  /** Errors on the console, refusals of the policy, requests to another host. */
  readonly complaints: string[]
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** Serves the built site, or another that is given, and starts a browser. */
export async function startVisit(served?: Site): Promise<Visit> {
  const site = served ?? (await startSite())
  const browser: Browser = await launch()
  const complaints: string[] = []

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(`${path}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !/^(?:data|blob):/.test(request.url())) complaints.push(request.url())
    })
    await page.goto(site.url + path)
    if (options.javaScriptEnabled !== false) {
      await page.waitForFunction(() => '__vue_app__' in (document.getElementById('app') ?? {}))
    }
    return page
  }
  async function close(): Promise<void> {
    await browser.close()
    await site.close()
  }
  return { site, complaints, open, close }
}
