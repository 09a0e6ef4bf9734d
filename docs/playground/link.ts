import type { OperationId } from '@sms-verify/types/contract'
import { type FormValues, filledIn, type OperationText } from './operations.ts'

/** A form that a link restores. */
export interface LinkedForm {
  readonly operation: OperationId
  readonly values: FormValues
}

/**
 * Writes a form into the fragment of a link, which a browser sends to no server. Only fields of the operation are in it,
 * so no credential can be.
 */
export function formatFragment(operation: OperationText, values: FormValues): string {
  const query = new URLSearchParams(filledIn(operation.fields, values)).toString()
  return `#${operation.id}${query && `?${query}`}`
}

/** Reads the form in a fragment; `undefined` if it has none. Leaves out what is not a field of the operation. */
export function parseFragment(operations: readonly OperationText[], fragment: string): LinkedForm | undefined {
  const [id, query] = fragment.replace(/^#/, '').split('?', 2)
  const operation = operations.find((candidate) => candidate.id === id)
  if (!operation) return undefined
  const given = Object.fromEntries(new URLSearchParams(query))
  return { operation: operation.id, values: filledIn(operation.fields, given) }
}
