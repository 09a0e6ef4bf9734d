import { type ApiError, createClient, isApiError } from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'
import type { Outcome } from '@sms-verify/types/codes'

/** A call of the client as a sample has it, and what comes of it. */
export interface ClientView {
  readonly call: string
  /** What the call throws. */
  readonly error?: ApiError
  /** What the call returns; of a check, the part that tells. */
  readonly value?: unknown
}

const { credentials, fetch } = createSimulation()
const verify = createClient({ ...credentials, fetch, maxRetries: 0 })

/** The reference ID that stands for an outcome where there is no message. */
export const referenceIdOf = ({ phone }: Outcome): string => phone.padStart(32, '0')

function callOf(outcome: Outcome): [sample: string, run: () => Promise<unknown>] {
  const [operation] = outcome.operations
  const id = referenceIdOf(outcome)
  const { phone } = outcome
  if (operation === 'sendSms')
    return [`verify.send({ phone_number: '${phone}' })`, () => verify.send({ phone_number: phone })]
  if (operation === 'completeVerification') return [`verify.complete('${id}')`, () => verify.complete(id)]
  if (outcome.codeState === null) return [`verify.status('${id}')`, () => verify.status(id)]
  return [`verify.check('${id}', '1234567')`, async () => (await verify.check(id, '1234567')).result]
}

/** How the client shows an outcome, from a call of it; nothing for what comes in delivery reports only. */
export async function clientViewOf(outcome: Outcome): Promise<ClientView | undefined> {
  if (outcome.httpStatus === null) return undefined
  const [call, run] = callOf(outcome)
  try {
    return { call, value: await run() }
  } catch (error) {
    if (isApiError(error) && error.outcome === outcome.name) return { call, error }
    throw error
  }
}
