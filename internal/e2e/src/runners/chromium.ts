import { launch } from '@sms-verify/testing/chromium'
import type { Page } from 'playwright-core'
import { bundle } from '../bundle.ts'
import type { CaseResult, Context } from '../case.ts'
import { startPageServer } from '../page-server.ts'

/** Opens a page in headless Chromium, hands it over, and closes everything. */
export async function inPage<Result>(url: string, run: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(url)
    return await run(page)
  } finally {
    await browser.close()
  }
}

/** Runs the suite in a page of headless Chromium. */
export async function runInChromium(context: Context): Promise<CaseResult[]> {
  const server = await startPageServer(await bundle('page', 'browser'), context)
  try {
    return await inPage(server.url, (page) =>
      page.evaluate((given) => {
        const { runSuite } = globalThis as unknown as { runSuite: (context: Context) => Promise<CaseResult[]> }
        return runSuite(given)
      }, server.context),
    )
  } finally {
    await server.close()
  }
}
