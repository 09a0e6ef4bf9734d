import { createServer, request as forward } from 'node:http'
import { close, listen } from '@sms-verify/testing/loopback'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeEach } from 'vitest'
import { type Site, startSite } from '../scripts/start-site.ts'
import { type Visit, visitSite } from './visit.ts'

/** A browser on the playground, and what became of its requests. */
export interface PlaygroundVisit extends Visit {
  /** Every request that reached the server, with its headers and its body. */
  readonly asked: string[]
  /** Opens the playground in a new context, and waits until it can be used. */
  openPlayground(options?: BrowserContextOptions, fragment?: string): Promise<Page>
}

/** Serves the built site and starts a browser, for the tests of a file. */
export function visitPlayground(): PlaygroundVisit {
  const asked: string[] = []
  // The browser itself says so of every answer that is a refusal.
  const visit = visitSite(() => startRecordedSite(asked), /the server responded with a status of/)
  beforeEach(() => {
    asked.length = 0
  })
  return {
    get url() {
      return visit.url
    },
    open: visit.open,
    newContext: visit.newContext,
    asked,
    async openPlayground(options = {}, fragment = '') {
      const page = await visit.open(`try${fragment}`, {
        permissions: ['clipboard-read', 'clipboard-write'],
        reducedMotion: 'no-preference',
        ...options,
      })
      await tryIt(page).waitFor()
      return page
    },
  }
}

/** Serves the built site behind a server that notes down each request. */
async function startRecordedSite(asked: string[]): Promise<Site> {
  const site = await startSite()
  const recorder = createServer(async (incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming
    const body = await incoming.reduce((text: string, chunk) => text + chunk, '')
    asked.push(`${method} ${url} ${JSON.stringify(headers)} ${body}`)
    forward(new URL(url, site.url), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    }).end(body)
  })
  const address = await listen(recorder)
  return {
    url: address + new URL(site.url).pathname,
    async close() {
      await close(recorder)
      await site.close()
    },
  }
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
