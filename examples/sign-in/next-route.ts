// app/verification/route.ts
import { createClient } from '@sms-verify/client'
import { createVerifications } from './verifications.ts'

const verifications = createVerifications(createClient({ baseUrl: process.env.SMS_VERIFY_URL }))

export async function POST(request: Request): Promise<Response> {
  const { phone_number } = await request.json()
  const session = crypto.randomUUID()
  await verifications.send(session, phone_number)
  const cookie = `session=${session}; HttpOnly; Secure; SameSite=Strict`
  return new Response(null, { status: 202, headers: { 'set-cookie': cookie } })
}

export async function PUT(request: Request): Promise<Response> {
  const session = /session=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? ''
  const { code } = await request.json()
  const phoneNumber = await verifications.check(session, code)
  return new Response(null, { status: phoneNumber ? 204 : 422 })
}
