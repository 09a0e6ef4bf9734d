import type { OutcomeName } from '@sms-verify/types'
import { deliveryStatuses, outcomes } from '@sms-verify/types/codes'

const outcomeByPhone = new Map<string, OutcomeName>(
  Object.values(outcomes).flatMap(({ name, phone, httpStatus }) => (httpStatus === null ? [] : [[phone, name]])),
)
const statusByPhone = new Map<string, number>(Object.values(deliveryStatuses).map(({ phone, code }) => [phone, code]))

/** The outcome a phone number stands for. */
export const outcomeOfPhone = (phoneNumber: string): OutcomeName | undefined => outcomeByPhone.get(phoneNumber)

/** The delivery status at which messages to a phone number end; most of them arrive. */
export const deliveryStatusOfPhone = (phoneNumber: string): number => statusByPhone.get(phoneNumber) ?? 200

/** The outcome a reference ID stands for: a magic phone number filled up with zeros on the left, 32 digits in all. */
export const outcomeOfReferenceId = (referenceId: string): OutcomeName | undefined =>
  outcomeOfPhone(referenceId.replace(/^0{21}/, ''))
