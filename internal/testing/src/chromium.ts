import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env['CHROMIUM_PATH'],
  // Takes two thirds of the time of the whole browser.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
export const executablePath: string | undefined = places.find((path) => path && existsSync(path))

const howToInstall = 'There is no Chromium at CHROMIUM_PATH or in /usr/bin: apt-get install chromium-headless-shell'

/** Whether there is a Chromium to test with. In CI there has to be one, so that its tests fail without it. */
export const hasChromium: boolean = executablePath !== undefined || process.env['CI'] !== undefined
if (!hasChromium) console.warn('Skipped without Chromium: apt-get install chromium-headless-shell')

// Nothing but loopback is looked up or asked, whatever a page or the browser itself would like.
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

/** Starts a headless Chromium; if it is missing, says how to install it. */
export async function launch(): Promise<Browser> {
  if (!executablePath) throw new Error(howToInstall)
  const browser = await chromium.launch({ executablePath, args })
  // A slow machine is no reason to fail.
  browser.on('context', (context) => context.setDefaultTimeout(120_000))
  return browser
}
