// Measures how soon the playground is usable, and how fast it responds.
import type { BrowserContext, Page } from 'playwright-core'

/** Opens the playground in a new page, and returns when its button appeared, in milliseconds from the navigation. */
export async function timeUntilUsable(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage()
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.getElementById('try-button')) return
      observer.disconnect()
      Object.assign(globalThis, { usableAt: performance.now() })
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(url)
  await page.locator('#try-button').waitFor()
  const usableAt = await page.evaluate(() => (globalThis as unknown as { usableAt: number }).usableAt)
  await page.close()
  return usableAt
}

/**
 * Tries the form of an open playground so many times, 20 at most, which is what its list of requests holds; returns how
 * long each answer took, as the page tells, in milliseconds.
 */
export async function answerTimes(page: Page, tries: number): Promise<number[]> {
  const answer = page.locator('section', { has: page.getByRole('heading', { name: 'Response' }) })
  const times: number[] = []
  while (times.length < tries) {
    await page.locator('#try-button').click()
    await page
      .getByRole('row')
      .nth(times.length + 1)
      .waitFor()
    times.push(Number(/(\d+) ms/.exec((await answer.textContent()) ?? '')?.[1]))
  }
  return times
}
