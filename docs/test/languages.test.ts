import { hasChromium } from '@sms-verify/testing/chromium'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isMounted, visitSite } from './visit.ts'

const visit = visitSite()

const findGroups = (page: Page) =>
  page.locator('.vp-code-group').filter({ has: page.getByText('Python', { exact: true }) })
const shownIn = (page: Page) => findGroups(page).locator('.blocks > div:visible .lang').allTextContents()
const findTab = (page: Page, language: string, group = 0) =>
  findGroups(page).nth(group).locator('label', { hasText: language })

describe.skipIf(!hasChromium)('the language of samples', () => {
  it('is that of the first until a reader chooses', async () => {
    const page = await visit.open('reference/')
    expect(new Set(await shownIn(page))).toContain('sh')
  })

  it('is the chosen one in every group that has it, and the pressed tab keeps its place', async () => {
    const page = await visit.open('reference/', { viewport: { width: 1440, height: 900 } })
    const tab = findTab(page, 'Python', 2)
    await tab.scrollIntoViewIfNeeded()
    const before = await tab.boundingBox()
    await tab.click()
    expect(new Set(await shownIn(page))).toEqual(new Set(['py']))
    expect((await tab.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
  })

  it('is remembered on other pages and in the playground', async () => {
    const page = await visit.open('reference/')
    await findTab(page, 'Go').click()
    await page.goto(`${visit.url}errors/`)
    await page.goto(`${visit.url}reference/`)
    await expect.poll(async () => new Set(await shownIn(page))).toContain('go')
    await page.goto(`${visit.url}try`)
    await expect.poll(() => page.getByRole('tab', { name: 'Go' }).getAttribute('aria-selected')).toBe('true')
  })

  it('falls back to the one chosen before if a group lacks the last', async () => {
    const page = await visit.open('reference/')
    await findTab(page, 'Python').click()
    await page.locator('.vp-code-group label', { hasText: 'Hono' }).click()
    expect(await shownIn(page)).toContain('py')
    await page.goto(`${visit.url}try`)
    await expect.poll(() => page.getByRole('tab', { name: 'Python' }).getAttribute('aria-selected')).toBe('true')
  })

  it.each(['{', '"Python"', '[7]'])('is that of the first if %s is stored', async (stored) => {
    const page = await visit.open('reference/')
    await page.evaluate((text) => localStorage.setItem('sms-verify.languages', text), stored)
    await page.reload()
    await isMounted(page)
    expect(await shownIn(page)).toContain('sh')
  })
})
