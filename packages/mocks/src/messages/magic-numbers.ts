import type { DeliveryStatusCode, OutcomeName } from '@sms-verify/types'
import { deliveryStatuses, outcomes } from '@sms-verify/types/codes'

const rows = Object.values(outcomes)
const ofRequests = new Map<string, OutcomeName>(
  rows.flatMap(({ name, phone, httpStatus }) => (httpStatus === null ? [] : [[phone, name]])),
)
const ofReports = new Map<string, OutcomeName>(
  rows.flatMap(({ name, phone, httpStatus, error }) => (httpStatus === null && error !== null ? [[phone, name]] : [])),
)
const statuses = new Map<string, DeliveryStatusCode>(
  Object.values(deliveryStatuses).map(({ phone, code }) => [phone, code]),
)

/** Four more digits do not change the outcome, so that parallel tests can each have a separate number. */
const readMagicNumber = (phoneNumber: string) => (phoneNumber.length === 15 ? phoneNumber.slice(0, 11) : phoneNumber)

/** The outcome a phone number stands for. */
export const findPhoneOutcome = (phoneNumber: string): OutcomeName | undefined =>
  ofRequests.get(readMagicNumber(phoneNumber))

/** The error in the delivery reports of messages to a phone number. */
export const findReportOutcome = (phoneNumber: string): OutcomeName | undefined =>
  ofReports.get(readMagicNumber(phoneNumber))

/** The final delivery status of messages to a phone number, if the number stands for one. */
export const findPhoneStatus = (phoneNumber: string): DeliveryStatusCode | undefined => {
  const fault = findReportOutcome(phoneNumber)
  return fault ? (outcomes[fault].status as DeliveryStatusCode) : statuses.get(readMagicNumber(phoneNumber))
}

/** The outcome a reference ID stands for: a magic phone number filled up with zeros on the left, 32 digits in all. */
export const findReferenceIdOutcome = (referenceId: string): OutcomeName | undefined =>
  findPhoneOutcome(referenceId.replace(/^0{21}/, ''))
