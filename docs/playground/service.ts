import type { NetworkMock } from '@sms-verify/mocks/browser'
import { createPageFetch, type Exchange } from './page-fetch.ts'
import type { TriedService } from './try-it.ts'

/** A delivery report the simulated service would have posted. */
export interface Report {
  readonly url: string
  readonly body: string
}

/** The simulated service of the page. */
export interface PageService extends TriedService {
  readonly mock: NetworkMock
  readonly reports: readonly Report[]
  readonly stop: () => Promise<void>
}

/** The options of `startService`. */
export interface ServiceOptions {
  /** The path the site is under, with a slash at its end. */
  readonly base: string
  /** Called with each delivery report. */
  readonly onReport: () => void
}

/** How long a worker may take to start or respond, in milliseconds, before the page continues without it. */
const patience = { start: 5_000, signOfLife: 1_000 }

/** Starts the simulation behind msw's worker; without a worker, it responds in the page itself. */
export async function startService({ base, onReport }: ServiceOptions): Promise<PageService> {
  const [{ setupMock }, { http, HttpResponse }] = await Promise.all([
    import('@sms-verify/mocks/browser'),
    import('msw'),
  ])
  const own = new URL(`${base}simulated-service`, location.href)
  const signOfLife = `${own.href}/sign-of-life`
  const reports: Report[] = []
  let last: Exchange | undefined

  const mock = setupMock({
    hooks: false,
    server: own.href,
    basePath: own.pathname,
    // A report never leaves the page.
    async reportFetch(url, { body } = {}) {
      reports.push({ url: String(url), body: String(body) })
      onReport()
      return new Response()
    },
    handlers: [http.get(signOfLife, ({ request }) => HttpResponse.text(new URL(request.url).search))],
    onOtherRequests: 'bypass',
    worker: { quiet: true, serviceWorker: { url: `${base}mockServiceWorker.js`, options: { scope: base } } },
  })
  const hasWorker = await within(patience.start, startWorker(mock))

  /** No server knows this response, whatever it does with unknown paths. */
  async function isIntercepted(): Promise<boolean> {
    if (!hasWorker || !navigator.serviceWorker.controller) return false
    const question = `?${crypto.randomUUID()}`
    const signal = AbortSignal.timeout(patience.signOfLife)
    const answer = await fetch(signOfLife + question, { cache: 'no-store', signal }).then((response) => response.text())
    return answer === question
  }

  // The first check takes longest, so it runs before any request has to wait for it.
  await isIntercepted().catch(() => false)
  return {
    mock,
    fetch: createPageFetch({
      simulate: (request) => mock.fetch(request),
      ownAddress: own.href,
      fetch: (input, init) => fetch(input, init),
      isIntercepted: () => isIntercepted().catch(() => false),
      onExchange: (exchange) => (last = exchange),
    }),
    lastExchange: () => last,
    reports,
    stop: () => (hasWorker ? mock.stop() : Promise.resolve()),
  }
}

/** Starts msw's worker, unless there can be none. msw would reload a page that was loaded past its worker. */
async function startWorker(mock: NetworkMock): Promise<true> {
  const { serviceWorker } = navigator
  if (!serviceWorker) throw new Error('This page can have no service worker.')
  const isBypassed = !serviceWorker.controller && (await serviceWorker.getRegistrations()).length > 0
  if (isBypassed) throw new Error('This page was loaded past its service worker.')
  await mock.start()
  return true
}

/** Whether something happens in time. */
function within(milliseconds: number, promise: Promise<true>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, milliseconds, false))
  return Promise.race([promise, late]).catch(() => false)
}
