import type { OutcomeName } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'
import { type FieldConstraints, type OperationId, operations, sendFields } from '@sms-verify/types/contract'

/** A value of a field, with its meaning if the contract gives one. */
export interface FieldOption {
  readonly value: string
  readonly description?: string | undefined
}

/** A field of a form as the contract describes it, without its constraints. */
export interface FieldText {
  readonly name: string
  readonly place: 'form' | 'path' | 'query'
  /** Markdown. */
  readonly description: string
  readonly example?: string | undefined
  readonly default?: string | undefined
  readonly options?: readonly FieldOption[] | undefined
}

/** A field of a form with the constraints of its values. */
export interface Field extends FieldText {
  readonly constraints: FieldConstraints
}

/** The values of a form, by field name. An empty text stands for a field that is left out. */
export type FormValues = Readonly<Record<string, string>>

/** A request that the contract has as an example. */
export interface RequestExample {
  readonly summary: string
  readonly values: FormValues
}

/** An operation as the contract describes it, with only the parts that the page needs. */
export interface OperationText<FieldType = FieldText> {
  readonly id: OperationId
  readonly method: string
  /** With `{reference_id}` for the reference ID. */
  readonly path: string
  readonly summary: string
  readonly fields: readonly FieldType[]
  readonly examples: readonly RequestExample[]
}

/** An operation with the constraints of its fields. */
export type Operation = OperationText<Field>

function getConstraints(id: OperationId, { name, place }: FieldText): FieldConstraints {
  const constraints: Readonly<Record<string, FieldConstraints>> =
    place === 'form' ? sendFields : operations[id].parameters
  return constraints[name] ?? {}
}

/** Combines the operations of the contract with the constraints that the client and the service use. */
export const withConstraints = (texts: readonly OperationText[]): Operation[] =>
  texts.map((text) => ({
    ...text,
    fields: text.fields.map((field) => ({ ...field, constraints: getConstraints(text.id, field) })),
  }))

/** The fields that are filled in, without those that are not there or empty. */
export function filledIn(fields: readonly FieldText[], values: FormValues): Record<string, string> {
  const entries = fields.map(({ name }) => [name, values[name] ?? ''] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

/** The names of the outcomes that an operation can have, or that a report about its message can carry. */
export function listOutcomes({ id, fields }: OperationText): OutcomeName[] {
  const hasReports = fields.some(({ name }) => name === 'callback_url')
  const reported = Object.values(outcomes).filter(({ httpStatus }) => hasReports && httpStatus === null)
  return [...operations[id].outcomes, ...reported.map(({ name }) => name)]
}
