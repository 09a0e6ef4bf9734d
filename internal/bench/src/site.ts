import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measurePage, type PageFigures, writeStaticPage } from '@sms-verify/docs/scripts/measure-page.ts'
import { answerTimes, timeUntilUsable } from '@sms-verify/docs/scripts/measure-playground.ts'
import { startSite } from '@sms-verify/docs/scripts/start-site.ts'
import { launch } from '@sms-verify/testing/chromium'
import { median, medianRatio } from './median.ts'
import type { Row } from './table.ts'

type Browser = Awaited<ReturnType<typeof launch>>

interface PageToMeasure {
  readonly path: string
  /** The ID of its last heading. */
  readonly last: string
  /** How much later than a static page it may show. */
  readonly maxRatio: number
  /** What it may transfer, in kB. */
  readonly maxTransferred?: number
  /** What of it may be JavaScript, in kB. */
  readonly maxScripts?: number
}

const light = { maxRatio: 1.5, maxTransferred: 120, maxScripts: 80 }

const pages: readonly PageToMeasure[] = [
  { path: 'guides/errors-and-retries', last: 'without-the-client', ...light },
  { path: 'errors/nonce-reused', last: 'reproduce-it', ...light },
  { path: 'statuses/514', last: 'reproduce-it', ...light },
  { path: 'reference/', last: 'receive-delivery-report', maxRatio: 2 },
]

/** Measures the pages of the documentation in Chromium, beside static pages of the same text, and the playground. */
export async function measureSite(quick: boolean): Promise<Row[]> {
  const rounds = quick ? 5 : 15
  const folder = await mkdtemp(join(tmpdir(), 'static-pages-'))
  for (const { path } of pages) await writeStaticPage(path, join(folder, toFileName(path)))
  const site = await startSite()
  const plain = await startSite({ folder, path: '/' })
  const browser = await launch()
  try {
    const rows: Row[] = []
    for (const page of pages) {
      const addresses = { own: site.url + page.path, plain: plain.url + toFileName(page.path) }
      rows.push(...(await pageRows(browser, page, { ...addresses, rounds })))
    }
    return [...rows, ...(await playgroundRows(browser, `${site.url}try`, rounds))]
  } finally {
    await browser.close()
    await Promise.all([site.close(), plain.close(), rm(folder, { recursive: true })])
  }
}

/** A static page is one file in one folder. */
const toFileName = (path: string) => `${path.replaceAll('/', '-')}.html`

interface Course {
  readonly own: string
  readonly plain: string
  readonly rounds: number
}

async function pageRows(browser: Browser, page: PageToMeasure, { own, plain, rounds }: Course): Promise<Row[]> {
  const figures: Record<'own' | 'plain' | 'again', PageFigures[]> = { own: [], plain: [], again: [] }
  for (let round = 0; round < rounds; round++) {
    figures.plain.push(await measurePage(browser, plain, page.last))
    figures.own.push(await measurePage(browser, own, page.last))
    figures.again.push(await measurePage(browser, plain, page.last))
  }
  const times = (of: readonly PageFigures[]) => of.map(({ readable }) => readable)
  const kilobytes = (of: 'transferred' | 'scripts') => median(figures.own.map((each) => each[of])) / 1e3
  const name = `\`/${page.path}\``
  const later = (of: PageFigures[]) => medianRatio(times(of), times(figures.plain))
  return [
    { what: `${name}, time until the text is readable`, figure: median(times(figures.own)), unit: 'ms' },
    {
      what: `${name}, time until the text is readable, against a static page`,
      figure: later(figures.own),
      unit: '×',
      max: page.maxRatio,
    },
    { what: `${name}, the static page, measured again`, figure: later(figures.again), unit: '×' },
    { what: `${name}, transferred`, figure: kilobytes('transferred'), unit: 'kB', max: page.maxTransferred },
    { what: `${name}, JavaScript transferred`, figure: kilobytes('scripts'), unit: 'kB', max: page.maxScripts },
  ]
}

async function playgroundRows(browser: Browser, url: string, rounds: number): Promise<Row[]> {
  const loads: number[] = []
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext()
    loads.push(await timeUntilUsable(context, url))
    await context.close()
  }
  const page = await browser.newPage()
  await page.goto(url)
  const answers = await answerTimes(page, 15)
  return [
    { what: 'playground, time until you can use it', figure: median(loads), unit: 'ms', max: 1_000 },
    { what: 'playground, time until *Try It!* shows a response', figure: median(answers), unit: 'ms', max: 50 },
  ]
}
