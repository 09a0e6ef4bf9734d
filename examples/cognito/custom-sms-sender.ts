import { buildClient, CommitmentPolicy, type KeyringNode, KmsKeyringNode } from '@aws-crypto/client-node'
import { createClient, isSmsVerifyError } from '@sms-verify/client'
import { sendOnce } from '../send-once/send-once.ts'
import type { SmsSenderEvent } from './events.ts'

const verify = createClient({ baseUrl: process.env.SMS_VERIFY_URL, timeout: 4_000, maxRetries: 0 })
const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT)

export const createSmsSender = (keyring: KeyringNode) => async (event: SmsSenderEvent) => {
  const { code, userAttributes } = event.request
  const { plaintext } = await decrypt(keyring, Buffer.from(code, 'base64'))
  const form = { phone_number: userAttributes.phone_number, verify_code: plaintext.toString() }
  try {
    // By the encrypted code, which is different for each message.
    await sendOnce(code, () => verify.send(form))
  } catch (error) {
    // Lambda invokes a sender that fails again, so fail only if nothing was sent.
    if (!isSmsVerifyError(error) || error.effect === 'none') throw error
    console.error(error.message)
  }
}

export const handler = createSmsSender(new KmsKeyringNode({ keyIds: [process.env.KEY_ARN ?? ''] }))
