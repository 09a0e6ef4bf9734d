import type { OutcomeName } from '@sms-verify/types'
import {
  type FieldConstraints,
  findViolation,
  sendFields,
  type Violation,
  vendorNames,
} from '@sms-verify/types/contract'
import type { Form } from '../http/form.ts'
import { type DeliveryPlan, mergePlans, scheduleTimeline } from '../messages/delivery.ts'
import { findPhoneOutcome, findPhoneStatus } from '../messages/magic-numbers.ts'
import type { Message } from '../messages/message.ts'
import { messageText } from '../messages/message-text.ts'
import { randomCode, randomReferenceId } from '../messages/random.ts'
import { scheduleReports } from '../reports/reports.ts'
import type { AuthenticatedRequest } from '../service/incoming-request.ts'
import { isError } from '../service/render-result.ts'
import type { Result } from '../service/result.ts'
import { findOutage, findRateExcess } from './limits.ts'
import { isPossibleOutcome } from './possible-outcomes.ts'

type Fields = Form['fields']

/** Sends a code. */
export async function sendSms(incoming: AuthenticatedRequest): Promise<Result> {
  const { service } = incoming
  const form = incoming.form()
  if (!form) return { outcome: 'badRequest' }

  const fields = dropEmptyFields(form.fields)
  const phoneNumber = fields['phone_number'] ?? ''
  const refusal =
    findFormFault(fields, form.repeated) ??
    findTrialFault(phoneNumber, incoming) ??
    findMagicError(phoneNumber) ??
    (await findRateExcess(incoming)) ??
    (await findCapExcess(incoming)) ??
    findOutage(incoming)
  if (refusal) return refusal

  const plan = mergePlans(service.delivery, await service.store.takeDeliveryPlan())
  const message = createMessage(fields, plan, incoming)
  await service.store.saveMessage(message)
  await scheduleReports(message, plan, service)
  return { outcome: 'messageInProgress', referenceId: message.referenceId }
}

/** An optional field that is sent empty counts as absent: some SDKs send every field they know. */
function dropEmptyFields(fields: Fields): Fields {
  const isKept = ([name, value]: [string, string]) => value !== '' || isRequired(name)
  return Object.fromEntries(Object.entries(fields).filter(isKept))
}

const constraints: Readonly<Record<string, FieldConstraints>> = sendFields
const isRequired = (name: string) => Object.hasOwn(constraints, name) && constraints[name]?.required === true

/** What is wrong with a form, by the texts of -10001. */
function findFormFault(fields: Fields, repeated: string | undefined): Result | undefined {
  const unclear = repeated ?? Object.keys(fields).find((name) => isRequired(name) && fields[name] === '')
  if (unclear) return refuseField('invalidParameter', unclear, fields)
  const violation = findViolation(sendFields, fields)
  return violation && refuseField(chooseOutcome(violation), violation.field, fields)
}

function chooseOutcome({ constraint }: Violation): OutcomeName {
  if (constraint === 'required' || constraint === 'dependentRequired') return 'missingParameter'
  return constraint === 'minLength' || constraint === 'maxLength' ? 'invalidParameter' : 'invalidParameterValue'
}

const refuseField = (outcome: OutcomeName, field: string, fields: Fields): Result => ({
  outcome,
  parameters: { parameterName: findVendorName(field), parameterValue: fields[field] ?? '' },
})

const findVendorName = (field: string): string =>
  Object.hasOwn(vendorNames, field) ? vendorNames[field as keyof typeof vendorNames][0] : field

function findTrialFault(phoneNumber: string, { account }: AuthenticatedRequest): Result | undefined {
  if (!account.trialNumbers || account.trialNumbers.includes(phoneNumber)) return undefined
  return { outcome: 'phoneNumberNotVerified', parameters: { phoneNumber } }
}

function findMagicError(phoneNumber: string): Result | undefined {
  const outcome = findPhoneOutcome(phoneNumber)
  if (!outcome || !isError(outcome) || !isPossibleOutcome(outcome, 'sendSms', false)) return undefined
  return { outcome, parameters: { phoneNumber } }
}

async function findCapExcess({ service, customer, account }: AuthenticatedRequest): Promise<Result | undefined> {
  // A message is not sent during an outage, so it does not count.
  const count = account.outage ? 0 : 1
  const isReserved = await service.store.reserveMessages(customer.id, count, account.transactionCap)
  return isReserved ? undefined : { outcome: 'transactionCapExceeded' }
}

function createMessage(
  fields: Fields,
  plan: DeliveryPlan,
  { service, now, customer, account }: AuthenticatedRequest,
): Message {
  const phoneNumber = fields['phone_number'] ?? ''
  const code = fields['verify_code'] ?? account.codes?.[phoneNumber] ?? randomCode(service.settings.codeLength)
  return {
    referenceId: randomReferenceId(),
    customerId: customer.id,
    phoneNumber,
    text: messageText(fields, code),
    code,
    madeByService: fields['verify_code'] === undefined,
    sentAt: now,
    timeline: scheduleTimeline(plan, now, findPhoneStatus(phoneNumber)),
    callbackUrl: fields['callback_url'],
    senderId: fields['sender_id'],
    reportDetails: plan.reportDetails,
    forcedOutcome: findPhoneOutcome(phoneNumber),
    attempts: 0,
    check: { codeState: 'UNKNOWN', codeEntered: '' },
  }
}
