import { deliveryStatuses, type Outcome, outcomes } from '@sms-verify/types/codes'
import { bodyless, type ParityRequest, phone, referenceId, sendOf } from './parity-request.ts'

type Row = Extract<Outcome, { httpStatus: number }>

const rows = Object.values<Outcome>(outcomes).filter((row): row is Row => row.httpStatus !== null)
const cases = rows.flatMap((row) => row.operations.map((operation) => ({ row, operation })))

const about = (operation: string, phoneNumber: string, reference: string): ParityRequest => {
  if (operation === 'sendSms') return sendOf('', `phone_number=${phoneNumber}`)
  if (operation === 'getStatus') return bodyless('GET', `/v1/verify/${reference}?verify_code=1234567`)
  return bodyless('PUT', `/v1/verify/completion/${reference}`)
}

/** Every outcome of every operation, asked for by its name. */
export const outcomesByName: ParityRequest[] = cases.map(({ row, operation }) => ({
  ...about(operation, phone, referenceId),
  name: `${row.name} of ${operation}, by name`,
  force: row.name,
}))

/** Every outcome of every operation, and every delivery status, asked for by its magic number. */
export const outcomesByNumber: ParityRequest[] = [
  ...cases.map(({ row, operation }) => ({
    ...about(operation, row.phone, row.phone.padStart(32, '0')),
    name: `${row.name} of ${operation}, by magic number`,
  })),
  ...Object.values(deliveryStatuses).map((row) =>
    sendOf(`a send that ends at ${row.code}`, `phone_number=${row.phone}`),
  ),
]
