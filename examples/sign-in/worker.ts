import { createClient } from '@sms-verify/client'

interface Env {
  TELESIGN_CUSTOMER_ID: string
  TELESIGN_API_KEY: string
  SMS_VERIFY_URL?: string
  VERIFICATIONS: {
    get(session: string): Promise<string | null>
    put(session: string, value: string, options: { expirationTtl: number }): Promise<void>
    delete(session: string): Promise<void>
  }
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const verify = createClient({
      customerId: env.TELESIGN_CUSTOMER_ID,
      apiKey: env.TELESIGN_API_KEY,
      baseUrl: env.SMS_VERIFY_URL,
    })

    if (request.method === 'POST') {
      const { phone_number } = (await request.json()) as { phone_number: string }
      const { reference_id } = await verify.send({ phone_number })
      const session = crypto.randomUUID()
      await env.VERIFICATIONS.put(session, reference_id, { expirationTtl: 300 })
      const cookie = `session=${session}; HttpOnly; Secure; SameSite=Strict`
      return new Response(null, { status: 202, headers: { 'set-cookie': cookie } })
    }

    const session = /session=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? ''
    const referenceId = await env.VERIFICATIONS.get(session)
    if (!referenceId) return new Response(null, { status: 422 })
    const { code } = (await request.json()) as { code: string }
    const { result } = await verify.check(referenceId, code)
    if (result !== 'valid') return new Response(null, { status: 422 })
    await env.VERIFICATIONS.delete(session)
    return new Response(null, { status: 204 })
  },
}
