import { readFile } from 'node:fs/promises'
import { createClient } from '@sms-verify/client'
import { hasChromium, launch } from '@sms-verify/testing/chromium'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type MockServer, startMockServer } from '../src/index.ts'

let browser: Browser
let server: MockServer
let complaints: string[]
beforeAll(async () => {
  if (hasChromium) browser = await launch()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  complaints = []
  server = await startMockServer({ port: 0 })
})
afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
  await server.close()
})

const client = (userAgent?: string) =>
  createClient({ ...server.credentials, baseUrl: server.url, maxRetries: 0, ...(userAgent && { userAgent }) })
const phone_number = '15558675309'

/** The inbox page, once it is live. */
async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => request.url().startsWith(server.url) || complaints.push(request.url()))
  await page.goto(server.url)
  await page.locator('[data-state=live]').waitFor()
  return page
}

describe.skipIf(!hasChromium)('the inbox page', () => {
  it('shows a message as soon as it arrives, and sends requests to no other host', async () => {
    const page = await open()
    await page.getByText('No messages yet.').waitFor()
    await client().send({ phone_number })
    const code = page.locator('.code')
    await code.waitFor()
    expect(await code.textContent()).toBe(server.inbox.last()?.code)
    expect(await page.getByText('No messages yet.').isVisible()).toBe(false)
    expect(complaints.filter((text) => !text.startsWith('data:'))).toEqual([])
  })

  it('shows the messages from before it was opened, newest first', async () => {
    await client().send({ phone_number: '15558675309' })
    await client().send({ phone_number: '15558675310' })
    const page = await open()
    expect(await page.locator('.message h3').allTextContents()).toEqual(['+15558675310', '+15558675309'])
  })

  it('tells a screen reader of a new message', async () => {
    const page = await open()
    await client().send({ phone_number })
    const notice = page.getByRole('status').filter({ hasText: 'Message to +15558675309' })
    await notice.waitFor()
    expect(await notice.textContent()).toContain(server.inbox.last()?.code)
  })

  it('shows the progress of a message: checks of its code, and reports', async () => {
    const page = await open()
    const { reference_id } = await client().send({ phone_number, callback_url: `${server.url}/no-receiver` })
    await client().check(reference_id, '0000000')
    await client().check(reference_id, server.inbox.last()?.code ?? '')
    await page.getByText('Code valid').waitFor()
    await page.getByText('Report not accepted (404): Delivered to handset (200)').first().waitFor()
    const steps = await page.getByRole('list', { name: 'Delivery to +15558675309' }).allTextContents()
    expect(steps.join()).toMatch(/^Sent.*Delivered.*Wrong code/)
  })

  it('shows a message that never reaches its phone', async () => {
    const page = await open()
    await client().send({ phone_number: '15555552207' })
    await page.getByText(/^Not delivered: .+ \(207\)/).waitFor()
    expect(server.inbox.all()).toEqual([])
  })

  it('shows that a message is on its way until it arrives', async () => {
    const page = await open()
    server.deliverWith({ steps: [{ status: 203 }, { status: 200, after: { minutes: 5 } }] })
    await client().send({ phone_number })
    await page.getByText('On its way').waitFor()
    server.clock.advance({ minutes: 5 })
    await page.getByText(/^Delivered/).waitFor()
    expect(await page.getByText('On its way').count()).toBe(0)
  })

  it('inserts what others write as text, never as HTML', async () => {
    const attack = '<img src=x onerror="document.title=1">'
    const page = await open()
    await client(attack).send({ phone_number, template: `${attack} $$CODE$$` })
    await page.locator('.bubble', { hasText: attack }).waitFor()
    await page.locator('.agent', { hasText: attack }).waitFor()
    expect(await page.locator('img').count()).toBe(0)
  })

  it('copies a code by keyboard', async () => {
    const page = await open()
    await client().send({ phone_number })
    const button = page.getByRole('button', { name: `Copy code ${server.inbox.last()?.code}` })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByText('is copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(server.inbox.last()?.code)
  })

  it('shows the requests about a message with their responses, without secrets, and copies them', async () => {
    const { reference_id } = await client('acme/1.0').send({ phone_number })
    await client().send({ phone_number: '15558675310' })
    await client().check(reference_id, server.inbox.last(phone_number)?.code ?? '')
    const page = await open()
    const message = page.locator('.message', { hasText: '+15558675309' })
    await message.getByText('Requests and responses').click()
    const [send = '', check = ''] = await message
      .locator('pre')
      .nth(1)
      .waitFor()
      .then(() => message.locator('pre').allTextContents())
    expect(send).toMatch(
      /^POST \/v1\/verify\/sms HTTP\/1.1\n[\s\S]*\n\nphone_number=15558675309\n\nHTTP\/1.1 200\n[\s\S]*\n\n\{.*\}$/,
    )
    expect(send).toContain('user-agent: acme/1.0')
    expect(send).toContain('authorization: redacted')
    expect(check).toContain(`GET /v1/verify/${reference_id}?verify_code=redacted HTTP/1.1`)
    await message.getByRole('button', { name: 'Copy POST and its response' }).click()
    await page.getByText('The exchange is copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(send)
    expect(complaints.filter((text) => !text.startsWith('data:'))).toEqual([])
  })

  it.each([
    ['Download HAR', 'requests.har', () => server.har()],
    ['Export state', 'state.json', () => ({ ...server.exportState(), exportedAt: expect.any(String) })],
  ])('%s saves a document', async (name, file, expected) => {
    await client().send({ phone_number })
    const page = await open()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe(file)
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(expected())
    await page.getByText(`${file} is saved.`).waitFor()
  })

  it('lists requests with status, outcome and user agent', async () => {
    const page = await open()
    await client('acme/1.0').send({ phone_number })
    const cells = page.getByRole('row').nth(1).getByRole('cell')
    await cells.first().waitFor()
    expect((await cells.allTextContents()).slice(1)).toEqual([
      'POST /v1/verify/sms',
      '200',
      'messageInProgress',
      expect.stringContaining('acme/1.0'),
    ])
  })

  it('switches the next outcome', async () => {
    const page = await open()
    await page.getByLabel('Outcome of the next request').selectOption('systemUnavailable')
    await page.getByRole('button', { name: 'Set', exact: true }).click()
    await page.getByText('The next request that can have the outcome systemUnavailable').waitFor()
    await expect(client().send({ phone_number })).rejects.toMatchObject({ outcome: 'systemUnavailable' })
  })

  it('moves the clock, and shows that a test has moved it', async () => {
    const page = await open()
    const before = server.clock.now()
    await page.getByRole('button', { name: '+6 min' }).click()
    await page.getByText('6 min ahead').waitFor()
    expect(server.clock.now() - before).toBeGreaterThanOrEqual(360_000)
    server.clock.advance({ hours: 1 })
    await page.getByText('1 h 6 min ahead').waitFor()
  })

  it('forgets everything on reset', async () => {
    await client().send({ phone_number })
    const page = await open()
    await page.getByRole('button', { name: 'Reset everything' }).click()
    await page.getByText('No messages yet.').waitFor()
    await page.getByText('No requests yet.').waitFor()
    expect(server.inbox.all()).toEqual([])
  })

  it('is reached by Tab alone, in the order it is read', async () => {
    await client().send({ phone_number })
    const page = await open({ viewport: { width: 360, height: 800 } })
    const names: (string | null)[] = []
    for (let press = 0; press < 14; press += 1) {
      await page.keyboard.press('Tab')
      names.push(await page.locator(':focus').evaluate((element) => element.id || element.textContent))
    }
    expect(names).toEqual([
      ...['Messages', 'Controls', 'Requests', 'search', 'Copy', 'Requests and responses', 'download-state', 'reset'],
      ...['outcome', 'Set', '+1 min', '+6 min', '+1 h', 'download-har'],
    ])
  })

  it('shows the last hundred of many messages', async () => {
    for (let count = 0; count < 120; count += 1) await client().send({ phone_number })
    const page = await open()
    await page.getByText('the last 100 of 120').waitFor()
    expect(await page.locator('.message').count()).toBe(100)
  })

  it('finds messages by number, text, code and reference ID, those that come later too', async () => {
    for (let count = 0; count < 110; count += 1) await client().send({ phone_number })
    const { reference_id } = await client().send({ phone_number: '15558675310', template: 'Acme: $$CODE$$' })
    await client().send({ phone_number })
    const { code } = server.inbox.last('15558675310') ?? { code: '' }
    const page = await open()
    for (const text of ['+1 (555) 867-5310', 'acme', code, reference_id.toLowerCase()]) {
      await page.getByLabel('Search messages').fill(text)
      expect(await page.locator('.message h3').allTextContents()).toEqual(['+15558675310'])
    }
    await page.getByText('1 of 112').waitFor()
    await client().send({ phone_number: '15558675310', template: 'Other: $$CODE$$' })
    await client().check(reference_id, code)
    await page.getByLabel('Search messages').fill('+1 555 867 5310')
    await page.getByText('2 of 113').waitFor()
    await page.getByText('Code valid').waitFor()
    await page.getByLabel('Search messages').fill('nothing has this')
    await page.getByText('No message matches.').waitFor()
  })

  it('shows how long ago something was by the clock of the simulation, and when exactly', async () => {
    await client().send({ phone_number })
    const page = await open()
    const time = page.locator('.sender time')
    expect(await time.textContent()).toMatch(/^(?:just now|\d+ s ago)$/)
    await page.getByRole('button', { name: '+6 min' }).click()
    await page.locator('.sender time', { hasText: /^6 min ago$/ }).waitFor()
    expect(await time.getAttribute('title')).toMatch(/\d{4}.*\d\d?:\d\d:\d\d/)
  })

  it('says that the server is gone, and finds it again', async () => {
    const page = await open()
    await server.close()
    await page.getByText('Not connected').waitFor()
    server = await startMockServer({ port: server.port })
    await page.locator('[data-state=live]').waitFor()
    await client().send({ phone_number })
    await page.locator('.message').waitFor()
  })

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('is accessible and fits at %d pixels in %s', async (width, colorScheme) => {
    await client().send({ phone_number, template: `$$CODE$$ ${'long'.repeat(30)}` })
    await client(`agent/${'1'.repeat(200)}`)
      .status('0123456789ABCDEF0123456789ABCDEF')
      .catch(() => {})
    const page = await open({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' })
    await page.getByText('Requests and responses').click()
    await page.locator('pre').waitFor()
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})
