import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hasChromium, launch } from '@sms-verify/chromium'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const html = await readFile(new URL('../dist/reference/redoc.html', import.meta.url))

describe.skipIf(!hasChromium)('the reference in Chromium', () => {
  let server: Server
  let browser: Browser
  let page: Page
  const requested: string[] = []
  let own: string

  beforeAll(async () => {
    server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    own = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await launch()
    page = await browser.newPage()
    page.on('request', (request) => requested.push(request.url()))
    await page.goto(own, { waitUntil: 'networkidle' })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it('asks no other host for anything', () => {
    expect(requested.filter((url) => !url.startsWith(own) && !/^(?:data|blob):/.test(url))).toEqual([])
  })

  it.each([
    ['#/verification/sendsms', 'Send a code', ['phone_number', 'transaction_payee', 'curl', 'messageInProgress']],
    ['#/verification/getstatus', 'Get the status, check a code', ['verify_code', 'codeExpired']],
    ['#/verification/completeverification', 'Report a verification complete', ['completionRecorded']],
    [
      '#/delivery-reports/receivedeliveryreport',
      'Receive a delivery report',
      ['submit_timestamp', 'insufficientFunds'],
    ],
  ])('shows the operation at %s with its fields and rows', async (hash, summary, parts) => {
    await page.goto('about:blank')
    await page.goto(own + hash)
    await page.getByRole('heading', { name: summary }).waitFor()
    for (const part of parts) await page.getByText(part).first().waitFor({ state: 'attached' })
    expect(await page.title()).toContain('SMS Verify API')
  })

  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) => [360, 1440].map((width) => [colorScheme, width] as const)),
  )('has the contrast that WCAG 2.2 AA asks for, in %s at %i pixels', async (colorScheme, width) => {
    const options = { colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce', bypassCSP: true } as const
    const context = await browser.newContext(options)
    for (const hash of ['', '#/verification/sendsms', '#/verification/completeverification']) {
      const page = await context.newPage()
      await page.goto(own + hash, { waitUntil: 'networkidle' })
      await page.evaluate(axe.source)
      expect(await weakContrasts(page), hash).toEqual([])
      await page.close()
    }
    await context.close()
  })
})

/** The elements whose contrast axe finds too weak. What else it finds is in the markup of Redoc, where no style reaches it. */
async function weakContrasts(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: ['color-contrast'] }),
  )
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
}
