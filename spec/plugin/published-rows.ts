// The lock over the rows the vendor publishes: a line for each, its text as a digest, so that no text stands twice.
import { createHash } from 'node:crypto'
import { deliveryStatusesOf, type Json, outcomeTablesOf } from './reader.ts'
import type { Outcome } from './rows.ts'

export const lockFile = new URL('../published-rows.lock', import.meta.url)

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** A line for each published row of a bundled document, in its order. Texts of successes are ours, so not locked. */
export function publishedRowsOf(root: Json): string[] {
  const outcomes = outcomeTablesOf(root).flatMap(({ operationId, httpStatus, isListed, rows }) =>
    rows.map((row) => outcomeLine(`${operationId} ${httpStatus ?? 'request'}${isListed ? '' : ' unlisted'}`, row)),
  )
  const statuses = deliveryStatusesOf(root).map(({ code, text, marked }) => `status ${code} ${marked} ${digest(text)}`)
  return [...outcomes, ...statuses]
}

function outcomeLine(place: string, { status, statusText, codeState, error, message }: Outcome) {
  const key = error ?? codeState ?? 'success'
  const text = error === undefined ? (statusText ?? '') : message
  return `${place} ${status} ${key} ${digest(text)}`
}
