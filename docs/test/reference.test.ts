import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hasChromium, launch } from '@sms-verify/chromium'
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
})
