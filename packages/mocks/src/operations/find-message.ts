import { referenceIdPattern } from '@sms-verify/types/contract'
import type { Customer } from '../customers.ts'
import { isPossibleOutcome } from '../forced-outcomes.ts'
import type { AuthenticatedRequest } from '../incoming-request.ts'
import { findOutage, findRateExcess } from '../limits.ts'
import { outcomeOfReferenceId } from '../magic-numbers.ts'
import type { Message } from '../message.ts'
import type { Result } from '../result.ts'
import type { Service } from '../service.ts'

const form = new RegExp(referenceIdPattern)

/** Finds the message a request is about, or the result that says why there is none. */
export async function findMessage(incoming: AuthenticatedRequest): Promise<Message | Result> {
  const { service, now, customer } = incoming
  const { operation, referenceId, typedCode } = incoming.route
  if (!form.test(referenceId)) return { outcome: 'invalidReferenceId', parameters: { referenceId } }

  const refusal = (await findRateExcess(incoming)) ?? findOutage(incoming)
  if (refusal) return refusal

  const message = await findOwnMessage(customer, referenceId, service)
  const forced = message ? message.forcedOutcome : outcomeOfReferenceId(referenceId)
  if (forced && isPossibleOutcome(forced, operation, typedCode !== undefined)) return { outcome: forced }
  if (!message) return { outcome: 'referenceIdNotFound' }

  const isOld = now - message.sentAt > service.settings.statusTtl * 1000
  return isOld && isPossibleOutcome('referenceIdExpired', operation, false)
    ? { outcome: 'referenceIdExpired' }
    : message
}

/** A customer sees no message of another. */
async function findOwnMessage({ id }: Customer, referenceId: string, { store }: Service): Promise<Message | undefined> {
  const message = await store.findMessage(referenceId)
  return message?.customerId === id ? message : undefined
}
