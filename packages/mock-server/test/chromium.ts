import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const executablePath = places.find((path) => path && existsSync(path))

/** Whether there is a Chromium to test with. In CI there has to be one. */
export const hasChromium = executablePath !== undefined || process.env['CI'] !== undefined
if (!hasChromium) console.warn('Browser tests are skipped, as there is no Chromium: apt-get install chromium')

const flags =
  '--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export function launch(): Promise<Browser> {
  if (!executablePath) throw new Error('There is no Chromium: apt-get install chromium')
  return chromium.launch({ executablePath, args: flags.split(' ') })
}
