import { createClient } from '@sms-verify/client'
import { sendOnce } from '../send-once/send-once.ts'
import type { CreateEvent, DefineEvent, VerifyEvent } from './events.ts'

// Cognito waits 5 seconds for a trigger, and invokes it up to three times.
const verify = createClient({ baseUrl: process.env.SMS_VERIFY_URL, timeout: 4_000, maxRetries: 0 })

export async function defineAuthChallenge(event: DefineEvent): Promise<DefineEvent> {
  const { session } = event.request
  event.response.issueTokens = session.at(-1)?.challengeResult === true
  event.response.failAuthentication = !event.response.issueTokens && session.length >= 3
  event.response.challengeName = 'CUSTOM_CHALLENGE'
  return event
}

export async function createAuthChallenge(event: CreateEvent): Promise<CreateEvent> {
  const { session, userAttributes } = event.request
  // After a wrong code, the same message is still valid.
  const sent = session.at(-1)?.challengeMetadata
  const send = () => verify.send({ phone_number: userAttributes.phone_number })
  const referenceId = sent ?? (await sendOnce(event.userName, send, 15_000)).reference_id
  event.response.privateChallengeParameters = { referenceId }
  event.response.challengeMetadata = referenceId
  return event
}

export async function verifyAuthChallenge(event: VerifyEvent): Promise<VerifyEvent> {
  const { privateChallengeParameters, challengeAnswer } = event.request
  const { result } = await verify.check(privateChallengeParameters.referenceId, challengeAnswer)
  event.response.answerCorrect = result === 'valid'
  return event
}
