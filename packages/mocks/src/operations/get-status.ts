import type { OutcomeName } from '@sms-verify/types'
import { answerWith } from '../answer.ts'
import type { Call } from '../call.ts'
import { deliveryStatusOf } from '../delivery.ts'
import type { PlainAnswer } from '../exchange.ts'
import { type Message, statusAt } from '../message.ts'
import { segmentsOf } from '../segments.ts'
import { findMessage, isMessage } from './find-message.ts'

/** Tells what became of a message, and checks a code where one is given (section 2 of the API page). */
export async function getStatus(call: Call): Promise<PlainAnswer> {
  const found = findMessage(call)
  if (!isMessage(found)) return found
  const { typedCode } = call.route
  if (typedCode !== undefined) checkCode(found, typedCode, call)
  const { codeState, codeEntered, text } = found
  const status = deliveryStatusOf(statusAt(found, call.now))
  const additionalInfo = { message_parts_count: await segmentsOf(text) }
  return answerWith(outcomeOf[codeState], call, { status, codeEntered, additionalInfo })
}

const outcomeOf: Record<Message['codeState'], OutcomeName> = {
  VALID: 'codeValid',
  INVALID: 'codeInvalid',
  EXPIRED: 'codeExpired',
  MAX_ATTEMPTS_EXCEEDED: 'maxAttemptsExceeded',
  UNKNOWN: 'codeNotChecked',
}

/** A code that the caller made is for the caller to check; the service says nothing of it. */
function checkCode(message: Message, typedCode: string, call: Call): void {
  message.codeEntered = typedCode
  if (message.madeByService) message.codeState = judge(message, typedCode, call)
}

function judge(message: Message, typedCode: string, { service: { settings }, now }: Call): Message['codeState'] {
  if (message.attempts >= settings.maxAttempts) return 'MAX_ATTEMPTS_EXCEEDED'
  message.attempts += 1
  if (now - message.sentAt > settings.codeTtl * 1000) return 'EXPIRED'
  return typedCode === message.code ? 'VALID' : 'INVALID'
}
