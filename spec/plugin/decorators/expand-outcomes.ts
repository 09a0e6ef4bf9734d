import type { Oas3Decorator } from '@redocly/openapi-core'
import { type DeliveryStatus, deliveryStatusesOf, deref, type Json, type Outcome, operationsOf } from '../rows.ts'
import { markdownTable } from './markdown-table.ts'

/** Makes each row a named example of its response and a line of the table in its description. */
export const expandOutcomes: Oas3Decorator = () => ({
  Root: {
    leave(root: Json) {
      const statuses = deliveryStatusesOf(root)
      for (const place of placesWithOutcomes(root)) {
        const rows: Outcome[] = place['x-outcomes'].flat(Infinity)
        place['x-outcomes'] = rows
        place.description = `${place.description}\n\n${outcomeTable(rows, statuses)}`
        const media = place.content['application/json']
        // Another media type is for the lint to refuse.
        if (!media) continue
        const schema = deref(root, media.schema)
        media.examples = Object.fromEntries(
          rows.map((row) => [row.name, { summary: row.summary, value: exampleOf(row, schema, statuses) }]),
        )
      }
    },
  },
})

/** A response can belong to several operations; it is named once. */
function placesWithOutcomes(root: Json): Set<Json> {
  const places = operationsOf(root).flatMap((operation) => [
    operation.requestBody,
    ...Object.values(operation.responses),
  ])
  return new Set(places.map((place) => deref(root, place)).filter((place) => place?.['x-outcomes']))
}

function outcomeTable(rows: Outcome[], statuses: DeliveryStatus[]): string {
  return markdownTable(
    ['outcome', 'status', 'error or code state', 'text'],
    rows.map((row) => [
      `\`${row.name}\``,
      `${row.status} ${statusText(row, statuses)}`,
      row.error ?? row.codeState ?? '',
      row.message,
    ]),
  )
}

function exampleOf(row: Outcome, schema: Json, statuses: DeliveryStatus[]): Json {
  const body = structuredClone(schema.examples[0])
  body.status = { ...body.status, code: row.status, description: statusText(row, statuses) }
  if (row.codeState)
    body.verify = { code_state: row.codeState, code_entered: row.codeState === 'UNKNOWN' ? '' : '1234567' }
  if (row.error === undefined) return body
  body.errors = [{ code: row.error, description: fill(row) }]
  for (const name of row.carries ?? []) body[name] = schema.properties[name].examples[0]
  return body
}

function statusText(row: Outcome, statuses: DeliveryStatus[]): string {
  return row.statusText ?? statuses.find(({ code }) => code === row.status)?.text ?? ''
}

function fill({ message, sample = {} }: Outcome): string {
  return message.replace(/\{([^}]+)\}/g, (whole, name: string) => sample[name] ?? whole)
}
