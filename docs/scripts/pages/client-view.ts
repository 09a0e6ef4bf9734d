import { type ApiError, createClient, isApiError } from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'
import type { Outcome } from '@sms-verify/types/codes'
import type { OperationId } from '@sms-verify/types/contract'
import { buildClientCall, provokingForm } from '../../client-calls.ts'

/** A call of the client as a sample has it, and its result. */
export interface ClientView {
  readonly call: string
  /** The error that the call throws. */
  readonly error?: ApiError
  /** The parts of the response that a program prints. */
  readonly printed?: Printed
}

interface Printed {
  readonly member: string
  readonly value: unknown
}

const { credentials, fetch } = createSimulation()
const verify = createClient({ ...credentials, fetch, maxRetries: 0 })

/** How the client shows an outcome, from a call of it; nothing for an outcome of delivery reports only. */
export async function buildClientView(outcome: Outcome): Promise<ClientView | undefined> {
  if (outcome.httpStatus === null) return undefined
  const operation = outcome.operations[0] as OperationId
  const { text: call, run } = buildClientCall(operation, provokingForm(operation, outcome))
  try {
    return { call, printed: toPrinted(await run(verify)) }
  } catch (error) {
    if (isApiError(error) && error.outcome === outcome.name) return { call, error }
    throw error
  }
}

/** The result of a check, else the status. */
function toPrinted(answer: object): Printed {
  const { result, status } = answer as { result?: string; status: { code: number } }
  return result ? { member: 'result', value: result } : { member: 'status.code', value: status.code }
}
