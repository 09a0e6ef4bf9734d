import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '@sms-verify/client'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type NetworkMock, setupMock } from '../src/node.ts'

const phone = '15558675309'
const unmocked = 'https://rest-api.telesign.com/v1/messaging'
const untouched = globalThis.fetch

const recordHooks = () => ({ beforeAll: vi.fn(), afterEach: vi.fn(), afterAll: vi.fn() })

let mock: NetworkMock
beforeEach(() => {
  // msw prints what it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  mock = setupMock({ hooks: false })
})
afterEach(() => {
  mock.stop()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const send = () => createClient(mock.credentials).send({ phone_number: phone })

/** What a request fails with: msw 3 has it as the cause of a failed fetch. */
const catchFetchError = (url: string, fetch = globalThis.fetch): Promise<Error> =>
  fetch(url).then(
    () => expect.unreachable(`${url} was answered`),
    (error) => error.cause ?? error,
  )

describe('setupMock', () => {
  it('starts before the tests, resets after each, and stops after all', async () => {
    const hooks = recordHooks()
    mock = setupMock({ hooks })
    expect(globalThis.fetch).toBe(untouched)
    expect(hooks.beforeAll.mock.lastCall?.[0]()).toBeUndefined()
    await send()
    expect(mock.inbox.all()).toHaveLength(1)
    hooks.afterEach.mock.lastCall?.[0]()
    expect(mock.inbox.all()).toEqual([])
    hooks.afterAll.mock.lastCall?.[0]()
    expect(globalThis.fetch).toBe(untouched)
  })

  it('takes the hooks that a test runner has as globals', () => {
    const hooks = recordHooks()
    for (const [name, hook] of Object.entries(hooks)) vi.stubGlobal(name, hook)
    setupMock()
    for (const hook of Object.values(hooks)) expect(hook).toHaveBeenCalledOnce()
  })

  it('registers nothing if you turn that off', () => {
    const hooks = recordHooks()
    for (const [name, hook] of Object.entries(hooks)) vi.stubGlobal(name, hook)
    setupMock({ hooks: false })
    for (const hook of Object.values(hooks)) expect(hook).not.toHaveBeenCalled()
  })

  it('leaves fetch as it was at the end of a using block', async () => {
    {
      using scoped = setupMock({ hooks: false }).start()
      mock = scoped
      await send()
      expect(scoped.inbox.last(phone)).toBeDefined()
    }
    expect(globalThis.fetch).toBe(untouched)
  })

  it('can be started and stopped again, and does either once', async () => {
    mock.start().start()
    mock.stop()
    mock.stop()
    mock.start()
    await send()
    expect(mock.inbox.all()).toHaveLength(1)
  })

  it.each(['reset', 'stop'] as const)('lets nothing wait any more after a %s', async (end) => {
    mock.start()
    const waiting = mock.inbox.next(phone)
    await send()
    await waiting
    const next = mock.inbox.next(phone)
    mock[end]()
    await expect(next).rejects.toThrow('the simulation was reset')
    expect([mock.inbox.all(), mock.messages(), mock.requests]).toEqual([[], [], []])
  })

  it('forgets at a reset the handlers that a test added', async () => {
    mock.start().use(http.get(unmocked, () => HttpResponse.text('added')))
    expect(await (await fetch(unmocked)).text()).toBe('added')
    mock.reset()
    expect(await catchFetchError(unmocked)).toBeInstanceOf(Error)
  })

  it('asks the handlers of other services first', async () => {
    const handlers = [http.get('https://api.example.com/', () => HttpResponse.text('other'))]
    mock = setupMock({ hooks: false, handlers, onOtherRequests: 'error' }).start()
    expect(await (await fetch('https://api.example.com/')).text()).toBe('other')
  })

  it('refuses an option that it does not know', () => {
    // @ts-expect-error: no such option
    expect(() => setupMock({ hooks: false, codeTTL: 3 })).toThrow(TypeError)
  })
})

describe('the leak guard', () => {
  it.each([
    unmocked,
    'http://rest-ww.telesign.com/v1/verify/sms',
    'https://rest-ww.telesign.com:8443/v1/verify/sms',
    'https://telesign.com',
    'https://REST-WW.Telesign.com./v1/verify/sms',
    'https://portal.telesign.com/logo.png',
  ])('refuses %s, which nothing mocks', async (url) => {
    mock.start()
    expect((await catchFetchError(url)).message).toContain(`Refused GET ${new URL(url).origin}`)
  })

  it('rejects requests to production if the mock intercepts another address', async () => {
    mock = setupMock({ hooks: false, server: 'https://sms.example.com' }).start()
    expect((await catchFetchError('https://rest-ww.telesign.com/v1/verify/sms')).message).toContain('Refused GET')
  })

  it('names the request without what may be secret in it', async () => {
    mock.start()
    const { message } = await catchFetchError(`https://rest-api.telesign.com/v1/phoneid/${phone}?verify_code=314159`)
    expect(message).toContain('Refused GET https://rest-api.telesign.com/v1/phoneid/…: nothing mocks it')
  })

  it('refuses a request whose handler returns nothing', async () => {
    mock.start().use(http.get(unmocked, () => undefined))
    expect((await catchFetchError(unmocked)).message).toContain('Refused GET')
  })

  it('refuses a request by a fetch that was taken hold of before the start', async () => {
    mock.start()
    expect((await catchFetchError(unmocked, untouched)).message).toContain('Refused GET')
  })

  it('refuses a request whose method msw cannot read', async () => {
    mock.start()
    const odd: typeof fetch = (url) => fetch(url, { method: 'NONSENSE' })
    expect((await catchFetchError(unmocked, odd)).message).toContain('Refused NONSENSE')
  })

  it('takes no other host for the vendor', async () => {
    const handlers = [
      'https://nottelesign.com/',
      'https://telesign.com.example.com/',
      'https://example.com/telesign.com',
    ]
    mock = setupMock({ hooks: false, handlers: [http.get('*/*', ({ request }) => HttpResponse.text(request.url))] })
    mock.start()
    for (const url of handlers) expect(await (await fetch(url)).text()).toBe(url)
  })
})

describe('a request to anybody else', () => {
  const server = createServer((_request, response) => response.end('reached'))
  let url: string
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(() => void server.close())

  it.each([
    [undefined, 1],
    ['warn', 1],
    ['bypass', 0],
  ] as const)('goes out by onOtherRequests %s, with %d warnings', async (onOtherRequests, warnings) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    mock = setupMock({ hooks: false, onOtherRequests }).start()
    expect(await (await fetch(url)).text()).toBe('reached')
    expect(warn).toHaveBeenCalledTimes(warnings)
  })

  it('fails by onOtherRequests error', async () => {
    mock = setupMock({ hooks: false, onOtherRequests: 'error' }).start()
    expect((await catchFetchError(url)).message).toContain('Cannot bypass')
  })
})
