import type { Outcome, OutcomeName } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'
import { referenceIdPattern } from '@sms-verify/types/contract'
import type { Call } from './call.ts'
import type { Answer } from './exchange.ts'
import { stringToSignOf } from './string-to-sign-of.ts'

/** What an answer says besides its row. */
export interface AnswerDetails {
  /** The reference ID; that of the request where it is not given. */
  readonly referenceId?: string
  /** What the placeholders of the text stand for; samples where it is not given. */
  readonly parameters?: Readonly<Record<string, string>>
  /** `status` in place of the row's own, for a message on its way. */
  readonly status?: { readonly code: number; readonly text: string }
  /** The code tried last. */
  readonly codeEntered?: string
  /** `additional_info` of a status. */
  readonly additionalInfo?: object
}

/** Tells whether an outcome is an error. */
export const isError = (name: OutcomeName): boolean => outcomes[name].error !== null

/** Writes the answer of an outcome (sections 1.4, 2 and 3 of the API page). */
export function answerWith(name: OutcomeName, call: Call, details: AnswerDetails = {}): Answer {
  const row: Outcome = outcomes[name]
  const payload = isError(name) ? errorPayload(row, call, details) : successPayload(row, call, details)
  return {
    httpStatus: row.httpStatus ?? 200,
    contentType: 'application/json',
    body: JSON.stringify(payload),
    outcome: name,
  }
}

function successPayload(row: Outcome, call: Call, details: AnswerDetails): object {
  const payload = { reference_id: referenceIdOf(call, details), errors: [], status: statusOf(row, call, details) }
  if (row.name === 'completionRecorded') return { ...payload, subresource: 'sms' }
  const { codeEntered = call.route.typedCode ?? '' } = details
  const verify = { code_state: row.codeState ?? 'UNKNOWN', code_entered: codeEntered }
  const more = details.additionalInfo ? { additional_info: details.additionalInfo } : {}
  return { ...payload, sub_resource: 'sms', verify, ...more }
}

function errorPayload(row: Outcome, call: Call, details: AnswerDetails): object {
  return {
    reference_id: referenceIdOf(call, details),
    sub_resource: 'sms',
    errors: [{ code: row.error, description: textOf(row, details.parameters ?? {}) }],
    status: statusOf(row, call, details),
    ...Object.fromEntries(row.carries.map((name) => [name, carriers[name](call)])),
  }
}

/** How to make what a row says its answer carries besides. */
const carriers: Record<Outcome['carries'][number], (call: Call) => string> = {
  signature_string: ({ request }) => stringToSignOf(request),
}

const form = new RegExp(referenceIdPattern)

const referenceIdOf = ({ route }: Call, { referenceId = route.referenceId }: AnswerDetails) =>
  form.test(referenceId) ? referenceId : null

const statusOf = (row: Outcome, { now }: Call, { status }: AnswerDetails) => ({
  code: status?.code ?? row.status,
  description: status?.text ?? row.statusText,
  updated_on: timestamp(now),
})

/** The text of an outcome with its placeholders filled in. */
function textOf(row: Outcome, parameters: Readonly<Record<string, string>>): string {
  const samples: Readonly<Record<string, string>> = row.sample
  const names = row.parameters.values()
  return row.message.replace(/\{[^}]+\}/g, () => {
    const name = names.next().value ?? ''
    return parameters[name] ?? samples[name] ?? ''
  })
}

/** RFC 3339 with microseconds (section 1.4). */
export const timestamp = (now: number) => `${new Date(now).toISOString().slice(0, -1)}000Z`
