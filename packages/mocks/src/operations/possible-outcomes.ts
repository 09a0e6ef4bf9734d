import type { OperationId, Outcome, OutcomeName } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'

/** The outcomes that a test can request: those of requests, not those of delivery reports. */
export type ForceableOutcome = Extract<Outcome, { httpStatus: number }>['name']

/** An outcome of a code belongs to a request that checks one; the others belong to any request of their operations. */
export function isPossibleOutcome(name: OutcomeName, operation: OperationId, checksCode: boolean): boolean {
  const { operations, codeState } = outcomes[name] as Outcome
  const listed = (operations as readonly OperationId[]).includes(operation)
  return listed && (codeState === null || codeState === 'UNKNOWN' || checksCode)
}
