import { createHash, timingSafeEqual } from 'node:crypto'
import { createClient, isSmsVerifyError } from '@sms-verify/client'
import { sendOnce } from '../send-once/send-once.ts'

// After 3 seconds without a response, Okta sends the code itself.
const verify = createClient({ baseUrl: process.env.SMS_VERIFY_URL, timeout: 2_500, maxRetries: 0 })
const digest = (text: string | undefined | null) =>
  createHash('sha256')
    .update(text ?? '')
    .digest()

export async function POST(request: Request): Promise<Response> {
  const secret = process.env.OKTA_HOOK_SECRET
  const isOkta = secret && timingSafeEqual(digest(request.headers.get('authorization')), digest(secret))
  if (!isOkta) return new Response(null, { status: 401 })
  const { phoneNumber, otpCode, otpExpires, deliveryChannel } = (await request.json()).data.messageProfile
  if (deliveryChannel.toLowerCase() !== 'sms') return refuse('This provider sends codes by SMS only.')
  try {
    const send = () => verify.send({ phone_number: phoneNumber, verify_code: otpCode })
    return succeed((await sendOnce(`${phoneNumber} ${otpCode} ${otpExpires}`, send)).reference_id)
  } catch (error) {
    if (!isSmsVerifyError(error)) throw error
    console.error(error.message)
    // After an error Okta sends the code itself: a second SMS, unless nothing was sent.
    return error.effect === 'none' ? refuse('Not sent.') : succeed('unknown')
  }
}

const succeed = (transactionId: string) => {
  const value = [{ status: 'SUCCESSFUL', provider: 'Telesign', transactionId }]
  return Response.json({ commands: [{ type: 'com.okta.telephony.action', value }] })
}
const refuse = (errorSummary: string) => Response.json({ error: { errorSummary } })
