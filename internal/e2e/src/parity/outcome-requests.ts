import { deliveryStatuses, type Outcome, outcomes } from '@sms-verify/types/codes'
import type { OperationId } from '@sms-verify/types/contract'
import { bodyless, buildSend, type ParityRequest, phone, referenceId } from './parity-request.ts'

type Row = Extract<Outcome, { httpStatus: number }>

const rows = Object.values<Outcome>(outcomes).filter((row): row is Row => row.httpStatus !== null)
const cases = rows.flatMap((row) => row.operations.map((operation) => ({ row, operation })))

/** A request of each operation about a phone number or a reference ID. A new operation needs an entry. */
const about = {
  sendSms: (phoneNumber) => buildSend('', `phone_number=${phoneNumber}`),
  getStatus: (_phoneNumber, reference) => bodyless('GET', `/v1/verify/${reference}?verify_code=1234567`),
  completeVerification: (_phoneNumber, reference) => bodyless('PUT', `/v1/verify/completion/${reference}`),
} satisfies Record<OperationId, (phoneNumber: string, reference: string) => ParityRequest>

/** Every outcome of every operation, asked for by its name. */
export const outcomesByName: ParityRequest[] = cases.map(({ row, operation }) => ({
  ...about[operation](phone, referenceId),
  name: `${row.name} of ${operation}, by name`,
  force: row.name,
}))

/** Every outcome of every operation, and every delivery status, asked for by its magic number. */
export const outcomesByNumber: ParityRequest[] = [
  ...cases.map(({ row, operation }) => ({
    ...about[operation](row.phone, row.phone.padStart(32, '0')),
    name: `${row.name} of ${operation}, by magic number`,
  })),
  ...Object.values(deliveryStatuses).map((row) =>
    buildSend(`a send that ends at ${row.code}`, `phone_number=${row.phone}`),
  ),
]
