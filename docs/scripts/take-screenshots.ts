// Takes pictures of the main pages into `screenshots/`, light and dark, as a desktop and as a phone, for review.
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { launch } from '@sms-verify/testing/chromium'
import { startSite } from './start-site.ts'

const folder = fileURLToPath(new URL('../screenshots', import.meta.url))
const pages = process.argv.slice(2)
const usual = [
  '',
  'start/',
  'guides/security',
  'errors/',
  'errors/nonce-reused',
  'statuses/514',
  'reference/',
  'try',
  'changelog',
]
const screens = { desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 780 } }

await mkdir(folder, { recursive: true })
const site = await startSite()
const browser = await launch()
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [screen, viewport] of Object.entries(screens)) {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
    for (const path of pages.length ? pages : usual) {
      const page = await context.newPage()
      await page.goto(site.url + path, { waitUntil: 'networkidle' })
      const name = path.replaceAll(/\W+/g, '-').replace(/-$/, '') || 'home'
      await page.screenshot({ path: `${folder}/${name}-${screen}-${colorScheme}.png` })
      await page.close()
    }
    await context.close()
  }
}
await browser.close()
await site.close()
console.log(`the pictures are in ${folder}`)
