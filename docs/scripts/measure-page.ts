// Measures the size and speed of a page of the built site, and of a static page with the same text to compare.
import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'playwright-core'

/** The load time of a page, and its transferred bytes. */
export interface PageFigures {
  /** When the last heading was painted, in milliseconds from the navigation; at least the first contentful paint. */
  readonly readable: number
  /** What was transferred until the network was idle, in bytes. */
  readonly transferred: number
  /** The JavaScript part of it, in bytes. */
  readonly scripts: number
}

/** The wait for a new window, in milliseconds: Chromium loads its own pages in it first. */
const settlingTime = 500

/** Opens a page with an empty cache, and measures it; `last` is the ID of its last heading. */
export async function measurePage(browser: Browser, url: string, last: string): Promise<PageFigures> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript((id) => {
    const look = () => {
      const element = document.getElementById(id)
      if (element?.getBoundingClientRect().height) Object.assign(globalThis, { readable: performance.now() })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, last)
  await setTimeout(settlingTime)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page
    .waitForFunction(() => 'readable' in globalThis, undefined, { timeout: 10_000 })
    .catch(() => {
      throw new Error(`${url} has no heading "${last}": give the ID of its last heading.`)
    })
  const figures = await page.evaluate(() => {
    const [navigation, ...resources] = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[]
    const sum = (entries: PerformanceResourceTiming[]) =>
      entries.reduce((total, entry) => total + entry.transferSize, 0)
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
    const { readable } = globalThis as unknown as { readable: number }
    return {
      readable: Math.max(paint, readable),
      transferred: sum(resources) + (navigation?.transferSize ?? 0),
      scripts: sum(resources.filter(({ name }) => name.endsWith('.js'))),
    }
  })
  await context.close()
  return figures
}

/** Writes the text of a built page as a page of nothing else. */
export async function writeStaticPage(path: string, file: string): Promise<void> {
  const built = new URL(`../dist/${path.endsWith('/') ? `${path}index` : path}.html`, import.meta.url)
  const main = /<main[\s\S]*<\/main>/.exec(await readFile(built, 'utf8'))?.[0] ?? ''
  const text = main.replaceAll(/<!--[\s\S]*?-->| (?:class|data-v-\w+|style)="[^"]*"/g, '')
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Text</title><link rel="icon" href="data:,">'
  await writeFile(file, `${head}${text}</html>`)
}
