import { createClient } from '@sms-verify/client'
import { afterEach, describe, expect, it } from 'vitest'
import { app } from '../recipes/hono.ts'
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
