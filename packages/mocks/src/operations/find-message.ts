import { referenceIdPattern } from '@sms-verify/types/contract'
import type { Customer } from '../auth/customers.ts'
import { findReferenceIdOutcome } from '../messages/magic-numbers.ts'
import type { Message } from '../messages/message.ts'
import type { AuthenticatedRequest } from '../service/incoming-request.ts'
import type { Result } from '../service/result.ts'
import type { Service } from '../service/service.ts'
import { findOutage, findRateExcess } from './limits.ts'
import { isPossibleOutcome } from './possible-outcomes.ts'

const form = new RegExp(referenceIdPattern)

/** Finds the message a request is about, or the result that says why there is none. */
export async function findMessage(incoming: AuthenticatedRequest): Promise<Message | Result> {
  const { service, now, customer } = incoming
  const { operation, referenceId, typedCode } = incoming.route
  if (!form.test(referenceId)) return { outcome: 'invalidReferenceId', parameters: { referenceId } }

  const refusal = (await findRateExcess(incoming)) ?? findOutage(incoming)
  if (refusal) return refusal

  const message = await findOwnMessage(customer, referenceId, service)
  const forced = message ? message.forcedOutcome : findReferenceIdOutcome(referenceId)
  if (forced && isPossibleOutcome(forced, operation, typedCode !== undefined)) return { outcome: forced }
  if (!message) return { outcome: 'referenceIdNotFound' }

  const isOld = now - message.sentAt > service.settings.statusTtl * 1000
  return isOld && isPossibleOutcome('referenceIdExpired', operation, false)
    ? { outcome: 'referenceIdExpired' }
    : message
}

/** A customer cannot see the messages of another. */
async function findOwnMessage({ id }: Customer, referenceId: string, { store }: Service): Promise<Message | undefined> {
  const message = await store.findMessage(referenceId)
  return message?.customerId === id ? message : undefined
}
