import { readdir } from 'node:fs/promises'
import { hasChromium } from '@sms-verify/testing/chromium'
import { describe, expect, it } from 'vitest'
import { isMounted, pageKinds, visitSite } from './visit.ts'

const visit = visitSite()
const dist = new URL('../dist/', import.meta.url)

/** Every page of the site except Redoc, which lays out its code itself. */
async function pages(): Promise<string[]> {
  const files = await readdir(dist, { recursive: true })
  return files
    .filter((file) => file.endsWith('.html') && !file.includes('redoc'))
    .map((file) => file.replace(/(?:index)?\.html$/, ''))
}

/** Runs in a page: what is wider than its place. Tabs and code that are out of view are laid out for it. */
function whatIsTooWide(): string[] {
  for (const tab of document.querySelectorAll('.blocks > div')) tab.classList.add('active')
  for (const element of document.querySelectorAll<HTMLElement>('div[class*="language-"]'))
    element.style.contentVisibility = 'visible'
  const blocks = Array.from(document.querySelectorAll('pre, table'))
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ textContent }) => textContent?.slice(0, 60) ?? '')
  return document.documentElement.scrollWidth > innerWidth ? ['the page', ...blocks] : blocks
}

/** Runs in a page as it opens: notes how far its content moves after it is painted (https://web.dev/articles/cls). */
function recordLayoutShifts(): void {
  const shifts: number[] = []
  Object.assign(globalThis, { shifts })
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(value)
  }).observe({ type: 'layout-shift', buffered: true })
}

const readLayoutShift = () =>
  (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0)

describe.skipIf(!hasChromium)('every page in Chromium', () => {
  it.each(pageKinds)('keeps the content of /%s in its place while the application starts', async (path) => {
    const page = await visit.open('404')
    await page.addInitScript(recordLayoutShifts)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(visit.url + path)
      await isMounted(page)
      await page.waitForFunction(() => !document.querySelector('.try') || document.querySelector('#sample-panel code'))
      for (let frames = 0; frames < 3; frames += 1) await page.evaluate(() => new Promise(requestAnimationFrame))
      expect(await page.evaluate(readLayoutShift)).toBeLessThan(0.01)
    }
  })

  it('fits windows of 360, 768 and 1440 pixels, and so does each table and line of code', async () => {
    const page = await visit.open('404', { javaScriptEnabled: false })
    const tooWide: string[] = []
    for (const path of await pages()) {
      await page.goto(visit.url + path)
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const found = await page.evaluate(whatIsTooWide)
        tooWide.push(...found.map((what) => `${path} at ${width} pixels: ${what}`))
      }
    }
    expect(tooWide).toEqual([])
  })
})
