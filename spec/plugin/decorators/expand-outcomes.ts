import type { Oas3Decorator } from '@redocly/openapi-core'
import { deref, getStatusText, type Json, listOperations, listPlaces } from '../reader.ts'
import type { Outcome } from '../rows.ts'
import { markdownTable } from './markdown-table.ts'

/** Makes each row a named example of its response and a line of the table in its description; an unlisted row gets its example itself. */
export const expandOutcomes: Oas3Decorator = () => ({
  Root: {
    leave(root: Json) {
      const places = [...placesWithOutcomes(root)]
      for (const place of places) expandPlace(root, place)
      for (const { node } of listOperations(root)) expandUnlisted(root, node)
      // Only the rows say which error a response has; a tool that took the skeleton would answer with none.
      for (const place of places) if (holdsErrorsOnly(place)) delete getSchema(root, place)?.examples
    },
  },
})

const getSchema = (root: Json, place: Json): Json => deref(root, place.content['application/json']?.schema)

const holdsErrorsOnly = (place: Json): boolean => place['x-outcomes'].every(({ error }: Outcome) => error !== undefined)

function expandPlace(root: Json, place: Json): void {
  const rows: Outcome[] = place['x-outcomes'].flat(Infinity)
  place['x-outcomes'] = rows
  place.description = `${place.description}\n\n${outcomeTable(root, rows)}`
  const media = place.content['application/json']
  // Another media type is for the lint to refuse.
  if (!media) return
  const schema = getSchema(root, place)
  media.examples = Object.fromEntries(
    rows.map((row) => [row.name, { summary: row.summary, value: buildExample(root, row, schema) }]),
  )
}

function expandUnlisted(root: Json, operation: Json): void {
  for (const [http, list] of Object.entries<Json>(operation['x-unlisted-outcomes'] ?? {})) {
    const rows: Outcome[] = list.flat(Infinity)
    operation['x-unlisted-outcomes'][http] = rows.map((row) => ({
      ...row,
      example: buildExample(root, row, root.components.schemas.ErrorResponse),
    }))
  }
}

/** A response can belong to several operations; it is named once. */
function placesWithOutcomes(root: Json): Set<Json> {
  const places = listOperations(root).flatMap((operation) => listPlaces(root, operation))
  return new Set(places.map(([, place]) => place).filter((place) => place?.['x-outcomes']))
}

function outcomeTable(root: Json, rows: Outcome[]): string {
  return markdownTable(
    ['outcome', 'status', 'error or code state', 'text'],
    rows.map((row) => [
      `\`${row.name}\``,
      `${row.status} ${getStatusText(root, row)}`,
      row.error ?? row.codeState ?? '',
      row.message,
    ]),
  )
}

function buildExample(root: Json, row: Outcome, schema: Json): Json {
  const body = structuredClone(schema.examples[0])
  body.status = { ...body.status, code: row.status, description: getStatusText(root, row) }
  if (row.codeState)
    body.verify = { code_state: row.codeState, code_entered: row.codeState === 'UNKNOWN' ? '' : '1234567' }
  if (row.error === undefined) return body
  body.errors = [{ code: row.error, description: fill(row) }]
  for (const name of row.carries ?? []) body[name] = schema.properties[name].examples[0]
  return body
}

function fill({ message, sample = {} }: Outcome): string {
  return message.replace(/\{([^}]+)\}/g, (whole, name: string) => sample[name] ?? whole)
}
