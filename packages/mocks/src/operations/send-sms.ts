import type { OutcomeName } from '@sms-verify/types'
import { findViolation, sendFields, type Violation } from '@sms-verify/types/contract'
import { answerWith, isError } from '../answer.ts'
import type { Call } from '../call.ts'
import type { PlainAnswer } from '../exchange.ts'
import { fits } from '../forced-outcomes.ts'
import { decodeUtf8, type Form, parseForm } from '../form.ts'
import { limitRefusal } from '../limits.ts'
import { deliveryStatusOfPhone, outcomeOfPhone } from '../magic-numbers.ts'
import type { Message } from '../message.ts'
import { messageText } from '../message-text.ts'
import { randomCode, randomReferenceId } from '../random.ts'
import type { Refusal } from '../refusal.ts'

/** Sends a code (section 1 of the API page). */
export function sendSms(call: Call): PlainAnswer {
  const { request, service, now } = call
  const form = parseForm(request.headers['content-type'], decodeUtf8(request.body))
  if (!form) return answerWith('badRequest', call)

  const phoneNumber = form.fields['phone_number'] ?? ''
  const refusal = formRefusal(form) ?? magicRefusal(phoneNumber) ?? limitRefusal(call)
  if (refusal) return answerWith(refusal.outcome, call, refusal)

  const message = createMessage(form.fields, phoneNumber, call)
  service.usage.countMessage()
  service.messages.set(message.referenceId, message)
  service.inbox.receive({
    phone_number: phoneNumber,
    text: message.text,
    code: message.code,
    reference_id: message.referenceId,
    sentAt: new Date(now),
  })
  return answerWith('messageInProgress', call, { referenceId: message.referenceId })
}

function magicRefusal(phoneNumber: string): Refusal | undefined {
  const outcome = outcomeOfPhone(phoneNumber)
  if (!outcome || !isError(outcome) || !fits(outcome, 'sendSms', false)) return undefined
  return { outcome, parameters: { phoneNumber } }
}

function createMessage(fields: Form['fields'], phoneNumber: string, { service, now }: Call): Message {
  const code = fields['verify_code'] ?? randomCode(service.settings.codeLength)
  return {
    referenceId: randomReferenceId(),
    phoneNumber,
    text: messageText(fields, code),
    code,
    madeByService: fields['verify_code'] === undefined,
    sentAt: now,
    deliveryStatus: deliveryStatusOfPhone(phoneNumber),
    fate: outcomeOfPhone(phoneNumber),
    attempts: 0,
    codeState: 'UNKNOWN',
    codeEntered: '',
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
