import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { close, listen } from '@sms-verify/testing/loopback'
import type { Page } from 'playwright-core'
import { bundle } from '../bundle.ts'
import type { Observations } from '../msw-suite.ts'
import { inPage } from '../runners/chromium.ts'
import type { ParityRequest } from './parity-request.ts'
import type { ParityAnswer } from './replay.ts'

interface PageGlobals {
  replayInPage(requests: readonly ParityRequest[]): Promise<ParityAnswer[]>
  observeInPage(): Promise<Observations & { complaints: readonly string[] }>
}

/** Replays requests in a page of Chromium, where the worker of msw answers them. */
export const replayInChromium = (requests: readonly ParityRequest[]): Promise<ParityAnswer[]> =>
  inMswPage((page) => page.evaluate((given) => (globalThis as unknown as PageGlobals).replayInPage(given), requests))

/** Reports what `setupMock` does in a page of Chromium. */
export const observeInChromium = (): ReturnType<PageGlobals['observeInPage']> =>
  inMswPage((page) => page.evaluate(() => (globalThis as unknown as PageGlobals).observeInPage()))

/** Opens a page that has the worker of msw beside it. */
async function inMswPage<Result>(run: (page: Page) => Promise<Result>): Promise<Result> {
  const worker = await readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8')
  const files: Record<string, [contentType: string, text: string]> = {
    '/': ['text/html', '<!doctype html><script type="module" src="page.js"></script>'],
    '/page.js': ['text/javascript', await bundle('msw-page', 'browser')],
    '/mockServiceWorker.js': ['text/javascript', worker],
  }
  const server = createServer(({ url = '' }, outgoing) => {
    const [contentType, text] = files[url] ?? []
    outgoing.writeHead(contentType ? 200 : 404, { 'content-type': contentType ?? 'text/plain' }).end(text)
  })
  try {
    return await inPage(await listen(server), run)
  } finally {
    await close(server)
  }
}
