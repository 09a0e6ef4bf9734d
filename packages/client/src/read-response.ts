import {
  deliveredStatuses,
  failedStatuses,
  intermediateStatuses,
  notSentStatuses,
  successStatuses,
  undecidedStatuses,
} from '@sms-verify/types/contract'
import { ApiError } from './errors/api-error.ts'
import { ResponseFormatError } from './errors/response-format-error.ts'
import type { Operation } from './operation.ts'
import { type ReadPayload, readPayload } from './read-payload.ts'
import type { Exchange } from './transport.ts'

const failures = [...failedStatuses, ...notSentStatuses]
const successes: readonly number[] = [
  ...successStatuses.completeVerification,
  ...deliveredStatuses,
  ...intermediateStatuses,
  ...undecidedStatuses,
]

/** Reads a response by its payload: unless it clearly says that the request succeeded, it is an error. */
export function readResponse<Payload>(body: string, exchange: Exchange, operation: Operation): Payload {
  const { response, signedText } = exchange
  const payload = parseJson(body)
  const read = readPayload(payload)
  if (!read) throw new ResponseFormatError(response, body)
  if (read.errors.length || isRefused(read, response, operation)) throw new ApiError(read, response, signedText())
  return payload as Payload
}

/**
 * Returns whether a response without errors says that nothing was done, or does not say: the service also rejects
 * without errors. A status of a message that failed is a success of a status request, but a failure of a send.
 */
function isRefused({ status, referenceId }: ReadPayload, response: Response, { failsOnFinalStatus }: Operation) {
  const isOk = response.status >= 200 && response.status < 300
  if (isOk && !failsOnFinalStatus) return false
  const code = status?.code ?? 0
  return !referenceId || failures.includes(code) || !(isOk || successes.includes(code))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {}
  return undefined
}
