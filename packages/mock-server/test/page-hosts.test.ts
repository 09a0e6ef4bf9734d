import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '@sms-verify/client'
import { hasChromium, launch } from '@sms-verify/testing/chromium'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type MockServer, startMockServer } from '../src/index.ts'

let server: MockServer
beforeEach(async () => {
  server = await startMockServer({ port: 0 })
})
afterEach(() => server.close())

describe.skipIf(!hasChromium)('a page of another server on this machine', () => {
  it('uses the control API', async () => {
    const browser = await launch()
    await createClient({ ...server.credentials, baseUrl: server.url }).send({ phone_number: '15558675309' })
    const other = createServer((_incoming, outgoing) => outgoing.setHeader('content-type', 'text/html').end('<p>'))
    await once(other.listen(0, '127.0.0.1'), 'listening')
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}`)
    const message = await page.evaluate(async (url) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`${url}/_mock/messages/next`, { method: 'POST', headers, body: '{}' })).json()
    }, server.url)
    await browser.close()
    other.close()
    expect(message.code).toBe(server.inbox.last()?.code)
  })
})

describe('the files of the inbox page', () => {
  it.each(['/', '/_mock/page/main.js', '/_mock/page/base.css'])('allow %s nothing of another host', async (path) => {
    const { headers } = await fetch(server.url + path)
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:;/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('are no requests of the service', async () => {
    await fetch(server.url)
    expect(server.requests).toEqual([])
  })
})
