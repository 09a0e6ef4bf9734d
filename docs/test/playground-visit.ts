import { once } from 'node:events'
import { createServer, request as forward, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hasChromium, launch } from '@sms-verify/testing/chromium'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { type Site, startSite } from '../scripts/start-site.ts'

/** A browser on the playground, and what became of its requests. */
export interface PlaygroundVisit {
  /** The address of the site. */
  readonly url: string
  /** Every request that reached the server, with its headers and its body. */
  readonly asked: string[]
  /** Errors on the console, refusals of the policy, requests to another host. */
  readonly complaints: string[]
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>
  /** The playground, once it can be used. */
  open(options?: BrowserContextOptions, fragment?: string): Promise<Page>
}

/** Serves the built site and starts a browser, for the tests of a file. */
export function visitPlayground(): PlaygroundVisit {
  const asked: string[] = []
  const complaints: string[] = []
  let site: Site
  let recorder: Server
  let browser: Browser
  let url = ''

  beforeAll(async () => {
    if (!hasChromium) return
    site = await startSite()
    recorder = recordRequests(site, asked)
    await once(recorder.listen(0, '127.0.0.1'), 'listening')
    url = `http://127.0.0.1:${(recorder.address() as AddressInfo).port}${new URL(site.url).pathname}`
    browser = await launch()
  })
  beforeEach(() => {
    asked.length = 0
    complaints.length = 0
  })
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
  })
  afterAll(async () => {
    await browser?.close()
    recorder?.closeAllConnections()
    recorder?.close()
    await site?.close()
  })

  async function open(options: BrowserContextOptions = {}, fragment = ''): Promise<Page> {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
    context.on('request', (request) => request.url().startsWith(new URL(url).origin) || complaints.push(request.url()))
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      // The browser itself says so of every answer that is a refusal.
      const isRefusal = message.text().includes('the server responded with a status of')
      if (message.type() === 'error' && !isRefusal) complaints.push(message.text())
    })
    await page.goto(`${url}try${fragment}`)
    await tryIt(page).waitFor()
    return page
  }

  return {
    get url() {
      return url
    },
    asked,
    complaints,
    newContext: (options) => browser.newContext(options),
    open,
  }
}

/** Puts a server in front of the site that notes down each request. */
function recordRequests(site: Site, asked: string[]): Server {
  return createServer(async (incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming
    const body = await incoming.reduce((text: string, chunk) => text + chunk, '')
    asked.push(`${method} ${url} ${JSON.stringify(headers)} ${body}`)
    forward(new URL(url, site.url), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    }).end(body)
  })
}

export const tryIt = (page: Page) => page.getByRole('button', { name: 'Try It!' })

const findSection = (page: Page, name: string) => page.locator('section', { has: page.getByRole('heading', { name }) })
export const answer = (page: Page) => findSection(page, 'Response')
export const phone = (page: Page) => findSection(page, 'Phone')
export const signing = (page: Page) => findSection(page, 'How the Authorization header is made')

/** Waits for the answer with an outcome. */
export const outcome = (page: Page, name: string) => answer(page).getByRole('link', { name, exact: true }).waitFor()

/** Chooses the example of an outcome and tries it. */
export async function provoke(page: Page, name: string): Promise<void> {
  await page.getByLabel('Choose an example').selectOption(name)
  await tryIt(page).click()
  await outcome(page, name)
}

/** The code of the newest message. */
export async function codeOnPhone(page: Page): Promise<string> {
  return /\d{7}/.exec((await phone(page).textContent())?.split('·')[1] ?? '')?.[0] ?? ''
}
