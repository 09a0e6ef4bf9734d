import { version } from '@sms-verify/types/contract'
import { describe, expect, it, vi } from 'vitest'
import vectors from '../../digest/test/vectors.json' with { type: 'json' }
import { createClient } from '../src/index.ts'
import { accepted, apiKey, customerId, json, phone, reference, scripted, thrownBy } from './helpers.ts'

const done = { ...accepted, status: { code: 1900, description: 'Verify completion successfully recorded' } }

describe('a request', () => {
  it('carries the form and its exact content type', async () => {
    const { verify, requests } = scripted([json(accepted)])
    await verify.send({
      phone_number: phone,
      template: 'für $$CODE$$',
      verify_code: '0042',
      language: undefined,
    } as never)
    const [request] = requests
    expect([request?.method, request?.url]).toEqual(['POST', 'https://rest-ww.telesign.com/v1/verify/sms'])
    expect(request?.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(await request?.text()).toBe(`phone_number=${phone}&template=f%C3%BCr+%24%24CODE%24%24&verify_code=0042`)
  })

  it.each(['status', 'complete'] as const)('without a body has no content type: %s', async (method) => {
    const { verify, requests } = scripted([json(done)])
    await verify[method](reference)
    expect(requests[0]?.headers.has('content-type')).toBe(false)
  })

  it('goes to the path of its operation', async () => {
    const { verify, requests } = scripted([json(accepted), json(accepted), json(done)])
    await verify.status(reference)
    await verify.check(reference, '12 34&x')
    await verify.complete(reference)
    expect(requests.map(({ method, url }) => [method, url.replace('https://rest-ww.telesign.com', '')])).toEqual([
      ['GET', `/v1/verify/${reference}`],
      ['GET', `/v1/verify/${reference}?verify_code=12%2034%26x`],
      ['PUT', `/v1/verify/completion/${reference}`],
    ])
  })

  it('accepts any code that the end user types, even half a character', async () => {
    const { verify, requests } = scripted([json(accepted)])
    await verify.check(reference, '1\ud800')
    expect(requests[0]?.url).toMatch(/\?verify_code=1%EF%BF%BD$/)
  })

  it('carries Basic credentials if you choose them', async () => {
    const { verify, requests } = scripted([json(accepted)], { auth: 'basic' })
    await verify.send({ phone_number: phone })
    expect(requests[0]?.headers.get('authorization')).toBe(`Basic ${btoa(`${customerId}:${apiKey}`)}`)
  })

  it('carries the signature Python computes for it', async () => {
    vi.useFakeTimers({ now: new Date('2012-05-01T17:09:16Z'), toFake: ['Date'] })
    vi.spyOn(crypto, 'randomUUID').mockReturnValue('7d2b3a5e-5f0a-4e55-9c54-3c1a3a1f2f10')
    const { verify, requests } = scripted([json(accepted), json(accepted), json(done)])
    await verify.send({ phone_number: phone })
    await verify.check(reference, '1234567')
    await verify.complete(reference)
    const names = ['POST with x-ts-date', 'GET with a query', 'PUT without a body']
    const signatures = names.map((name) => vectors.requests.find((vector) => vector.name === name)?.signature)
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(
      signatures.map((signature) => `TSA ${customerId}:${signature}`),
    )
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('has a separate nonce', async () => {
    const { verify, requests } = scripted([json(accepted), json(accepted)])
    await verify.send({ phone_number: phone })
    await verify.send({ phone_number: phone })
    const nonces = requests.map(({ headers }) => headers.get('x-ts-nonce'))
    expect(new Set(nonces).size).toBe(2)
  })

  it('carries the headers of the caller', async () => {
    const headers = { 'X-Trace': 'abc', 'x-absent': undefined }
    const { verify, requests } = scripted([json(accepted)], { headers, userAgent: 'app/1' })
    await verify.send({ phone_number: phone })
    expect(requests[0]?.headers.get('x-trace')).toBe('abc')
    expect(requests[0]?.headers.get('user-agent')).toBe('app/1')
    expect(requests[0]?.headers.has('x-absent')).toBe(false)
  })

  it('is never answered by a cache if it only reads', async () => {
    const { verify, requests } = scripted([json(accepted), json(accepted)])
    await verify.status(reference)
    await verify.check(reference, '123456')
    expect(requests.map(({ cache }) => cache)).toEqual(['no-store', 'no-store'])
  })

  it('leaves the cache alone if the runtime cannot choose it', async () => {
    const cache = Object.getOwnPropertyDescriptor(Request.prototype, 'cache') as PropertyDescriptor
    Reflect.deleteProperty(Request.prototype, 'cache')
    const inits: RequestInit[] = []
    const fetch: typeof globalThis.fetch = async (_url, init = {}) => {
      inits.push(init)
      return json(accepted)
    }
    const verify = createClient({ customerId, apiKey, fetch })
    Object.defineProperty(Request.prototype, 'cache', cache)
    await verify.status(reference)
    expect(inits[0]).not.toHaveProperty('cache')
  })

  it('asks for JSON, and says of no body what it holds', async () => {
    const { verify, requests } = scripted([json(accepted), json(accepted)])
    await verify.status(reference)
    await verify.send({ phone_number: phone })
    expect(requests.map((request) => request.headers.get('accept'))).toEqual(['application/json', 'application/json'])
    const types = requests.map((request) => request.headers.get('content-type'))
    expect(types).toEqual([null, 'application/x-www-form-urlencoded'])
  })

  it.each([
    ['send', ['content-type', 'x-ts-auth-method', 'x-ts-date', 'x-ts-nonce']],
    ['status', ['x-ts-auth-method', 'x-ts-date', 'x-ts-nonce']],
  ] as const)('carries no more headers than it needs: %s', async (method, headers) => {
    const { verify, requests } = scripted([json(accepted)])
    await (method === 'send' ? verify.send({ phone_number: phone }) : verify.status(reference))
    expect([...(requests[0]?.headers.keys() ?? [])]).toEqual(
      ['accept', 'authorization', ...headers, 'user-agent'].sort(),
    )
  })

  it('says who sends it', async () => {
    const { verify, requests } = scripted([json(accepted)])
    await verify.send({ phone_number: phone })
    expect(requests[0]?.headers.get('user-agent')).toBe(`sms-verify/${version}`)
  })

  it.each(['', '/', '//'])('goes to the same address if that ends with %j', async (slashes) => {
    const { verify, requests } = scripted([json(accepted)], { baseUrl: `https://proxy.example.com/telesign${slashes}` })
    await verify.status(reference)
    expect(requests[0]?.url).toBe(`https://proxy.example.com/telesign/v1/verify/${reference}`)
  })

  it('asks for no connection that outlives its page', async () => {
    const { verify, requests } = scripted([json(accepted)])
    await verify.send({ phone_number: phone })
    expect(requests[0]?.keepalive).toBe(false)
  })

  it('follows no redirect if there is no body to copy', async () => {
    const { verify, requests } = scripted([json(accepted), json(accepted), json(accepted)])
    await verify.status(reference)
    await verify.check(reference, '123456')
    await verify.complete(reference)
    expect(requests.map(({ redirect }) => redirect)).toEqual(['manual', 'manual', 'manual'])
  })

  it.each([
    ['6.28.1', 'manual'],
    ['7.23.0', 'manual'],
    ['7.24.0', 'error'],
    ['8.0.0', 'error'],
    [undefined, 'manual'],
  ])('has a message end at a redirect where undici would copy it, and keeps its signal: %s', async (undici, mode) => {
    for (const process of [{ versions: { undici } }, undici ? undefined : { versions: undefined }, undefined]) {
      if (undici && !process) continue
      vi.stubGlobal('process', process)
      const { verify, requests } = scripted([json(accepted)])
      vi.unstubAllGlobals()
      await verify.send({ phone_number: phone })
      expect(requests[0]?.redirect).toBe(mode)
    }
  })

  it('is reported if a browser hides the redirect', async () => {
    const hidden = Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } })
    const error = await thrownBy(scripted([hidden]).verify.send({ phone_number: phone }))
    expect(error).toMatchObject({ name: 'ConnectionError', effect: 'unknown' })
    expect(error.message).toContain('unexpected redirect')
  })

  it('is signed for the path of the service if a proxy adds a prefix', async () => {
    vi.useFakeTimers({ now: new Date('2012-05-01T17:09:16Z'), toFake: ['Date'] })
    vi.spyOn(crypto, 'randomUUID').mockReturnValue('7d2b3a5e-5f0a-4e55-9c54-3c1a3a1f2f10')
    const { verify, requests } = scripted([json(accepted)], { baseUrl: 'https://proxy.example.com/telesign/' })
    await verify.send({ phone_number: phone })
    expect(requests[0]?.url).toBe('https://proxy.example.com/telesign/v1/verify/sms')
    expect(requests[0]?.headers.get('authorization')).toBe(`TSA ${customerId}:${vectors.requests[0]?.signature}`)
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
})

describe('the credentials', () => {
  it('come from the environment if no option gives them', async () => {
    vi.stubEnv('TELESIGN_CUSTOMER_ID', customerId)
    vi.stubEnv('TELESIGN_API_KEY', apiKey)
    const requests: Request[] = []
    const fetch: typeof globalThis.fetch = async (input, init) => {
      requests.push(new Request(input, init))
      return json(accepted)
    }
    await createClient({ fetch, auth: 'basic' }).send({ phone_number: phone })
    expect(requests[0]?.headers.get('authorization')).toBe(`Basic ${btoa(`${customerId}:${apiKey}`)}`)
    vi.unstubAllEnvs()
  })

  it('use the global fetch of the time of the call', async () => {
    const verify = createClient({ customerId, apiKey })
    const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(json(accepted))
    await verify.send({ phone_number: phone })
    expect(fetch).toHaveBeenCalledOnce()
    fetch.mockRestore()
  })
})

describe('in Deno', () => {
  /** What the client gives to `fetch` beside the URL where the runtime has this. */
  async function initsIn(Deno: object) {
    vi.resetModules()
    vi.stubGlobal('Deno', Deno)
    const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => json(accepted))
    const { createClient } = await import('../src/index.ts')
    const verify = createClient({ customerId, apiKey })
    await verify.send({ phone_number: phone })
    await verify.status(reference)
    const inits = fetch.mock.calls.map(([, init]) => init)
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    return inits
  }

  it('no request goes over a connection that was used before', async () => {
    const pool = {}
    const createHttpClient = vi.fn(() => pool)
    const inits = await initsIn({ createHttpClient })
    expect(createHttpClient.mock.calls).toEqual([[{ poolMaxIdlePerHost: 0 }]])
    expect(inits.map((init) => (init as { client?: object }).client)).toEqual([pool, pool])
  })

  it('a request is sent if connections cannot be chosen', async () => {
    const inits = await initsIn({})
    expect(inits).toHaveLength(2)
    for (const init of inits) expect(init).not.toHaveProperty('client')
  })
})
