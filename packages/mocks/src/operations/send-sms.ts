import type { OutcomeName } from '@sms-verify/types'
import { findViolation, sendFields, type Violation } from '@sms-verify/types/contract'
import { answerWith, isError } from '../answer.ts'
import type { AdmittedCall } from '../call.ts'
import { type DeliveryPlan, timelineOf } from '../delivery.ts'
import type { Answer } from '../exchange.ts'
import { isPossibleOutcome } from '../forced-outcomes.ts'
import { decodeUtf8, type Form, parseForm } from '../form.ts'
import { limitRefusal } from '../limits.ts'
import { deliveryStatusOfPhone, outcomeOfPhone } from '../magic-numbers.ts'
import type { Message } from '../message.ts'
import { messageText } from '../message-text.ts'
import { randomCode, randomReferenceId } from '../random.ts'
import type { Refusal } from '../refusal.ts'
import { scheduleReports } from '../reports.ts'

/** Sends a code (section 1 of the API page). */
export async function sendSms(call: AdmittedCall): Promise<Answer> {
  const { request, service } = call
  const form = parseForm(request.headers['content-type'], decodeUtf8(request.body))
  if (!form) return answerWith('badRequest', call)

  const phoneNumber = form.fields['phone_number'] ?? ''
  const refusal = formRefusal(form) ?? magicRefusal(phoneNumber) ?? (await limitRefusal(call))
  if (refusal) return answerWith(refusal.outcome, call, refusal)

  const plan = { ...service.delivery, ...(await service.store.takeDeliveryPlan()) }
  const message = createMessage(form.fields, plan, call)
  await service.store.saveMessage(message)
  await scheduleReports(message, plan, service)
  return answerWith('messageInProgress', call, { referenceId: message.referenceId })
}

function magicRefusal(phoneNumber: string): Refusal | undefined {
  const outcome = outcomeOfPhone(phoneNumber)
  if (!outcome || !isError(outcome) || !isPossibleOutcome(outcome, 'sendSms', false)) return undefined
  return { outcome, parameters: { phoneNumber } }
}

function createMessage(fields: Form['fields'], plan: DeliveryPlan, { service, now, customer }: AdmittedCall): Message {
  const phoneNumber = fields['phone_number'] ?? ''
  const code = fields['verify_code'] ?? randomCode(service.settings.codeLength)
  return {
    referenceId: randomReferenceId(),
    customerId: customer.id,
    phoneNumber,
    text: messageText(fields, code),
    code,
    madeByService: fields['verify_code'] === undefined,
    sentAt: now,
    timeline: timelineOf(plan, now, deliveryStatusOfPhone(phoneNumber)),
    callbackUrl: fields['callback_url'],
    forcedOutcome: outcomeOfPhone(phoneNumber),
    attempts: 0,
    check: { codeState: 'UNKNOWN', codeEntered: '' },
  }
}

/** What is wrong with a form, by the texts of -10001 (section 1.3). */
function formRefusal({ fields, repeated }: Form): Refusal | undefined {
  const unclear = repeated ?? Object.keys(fields).find((name) => name in sendFields && fields[name] === '')
  if (unclear) return refusalOf('invalidParameter', unclear, fields)
  const violation = findViolation(sendFields, fields)
  return violation && refusalOf(outcomeOf(violation), violation.field, fields)
}

function outcomeOf({ constraint }: Violation): OutcomeName {
  if (constraint === 'required' || constraint === 'dependentRequired') return 'missingParameter'
  return constraint === 'minLength' || constraint === 'maxLength' ? 'invalidParameter' : 'invalidParameterValue'
}

const refusalOf = (outcome: OutcomeName, parameterName: string, fields: Form['fields']): Refusal => ({
  outcome,
  parameters: { parameterName, parameterValue: fields[parameterName] ?? '' },
})
