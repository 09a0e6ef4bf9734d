import { randomBytes } from 'node:crypto'
import {
  buildClient,
  CommitmentPolicy,
  RawAesKeyringNode,
  RawAesWrappingSuiteIdentifier,
} from '@aws-crypto/client-node'
import { Webhook } from 'standardwebhooks'
import type { SmsSenderEvent } from '../cognito/events.ts'
import './simulate-service.ts'

// What the platforms send, as their sources and documentation say.

const key = randomBytes(24).toString('base64')
process.env.SEND_SMS_HOOK_SECRET = `v1,whsec_${key}`
process.env.OKTA_HOOK_SECRET = randomBytes(24).toString('base64')
process.env.KEY_ARN = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'

export interface Code {
  /** As people write it. */
  readonly phone: string
  readonly code: string
}

/** The body of a Send SMS hook of Supabase. */
export const supabaseBody = ({ phone, code }: Code): string =>
  JSON.stringify({
    metadata: { uuid: crypto.randomUUID(), time: new Date(), name: 'send-sms', ip_address: '203.0.113.45' },
    user: { id: crypto.randomUUID(), aud: 'authenticated', role: '', phone, app_metadata: {}, user_metadata: {} },
    sms: { otp: code, sms_type: 'verification', phone },
  })

/** One attempt to deliver a hook of Supabase, signed, with a separate ID. */
export function supabaseRequest(body: string): Request {
  const id = crypto.randomUUID()
  const now = new Date()
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(key).sign(id, now, body),
  }
  return new Request('https://app.example.com/send-sms', { method: 'POST', body, headers })
}

/** The telephony inline hook of Okta. */
export function oktaRequest({ phone, code }: Code, authorization = process.env.OKTA_HOOK_SECRET ?? ''): Request {
  const messageProfile = {
    msgTemplate: `Your code is ${code}`,
    phoneNumber: phone,
    otpExpires: '2026-11-27T01:25:23.000Z',
    deliveryChannel: 'SMS',
    otpCode: code,
    locale: 'EN-US',
  }
  const body = JSON.stringify({
    eventType: 'com.okta.telephony.provider',
    data: { userProfile: { login: 'ann@example.com' }, messageProfile },
  })
  return new Request('https://app.example.com/okta', { method: 'POST', body, headers: { authorization } })
}

const wrappingSuite = RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING

/** The key of a user pool, without KMS. */
export const keyring = new RawAesKeyringNode({
  keyName: 'pool',
  keyNamespace: 'examples',
  unencryptedMasterKey: new Uint8Array(randomBytes(32)),
  wrappingSuite,
})

const { encrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT)

/** The event of Cognito for a custom SMS sender. */
export async function smsSenderEvent({ phone, code }: Code): Promise<SmsSenderEvent> {
  const { result } = await encrypt(keyring, code)
  return {
    triggerSource: 'CustomSMSSender_Authentication',
    userName: crypto.randomUUID(),
    request: { code: result.toString('base64'), userAttributes: { phone_number: phone } },
    response: {},
  }
}

export interface Auth0Result {
  readonly verb: 'sent' | 'retry' | 'drop'
  readonly reason?: string
}

type Auth0Action = (event: object, api: object) => Promise<void>
const { onExecuteCustomPhoneProvider } = (await import('../auth0/custom-phone-provider.cjs')) as {
  onExecuteCustomPhoneProvider: Auth0Action
}

/** Runs the action as Auth0 does, and returns what it asks Auth0 for. */
export async function runAuth0Action({ phone, code }: Code, notification: object = {}): Promise<Auth0Result> {
  let result: Auth0Result = { verb: 'sent' }
  const answer = (verb: 'retry' | 'drop') => (reason: string) => {
    result = { verb, reason }
  }
  const { TELESIGN_CUSTOMER_ID, TELESIGN_API_KEY } = process.env
  const event = {
    notification: {
      as_text: `Your code is ${code}`,
      as_voice: `Your code is ${code}`,
      code,
      delivery_method: 'text',
      locale: 'en_US',
      message_type: 'otp_verify',
      recipient: phone,
      ...notification,
    },
    request: { ip: '203.0.113.45' },
    secrets: { TELESIGN_CUSTOMER_ID, TELESIGN_API_KEY },
    transaction: { correlation_id: crypto.randomUUID() },
  }
  await onExecuteCustomPhoneProvider(event, { notification: { retry: answer('retry'), drop: answer('drop') } })
  return result
}
