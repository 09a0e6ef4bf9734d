import { hasChromium } from '@sms-verify/testing/chromium'
import { describe, expect, it } from 'vitest'
import { testAccount } from '../playground/credentials.ts'
import { answer, codeOnPhone, outcome, phone, provoke, signing, tryIt, visitPlayground } from './playground-visit.ts'

const visit = visitPlayground()
const { newContext, openPlayground } = visit

describe.skipIf(!hasChromium)('the playground', () => {
  it('sends a code, shows it on the phone, and checks what is typed', async () => {
    const page = await openPlayground()
    await tryIt(page).click()
    await outcome(page, 'messageInProgress')
    const code = await codeOnPhone(page)
    await page.getByRole('button', { name: 'Check this code' }).click()
    const input = page.getByLabel('verify_code')
    expect(await input.inputValue()).toBe('')
    expect(await page.getByLabel('reference_id').inputValue()).toMatch(/^[0-9A-F]{32}$/)
    await input.fill(code)
    await tryIt(page).click()
    await outcome(page, 'codeValid')
    await answer(page).getByText("check.result === 'valid'").waitFor()
  })

  it('does the whole of it by keyboard alone', async () => {
    const page = await openPlayground()
    const press = (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())
    const focused = () => page.locator(':focus')
    async function tabTo(name: string): Promise<void> {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab')
        const text = await focused().evaluate((element) => element.id || element.textContent?.trim())
        if (text === name) return
      }
      throw new Error(`Tab does not lead to ${name}.`)
    }

    await tabTo('operation-tab-sendSms')
    await press('ArrowRight', 'ArrowRight')
    expect(await focused().textContent()).toContain('Report a verification complete')
    await press('Home')
    await tabTo('field-sendSms-phone_number')
    await press('ControlOrMeta+a')
    await page.keyboard.type('15550001111')
    await press('Enter')
    await outcome(page, 'messageInProgress')
    const code = await codeOnPhone(page)
    await tabTo('Check this code')
    await press('Enter')
    await page.locator('#field-getStatus-verify_code:focus').waitFor()
    await page.keyboard.type(code)
    await press('Enter')
    await outcome(page, 'codeValid')
    await tabTo('answer-tab-body')
    await press('End')
    await answer(page).getByText('x-ts-auth-method').waitFor()
    await tabTo('sample-tab-client')
    await press('ArrowRight')
    await page.locator('#sample-panel').getByText('curl').first().waitFor()
  })

  it('provokes outcomes, and links to their pages', async () => {
    const page = await openPlayground()
    for (const [name, status, verdict] of [
      ['invalidApiKey', '401', "error.outcome === 'invalidApiKey'"],
      ['dateOutOfRange', '401', "error.retry === 'fresh-signature'"],
      ['systemUnavailable', '503', "error.retry === 'later'"],
    ] as const) {
      await provoke(page, name)
      const text = await answer(page).textContent()
      expect(text).toContain(status)
      expect(text).toContain(verdict)
      const href = await answer(page).getByRole('link', { name }).getAttribute('href')
      expect((await fetch(new URL(href ?? '', visit.url))).status).toBe(200)
    }
  })

  it('shows the delivery reports that it posts nowhere', async () => {
    const page = await openPlayground()
    await page.getByLabel('Choose an example').selectOption('insufficientFunds')
    await tryIt(page).click()
    await answer(page).getByText('Delivery reports').click()
    await answer(page).getByText('-10030').first().waitFor()
  })

  it('expires codes by the clock of the service', async () => {
    const page = await openPlayground()
    await tryIt(page).click()
    await outcome(page, 'messageInProgress')
    const code = await codeOnPhone(page)
    await page.getByRole('button', { name: '10 minutes later' }).click()
    await page.getByText('The clock of the service is 10 minutes ahead.').waitFor()
    await page.getByRole('button', { name: 'Check this code' }).click()
    await page.getByLabel('verify_code').fill(code)
    await tryIt(page).click()
    await answer(page).getByText("check.result === 'expired'").waitFor()
  })

  it('leads to the completion of a code of your own', async () => {
    const page = await openPlayground()
    await page.getByLabel('Choose an example').selectOption('Your own code and text')
    await tryIt(page).click()
    await page.getByRole('button', { name: 'Report completion' }).click()
    await tryIt(page).click()
    await outcome(page, 'completionRecorded')
  })

  it('says what is wrong beside the field, sends nothing, and sends it as it is on request', async () => {
    const page = await openPlayground()
    const field = page.getByLabel('phone_number')
    await field.fill('abc')
    await tryIt(page).click()
    await page.getByText('Expected digits only.', { exact: true }).waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await page.locator('#field-sendSms-phone_number:focus').waitFor()
    await page.getByText('No requests yet.').waitFor()
    await page.getByRole('button', { name: 'Send as it is' }).click()
    await outcome(page, 'invalidParameterValue')
  })

  it('says that the simulation cannot be loaded, and sends the request when it can', async () => {
    const context = await newContext()
    const page = await context.newPage()
    const simulation = /chunks\/browser\./ // named after @sms-verify/mocks/browser
    await page.route(simulation, (route) => route.abort())
    await page.goto(`${visit.url}try`)
    await tryIt(page).click()
    await page.getByText('could not be loaded').waitFor()
    await page.unroute(simulation)
    await provoke(page, 'rateLimitExceeded')
  })

  it('shows what others wrote as text, never as HTML', async () => {
    const attack = '<img src=x onerror="document.title=1">'
    const page = await openPlayground(
      {},
      `#sendSms?${new URLSearchParams({ phone_number: '15558675309', template: attack })}`,
    )
    await tryIt(page).click()
    await phone(page).getByText(attack).waitFor()
    await page.getByRole('tab', { name: 'Request as sent' }).click()
    await page.getByRole('tab', { name: 'curl' }).click()
    expect(await page.locator('main img').count()).toBe(0)
  })

  it('never hides what has the focus, forwards and backwards', async () => {
    const page = await openPlayground({ viewport: { width: 1024, height: 500 } })
    await provoke(page, 'messageInProgress')
    await page.getByText('Optional fields').click()
    /** Where the focus is, and whether it can be seen there. */
    const look = () =>
      page.evaluate(() => {
        const element = document.activeElement
        if (!element?.closest('.playground')) return undefined
        const { left, top, bottom } = element.getBoundingClientRect()
        const seen = [top + 4, (top + bottom) / 2, bottom - 4].some((y) => {
          const found = document.elementFromPoint(left + 8, y)
          return found !== null && (element.contains(found) || found.contains(element))
        })
        return seen ? 'seen' : element.outerHTML
      })
    for (const key of ['Tab', 'Shift+Tab']) {
      await page
        .locator(key === 'Tab' ? '#operation-tab-sendSms' : '.recent a')
        .last()
        .focus()
      const looks: string[] = []
      for (let at = await look(); at; at = await look()) {
        looks.push(at)
        await page.keyboard.press(key)
      }
      expect(looks.length).toBeGreaterThan(20)
      expect(looks.filter((at) => at !== 'seen')).toEqual([])
    }
  })

  it('has samples that follow the form', async () => {
    const page = await openPlayground()
    await page.getByRole('tab', { name: 'Python' }).click()
    await page.getByLabel('phone_number').fill('4915112345678')
    await page.locator('#sample-panel').getByText('4915112345678').waitFor()
    await page.getByLabel('Basic').check()
    await page.locator('#sample-panel').getByText('Basic ').waitFor()
  })

  it('shows the base64 of Basic as it is typed, and the steps of Digest', async () => {
    const page = await openPlayground()
    const steps = signing(page)
    await steps.getByText('x-ts-auth-method:HMAC-SHA256').waitFor()
    await steps.getByText(/^Authorization: TSA /).waitFor()
    await page.getByLabel('Basic').check()
    await page.getByLabel('Customer ID').fill('me')
    await page.getByLabel('API key').fill('c2V')
    await steps.getByText(btoa('me:c2V'), { exact: true }).waitFor()
    await page.getByLabel('API key').fill('c2VjcmV0')
    await steps.getByText(btoa('me:c2VjcmV0'), { exact: true }).waitFor()
    await tryIt(page).click()
    await outcome(page, 'invalidCustomerId')
  })

  it('lists recent requests with time, status, outcome and user agent', async () => {
    const page = await openPlayground()
    await provoke(page, 'rateLimitExceeded')
    const cells = await page.getByRole('row').nth(1).getByRole('cell').allTextContents()
    const userAgent = await page.evaluate(() => navigator.userAgent)
    expect(cells).toEqual([expect.stringMatching(/\d/), 'POST /v1/verify/sms', '429', 'rateLimitExceeded', userAgent])
  })

  it('restores a form from a link that has no credentials', async () => {
    const page = await openPlayground()
    await page.getByLabel('Choose an example').selectOption('A payment to confirm')
    await page.getByLabel('API key').fill('c2VjcmV0')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Credentials are not in it.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(page.url())
    expect(link).not.toMatch(/c2VjcmV0|FFFFFFFF/)
    const other = await openPlayground({}, new URL(link).hash)
    expect(await other.getByLabel('transaction_payee').inputValue()).toBe('Example Shop')
    expect(await other.getByLabel('API key').inputValue()).toBe(testAccount().apiKey)
  })

  it.each([
    ['errors/nonce-reused', 'nonceReused'],
    ['errors/code-expired', 'codeExpired'],
    ['errors/message-delivered', 'messageInProgress'],
    ['statuses/514', 'messageInProgress'],
    ['reference/', 'messageInProgress'],
  ])('is opened by a link on /%s with a form to send at once', async (path, name) => {
    const page = await openPlayground()
    await page.goto(visit.url + path)
    await page
      .getByRole('link', { name: /^Try it(?: in the playground)?$/ })
      .and(page.locator('main a'))
      .first()
      .click()
    await tryIt(page).click()
    await outcome(page, name)
  })
})
