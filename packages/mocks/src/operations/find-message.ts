import { referenceIdPattern } from '@sms-verify/types/contract'
import { answerWith } from '../answer.ts'
import type { AdmittedCall } from '../call.ts'
import type { Customer } from '../customers.ts'
import type { Answer } from '../exchange.ts'
import { isPossibleOutcome } from '../forced-outcomes.ts'
import { limitRefusal } from '../limits.ts'
import { outcomeOfReferenceId } from '../magic-numbers.ts'
import type { Message } from '../message.ts'
import type { Service } from '../service.ts'

const form = new RegExp(referenceIdPattern)

/** Finds the message a request is about, or the answer that says why there is none to be had (section 2). */
export async function findMessage(call: AdmittedCall): Promise<Message | Answer> {
  const { service, now, customer } = call
  const { operation, referenceId, typedCode } = call.route
  if (!form.test(referenceId)) return answerWith('invalidReferenceId', call, { parameters: { referenceId } })

  const refusal = await limitRefusal(call)
  if (refusal) return answerWith(refusal.outcome, call)

  const message = await findOf(customer, referenceId, service)
  const magic = message ? message.forcedOutcome : outcomeOfReferenceId(referenceId)
  if (magic && isPossibleOutcome(magic, operation, typedCode !== undefined)) return answerWith(magic, call)
  if (!message) return answerWith('referenceIdNotFound', call)

  const isOld = now - message.sentAt > service.settings.statusTtl * 1000
  return isOld && isPossibleOutcome('referenceIdExpired', operation, false)
    ? answerWith('referenceIdExpired', call)
    : message
}

/** The message of a customer; those of others are nobody's business. */
async function findOf({ id }: Customer, referenceId: string, { store }: Service): Promise<Message | undefined> {
  const message = await store.findMessage(referenceId)
  return message?.customerId === id ? message : undefined
}

export const isMessage = (found: Message | Answer): found is Message => 'attempts' in found
