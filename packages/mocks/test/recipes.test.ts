import { createClient } from '@sms-verify/client'
import { afterEach, describe, expect, it } from 'vitest'
import { app } from '../recipes/hono.ts'
import { GET as readInbox } from '../recipes/next-inbox-route.ts'
import { GET, POST, PUT } from '../recipes/next-route.ts'
import { simulation } from '../recipes/simulation.ts'
import worker from '../recipes/worker.ts'

const methods: Record<string, (request: Request) => Promise<Response>> = { GET, POST, PUT }

const recipes: [string, (request: Request) => Promise<Response>][] = [
  ['a Next.js route', async (request) => methods[request.method]?.(request) ?? new Response(null, { status: 405 })],
  ['Hono', async (request) => app.fetch(request)],
  ['a Worker', (request) => worker.fetch(request)],
]

afterEach(() => simulation.reset())

describe.each(recipes)('mounted in %s', (_name, handle) => {
  const fetch: typeof globalThis.fetch = (input, init) => handle(new Request(input, init))
  const baseUrl = 'https://preview.example.com/telesign'

  it.each(['digest', 'basic'] as const)(
    'the simulation carries a whole verification, signed in by %s',
    async (auth) => {
      const verify = createClient({ ...simulation.credentials, baseUrl, fetch, auth })
      const { reference_id } = await verify.send({ phone_number: '15558675309' })
      const { code } = await simulation.inbox.next('15558675309')
      expect((await verify.check(reference_id, code)).result).toBe('valid')
    },
  )

  it('the simulation completes a verification', async () => {
    const verify = createClient({ ...simulation.credentials, baseUrl, fetch })
    const { reference_id } = await verify.send({ phone_number: '15558675309', verify_code: '123456' })
    expect((await verify.complete(reference_id)).status.code).toBe(1900)
  })
})

describe('an inbox route', () => {
  it('shows the code that a phone received', async () => {
    const verify = createClient({
      ...simulation.credentials,
      fetch: simulation.fetch,
      baseUrl: 'https://preview.example.com/telesign',
    })
    const { reference_id } = await verify.send({ phone_number: '15558675309' })
    await verify.send({ phone_number: '15558675310' })
    const messages = await readInbox(new Request('https://preview.example.com/inbox?phone=15558675309')).json()
    expect(messages).toHaveLength(1)
    expect((await verify.check(reference_id, messages[0].code)).result).toBe('valid')
  })
})
