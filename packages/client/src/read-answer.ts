import type { ErrorResponse, Status } from '@sms-verify/types'
import { failedStatuses } from '@sms-verify/types/contract'
import { ApiError } from './errors/api-error.ts'
import { ResponseFormatError } from './errors/response-format-error.ts'
import type { Exchange } from './transport.ts'

type Payload = Partial<ErrorResponse> & { status?: Status }

/**
 * Reads an answer by its payload, whatever the HTTP status (section 1.3 of the API page).
 *
 * A status that says a message failed is a failure of the send, but the very thing that a status request asks for.
 */
export function readAnswer<Answer>(body: string, { response, signedText }: Exchange, statusDecides: boolean): Answer {
  const payload = parse(body)
  if (!isPayload(payload)) throw new ResponseFormatError(response, body)
  const failed = statusDecides && failedStatuses.includes(payload.status?.code ?? 0)
  if (payload.errors?.length || failed) throw new ApiError(payload, response, signedText())
  // An answer without errors but also without a status says nothing.
  if (!payload.status) throw new ResponseFormatError(response, body)
  return payload as Answer
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {}
  return undefined
}

function isPayload(value: unknown): value is Payload {
  if (value === undefined || value === null) return false
  const { status, errors } = value as { status?: unknown; errors?: unknown }
  return (
    (status === undefined || hasCode(status)) &&
    (errors === undefined || (Array.isArray(errors) && errors.every(hasCode)))
  )
}

const hasCode = (value: unknown) => typeof (value as { code?: unknown } | null)?.code === 'number'
