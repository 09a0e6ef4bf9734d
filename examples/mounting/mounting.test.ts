import { createClient } from '@sms-verify/client'
import { afterEach, describe, expect, it } from 'vitest'
import { app } from './hono.ts'
import { mock } from './mock.ts'
import { GET, HEAD, POST, PUT } from './next-route.ts'
import worker from './worker.ts'

type Handle = (request: Request) => Promise<Response>

const phone_number = '15558675309'
const base = 'https://preview.example.com/telesign'
const methods: Record<string, Handle> = { GET, HEAD, POST, PUT }
const applications: [string, Handle][] = [
  ['a Next.js route', async (request) => methods[request.method]?.(request) ?? new Response(null, { status: 405 })],
  ['Hono', async (request) => app.fetch(request)],
  ['a Worker', (request) => worker.fetch(request)],
]

afterEach(() => mock.reset())

describe.each(applications)('a mock server mounted in %s', (_name, handle) => {
  const fetch: typeof globalThis.fetch = (input, init) => handle(new Request(input, init))
  const post = (path: string, input: object) => fetch(base + path, { method: 'POST', body: JSON.stringify(input) })
  const client = () => createClient({ ...mock.credentials, baseUrl: base, fetch, maxRetries: 0 })

  it('completes a verification, and returns its code through the control API', async () => {
    const { reference_id } = await client().send({ phone_number })
    const [message] = await (await fetch(`${base}/_mock/messages?phone_number=${phone_number}`)).json()
    expect((await client().check(reference_id, message.code)).result).toBe('valid')
  })

  it('completes a verification whose code the caller made', async () => {
    const { reference_id } = await client().send({ phone_number, verify_code: '123456' })
    expect((await client().complete(reference_id)).status.code).toBe(1900)
  })

  it('accepts an outcome through the control API', async () => {
    expect((await post('/_mock/outcomes', { outcome: 'systemUnavailable' })).status).toBe(200)
    await expect(client().send({ phone_number })).rejects.toMatchObject({ outcome: 'systemUnavailable' })
  })

  it.each(['', '/'])('serves the inbox page at its base path%s, with its files under it', async (end) => {
    const page = await fetch(base + end)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await page.text()
    const files = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => new URL(path ?? '', base).href)
    expect(files.length).toBeGreaterThan(4)
    for (const file of files) {
      expect(file).toContain('/telesign/_mock/page/')
      expect((await fetch(file)).status).toBe(200)
    }
  })

  it('answers HEAD without a body', async () => {
    const answer = await fetch(base, { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })

  it('refuses what its control API does not know', async () => {
    expect((await fetch(`${base}/_mock/nothing`)).status).toBe(404)
    expect((await post('/_mock/outcomes', { outcome: 'nothing' })).status).toBe(400)
  })
})

it('a Worker answers what is not below the path of the mock itself', async () => {
  const response = await worker.fetch(new Request('https://preview.example.com/telesigned'))
  expect(await response.text()).toBe('The application itself.')
})
