import { hasChromium } from '@sms-verify/testing/chromium'
import { describe, expect, it } from 'vitest'
import { findFaults, onlyColors, withoutColors } from './axe.ts'
import { pageKinds, visitSite } from './visit.ts'

const { open } = visitSite()

describe.skipIf(!hasChromium)('the site in Chromium', () => {
  it.each(pageKinds)('is accessible on /%s at 1440 pixels, light and dark', async (path) => {
    const page = await open(path, { viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
    expect(await findFaults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('html.dark').waitFor()
    expect(await findFaults(page, onlyColors)).toEqual([])
  })

  it.each(pageKinds)('is accessible on /%s at 360 pixels', async (path) => {
    const page = await open(path, { viewport: { width: 360, height: 900 } })
    expect(await findFaults(page, withoutColors)).toEqual([])
  })

  it.each(['light', 'dark'] as const)('has enough contrast at 360 pixels, %s', async (colorScheme) => {
    const page = await open('errors/', { viewport: { width: 360, height: 900 }, colorScheme })
    expect(await findFaults(page, onlyColors)).toEqual([])
  })
})
