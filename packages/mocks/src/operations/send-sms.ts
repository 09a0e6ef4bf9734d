import { findViolation, sendFields, type Violation } from '@sms-verify/types/contract'
import { answerWith, isError } from '../answer.ts'
import type { Call } from '../call.ts'
import type { PlainAnswer } from '../exchange.ts'
import { fits } from '../forced-outcomes.ts'
import { decodeUtf8, type Form, parseForm } from '../form.ts'
import { deliveryStatusOfPhone, outcomeOfPhone } from '../magic-numbers.ts'
import type { Message } from '../message.ts'
import { messageText } from '../message-text.ts'
import { randomCode, randomReferenceId } from '../random.ts'

/** Sends a code (section 1 of the API page). */
export function sendSms(call: Call): PlainAnswer {
  const { request, service, now } = call
  const form = parseForm(request.headers['content-type'], decodeUtf8(request.body))
  if (!form) return answerWith('badRequest', call)

  const fault = faultOf(form)
  if (fault) return answerWith(fault.outcome, call, { parameters: fault.parameters })

  const phoneNumber = form.fields['phone_number'] ?? ''
  const magic = outcomeOfPhone(phoneNumber)
  if (magic && isError(magic) && fits(magic, 'sendSms', false))
    return answerWith(magic, call, { parameters: { phoneNumber } })

  const message = createMessage(form.fields, phoneNumber, call)
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

interface Fault {
  readonly outcome: 'missingParameter' | 'invalidParameter' | 'invalidParameterValue'
  readonly parameters: { readonly parameterName: string; readonly parameterValue: string }
}

/** What is wrong with a form, by the texts of -10001 (section 1.3). */
function faultOf({ fields, repeated }: Form): Fault | undefined {
  const unclear = repeated ?? Object.keys(fields).find((name) => name in sendFields && fields[name] === '')
  if (unclear) return fault('invalidParameter', unclear, fields)
  const violation = findViolation(sendFields, fields)
  return violation && fault(outcomeOf(violation), violation.field, fields)
}

function outcomeOf({ constraint }: Violation): Fault['outcome'] {
  if (constraint === 'required' || constraint === 'dependentRequired') return 'missingParameter'
  return constraint === 'minLength' || constraint === 'maxLength' ? 'invalidParameter' : 'invalidParameterValue'
}

const fault = (outcome: Fault['outcome'], parameterName: string, fields: Form['fields']): Fault => ({
  outcome,
  parameters: { parameterName, parameterValue: fields[parameterName] ?? '' },
})
