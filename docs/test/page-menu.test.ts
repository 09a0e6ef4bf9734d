import { hasChromium } from '@sms-verify/testing/chromium'
import { describe, expect, it } from 'vitest'
import { findFaults } from './axe.ts'
import { visitSite } from './visit.ts'

const visit = visitSite()
const { open } = visit

describe.skipIf(!hasChromium)('the menu of a page in Chromium', () => {
  it.each(['', 'start/', 'errors/nonce-reused', 'try'])('copies the Markdown of /%s', async (path) => {
    const page = await open(path, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Copy page' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const link = await page.locator('.page-menu').getByText('View as Markdown').getAttribute('href')
    const twin = await page.request.get(new URL(link ?? '', visit.url).href)
    expect(copied).toBe(await twin.text())
    expect(copied).toMatch(/^# /m)
  })

  it('hands the public address of the Markdown to an assistant', async () => {
    const page = await open('errors/nonce-reused')
    for (const name of ['Open in Claude', 'Open in ChatGPT']) {
      const href = await page.locator('.page-menu').getByText(name).getAttribute('href')
      const question = new URL(href ?? '').searchParams.get('q')
      expect(question).toContain('https://sms-verify.github.io/sms-verify/errors/nonce-reused.md')
    }
  })

  it('opens and closes by keyboard, and is accessible when it is open', async () => {
    const page = await open('guides/own-code')
    const summary = page.locator('.page-menu summary')
    const item = page.getByRole('link', { name: 'View as Markdown' })
    await summary.press('Enter')
    await item.waitFor()
    expect(await findFaults(page)).toEqual([])
    await item.press('Escape')
    expect(await item.isVisible()).toBe(false)
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it.each(['guides/service-code', 'guides/own-code', 'guides/errors-and-retries'])(
    'describes the figure of /%s to a screen reader, and in its Markdown',
    async (path) => {
      const page = await open(path)
      const figure = page.locator('figure.figure svg')
      expect(await figure.getAttribute('role')).toBe('img')
      const description = (await figure.locator('desc').textContent()) ?? ''
      expect(description.length).toBeGreaterThan(100)
      const twin = await page.request.get(`${visit.url}${path}.md`)
      expect(await twin.text()).toContain(description)
    },
  )
})
