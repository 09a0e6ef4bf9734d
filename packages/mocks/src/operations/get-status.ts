import type { OutcomeName } from '@sms-verify/types'
import { answerWith } from '../answer.ts'
import type { AdmittedCall } from '../call.ts'
import { deliveryStatusOf } from '../delivery.ts'
import type { Answer } from '../exchange.ts'
import { type CodeCheck, type Message, statusAt } from '../message.ts'
import { segmentsOf } from '../segments.ts'
import { findMessage, isMessage } from './find-message.ts'

/** Tells what became of a message, and checks a code where one is given (section 2 of the API page). */
export async function getStatus(call: AdmittedCall): Promise<Answer> {
  const found = await findMessage(call)
  if (!isMessage(found)) return found
  const { typedCode } = call.route
  const { codeState, codeEntered } = typedCode === undefined ? found.check : await checkCode(found, typedCode, call)
  const status = deliveryStatusOf(statusAt(found, call.now))
  const additionalInfo = { message_parts_count: await segmentsOf(found.text) }
  return answerWith(outcomeOf[codeState], call, { status, codeEntered, additionalInfo })
}

const outcomeOf: Record<CodeCheck['codeState'], OutcomeName> = {
  VALID: 'codeValid',
  INVALID: 'codeInvalid',
  EXPIRED: 'codeExpired',
  MAX_ATTEMPTS_EXCEEDED: 'maxAttemptsExceeded',
  UNKNOWN: 'codeNotChecked',
}

/** A code that the caller made is for the caller to check; the service says nothing of it. */
async function checkCode(message: Message, typedCode: string, call: AdmittedCall): Promise<CodeCheck> {
  const codeState = message.madeByService ? await judge(message, typedCode, call) : message.check.codeState
  const check = { codeState, codeEntered: typedCode }
  await call.service.store.recordCheck(message.referenceId, check)
  return check
}

async function judge(
  message: Message,
  typedCode: string,
  { service, now }: AdmittedCall,
): Promise<CodeCheck['codeState']> {
  const { store, settings } = service
  if (!(await store.spendAttempt(message.referenceId, settings.maxAttempts))) return 'MAX_ATTEMPTS_EXCEEDED'
  if (now - message.sentAt > settings.codeTtl * 1000) return 'EXPIRED'
  return typedCode === message.code ? 'VALID' : 'INVALID'
}
