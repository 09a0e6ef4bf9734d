import type { OperationId, Outcome, OutcomeName } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'

/** The outcomes a test can ask for: those of requests, not those of delivery reports. */
export type ForceableOutcome = Extract<Outcome, { httpStatus: number }>['name']

/** Refuses what is not the name of an outcome that a request can have. */
export function checkForceable(name: string): asserts name is ForceableOutcome {
  const known = Object.hasOwn(outcomes, name) && outcomes[name as OutcomeName].httpStatus !== null
  if (!known)
    throw new TypeError(`respondWith: expected the name of an outcome of a request, got ${JSON.stringify(name)}.`)
}

/** Refuses a number of times that is none. */
export function checkTimes(method: string, times: number): void {
  if (Number.isInteger(times) && times > 0) return
  throw new TypeError(`${method}: expected \`times\` to be a whole number from 1, got ${times}.`)
}

/** An outcome of a code belongs to a request that checks one; the others belong to any request of their operations. */
export function isPossibleOutcome(name: OutcomeName, operation: OperationId, checksCode: boolean): boolean {
  const { operations, codeState } = outcomes[name] as Outcome
  const listed = (operations as readonly OperationId[]).includes(operation)
  return listed && (codeState === null || codeState === 'UNKNOWN' || checksCode)
}
