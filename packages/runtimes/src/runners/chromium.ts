import { existsSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { bundle } from '../bundle.ts'
import { startPageServer } from '../page-server.ts'
import type { CaseResult, Context } from '../suite.ts'

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The browser of this machine, `undefined` where there is none. */
export const chromiumPath = places.find((place) => place && existsSync(place))

export const howToInstall = 'expected Chromium at CHROMIUM_PATH or in /usr/bin, found none. apt-get install chromium'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Opens a page in headless Chromium, hands it over, and closes everything. */
export async function inPage<Result>(url: string, run: (page: Page) => Promise<Result>): Promise<Result> {
  if (!chromiumPath) throw new Error(howToInstall)
  const browser = await chromium.launch({ executablePath: chromiumPath, headless: true, args })
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
