import { referenceIdPattern } from '@sms-verify/types/contract'
import { answerWith } from '../answer.ts'
import type { Call } from '../call.ts'
import type { PlainAnswer } from '../exchange.ts'
import { fits } from '../forced-outcomes.ts'
import { limitRefusal } from '../limits.ts'
import { outcomeOfReferenceId } from '../magic-numbers.ts'
import type { Message } from '../message.ts'

const form = new RegExp(referenceIdPattern)

/** Finds the message a request is about, or the answer that says why there is none to be had (section 2). */
export function findMessage(call: Call): Message | PlainAnswer {
  const { service, now } = call
  const { operation, referenceId, typedCode } = call.route
  if (!form.test(referenceId)) return answerWith('invalidReferenceId', call, { parameters: { referenceId } })

  const refusal = limitRefusal(call)
  if (refusal) return answerWith(refusal.outcome, call)

  const message = service.messages.get(referenceId)
  const magic = message ? message.fate : outcomeOfReferenceId(referenceId)
  if (magic && fits(magic, operation, typedCode !== undefined)) return answerWith(magic, call)
  if (!message) return answerWith('referenceIdNotFound', call)

  const isOld = now - message.sentAt > service.settings.statusTtl * 1000
  return isOld && fits('referenceIdExpired', operation, false) ? answerWith('referenceIdExpired', call) : message
}

export const isMessage = (found: Message | PlainAnswer): found is Message => 'attempts' in found
