import type { OutcomeName } from '@sms-verify/types'
import { findViolation, sendFields, type Violation } from '@sms-verify/types/contract'
import { answerWith, isError } from '../answer.ts'
import type { Call } from '../call.ts'
import { arrivalOf, type DeliveryPlan, stationsOf } from '../delivery.ts'
import type { PlainAnswer } from '../exchange.ts'
import { fits } from '../forced-outcomes.ts'
import { decodeUtf8, type Form, parseForm } from '../form.ts'
import { limitRefusal } from '../limits.ts'
import { deliveryStatusOfPhone, outcomeOfPhone } from '../magic-numbers.ts'
import type { Message } from '../message.ts'
import { messageText } from '../message-text.ts'
import { randomCode, randomReferenceId } from '../random.ts'
import type { Refusal } from '../refusal.ts'
import { scheduleReports } from '../reports.ts'
import type { Service } from '../service.ts'

/** Sends a code (section 1 of the API page). */
export function sendSms(call: Call): PlainAnswer {
  const { request, service } = call
  const form = parseForm(request.headers['content-type'], decodeUtf8(request.body))
  if (!form) return answerWith('badRequest', call)

  const phoneNumber = form.fields['phone_number'] ?? ''
  const refusal = formRefusal(form) ?? magicRefusal(phoneNumber) ?? limitRefusal(call)
  if (refusal) return answerWith(refusal.outcome, call, refusal)

  const plan = service.plans.take()
  const message = createMessage(form.fields, plan, call)
  keep(message, service)
  deliver(message, service)
  scheduleReports(message, plan, service)
  return answerWith('messageInProgress', call, { referenceId: message.referenceId })
}

/** Keeps a message, and forgets the oldest where there are too many: a map has them in the order they came. */
function keep(message: Message, { messages, usage, settings }: Service): void {
  usage.countMessage()
  messages.set(message.referenceId, message)
  if (messages.size <= settings.retention) return
  const [oldest] = messages.keys()
  if (oldest) messages.delete(oldest)
}

/** Puts a message on the phone when it arrives there, if it does. */
function deliver({ referenceId, phoneNumber, text, code, sentAt, stations }: Message, service: Service): void {
  const arrival = arrivalOf(stations)
  if (arrival === undefined) return
  const received = { phone_number: phoneNumber, text, code, reference_id: referenceId, sentAt: new Date(sentAt) }
  if (arrival <= service.clock.now()) service.inbox.receive(received)
  else service.clock.schedule(arrival, () => service.inbox.receive(received))
}

function magicRefusal(phoneNumber: string): Refusal | undefined {
  const outcome = outcomeOfPhone(phoneNumber)
  if (!outcome || !isError(outcome) || !fits(outcome, 'sendSms', false)) return undefined
  return { outcome, parameters: { phoneNumber } }
}

function createMessage(fields: Form['fields'], plan: DeliveryPlan, { service, now }: Call): Message {
  const phoneNumber = fields['phone_number'] ?? ''
  const code = fields['verify_code'] ?? randomCode(service.settings.codeLength)
  return {
    referenceId: randomReferenceId(),
    phoneNumber,
    text: messageText(fields, code),
    code,
    madeByService: fields['verify_code'] === undefined,
    sentAt: now,
    stations: stationsOf(plan, now, deliveryStatusOfPhone(phoneNumber)),
    callbackUrl: fields['callback_url'],
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
