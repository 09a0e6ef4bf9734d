import type { Outcome, OutcomeName } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'
import { operations, referenceIdPattern, successExamples } from '@sms-verify/types/contract'
import { buildStringToSign } from '../auth/string-to-sign.ts'
import type { RenderedResponse } from '../http/plain-http.ts'
import { timestamp } from '../store/clock.ts'
import type { IncomingRequest } from './incoming-request.ts'
import type { Result } from './result.ts'

/** Returns whether an outcome is an error. */
export const isError = (name: OutcomeName): boolean => outcomes[name].error !== null

/** Writes the response that a result stands for. */
export function renderResult(result: Result, incoming: IncomingRequest): RenderedResponse {
  const row: Outcome = outcomes[result.outcome]
  const payload = isError(result.outcome) ? renderError(row, result, incoming) : renderSuccess(row, result, incoming)
  return {
    httpStatus: row.httpStatus ?? 200,
    contentType: 'application/json',
    body: JSON.stringify(payload),
    outcome: result.outcome,
  }
}

/** The members are those of the example in the contract, which also has the default values. */
function renderSuccess(row: Outcome, result: Result, incoming: IncomingRequest): object {
  const { route } = incoming
  const referenceId = chooseReferenceId(result, incoming)
  const { codeEntered = route.typedCode ?? '' } = result
  const values: Readonly<Record<string, unknown>> = {
    reference_id: referenceId,
    resource_uri: operations.getStatus.path.replace('{reference_id}', String(referenceId)),
    status: renderStatus(row, result, incoming),
    verify: { code_state: row.codeState ?? 'UNKNOWN', code_entered: codeEntered },
    additional_info: result.additionalInfo,
  }
  const payload: Record<string, unknown> = {}
  for (const [name, example] of Object.entries(successExamples[route.operation])) {
    payload[name] = name in values ? values[name] : example
  }
  return payload
}

function renderError(row: Outcome, result: Result, incoming: IncomingRequest): object {
  return {
    reference_id: chooseReferenceId(result, incoming),
    sub_resource: 'sms',
    errors: [{ code: row.error, description: fillInText(row, result.parameters ?? {}) }],
    status: renderStatus(row, result, incoming),
    ...Object.fromEntries(row.carries.map((name) => [name, carriers[name](incoming)])),
  }
}

/** How to create the additional members of a row's response. */
const carriers: Record<Outcome['carries'][number], (incoming: IncomingRequest) => string> = {
  signature_string: buildStringToSign,
}

const form = new RegExp(referenceIdPattern)

const chooseReferenceId = ({ referenceId }: Result, { route }: IncomingRequest) => {
  const chosen = referenceId ?? route.referenceId
  return form.test(chosen) ? chosen : null
}

const renderStatus = (row: Outcome, { status }: Result, { now }: IncomingRequest) => ({
  code: status?.code ?? row.status,
  description: status?.text ?? row.statusText,
  updated_on: timestamp(now),
})

function fillInText(row: Outcome, parameters: Readonly<Record<string, string>>): string {
  const samples: Readonly<Record<string, string>> = row.sample
  const names = row.parameters.values()
  return row.message.replace(/\{[^}]+\}/g, () => {
    const name = names.next().value ?? ''
    return parameters[name] ?? samples[name] ?? ''
  })
}
