import { createClient, isApiError, type SmsVerifyError } from '@sms-verify/client'
import { Webhook } from 'standardwebhooks'
import { sendOnce } from '../send-once/send-once.ts'

// Supabase waits 5 seconds in all, and makes up to three attempts itself.
const verify = createClient({ baseUrl: process.env.SMS_VERIFY_URL, timeout: 4_000, maxRetries: 0 })
const webhook = new Webhook((process.env.SEND_SMS_HOOK_SECRET ?? '').replace('v1,whsec_', ''))

export async function POST(request: Request): Promise<Response> {
  const body = await request.text()
  let hook: Hook
  try {
    hook = webhook.verify(body, Object.fromEntries(request.headers)) as Hook
  } catch {
    return refuse(401, 'The request is not signed with the secret of the hook.')
  }
  const { sms, user, metadata } = hook
  const form = { phone_number: sms.phone ?? user.phone, verify_code: sms.otp, originating_ip: metadata.ip_address }
  // By the body: each attempt has another webhook-id.
  const failure = await sendOnce(body, () => verify.send(form)).then(() => undefined, answerTo)
  return failure ?? Response.json({})
}

function answerTo(error: SmsVerifyError): Response | undefined {
  console.error(error.message)
  // The SMS may have gone: answer as if it had, so that the user can type its code.
  if (error.effect === 'unknown') return undefined
  const mayPass = error.name === 'ConnectionError' || (isApiError(error) && error.retry === 'later')
  return mayPass ? refuse(503, 'Not sent.', { 'retry-after': '1' }) : refuse(422, 'Not sent.')
}

const refuse = (http_code: number, message: string, headers = {}) =>
  Response.json({ error: { http_code, message } }, { status: http_code, headers })

interface Hook {
  readonly metadata: { readonly ip_address?: string }
  readonly user: { readonly phone: string }
  readonly sms: { readonly otp: string; readonly phone?: string }
}
