// The lock over all that the contract promises: a line for each part, and what is said of it there.
import { createHash } from 'node:crypto'
import {
  getDeliveryStatuses,
  getStatusText,
  getUnlistedStatuses,
  type Json,
  listOutcomeTables,
  readVendorNames,
} from './reader.ts'
import type { Outcome } from './rows.ts'

export const lockFile = new URL('../published.lock', import.meta.url)

/** Texts for people can be reworded, and each row has its own lines. */
const prose = ['title', 'summary', 'description', 'example', 'examples', 'version']
const isLeftOut = (key: string) => key.startsWith('x-') || prose.includes(key)

/** A text that programs compare, as a digest, so that it is written in the contract alone. */
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Every line of the lock, for a bundled document. */
export function listPublishedLines(root: Json): string[] {
  const tables = listOutcomeTables(root)
  const outcomes = tables.flatMap(({ rows }) => rows.map((row) => outcomeLine(root, row)))
  return [
    ...listSurfaceLines(root, ''),
    ...tables.map(
      ({ operationId, httpStatus, isListed, rows }) =>
        `table ${operationId}/${httpStatus ?? 'request'}${isListed ? '' : '/unlisted'} ${rows.map(({ name }) => name).join(' ')}`,
    ),
    ...new Set(outcomes),
    ...getDeliveryStatuses(root).map(({ code, text, reportText, ...rest }) =>
      line(`status ${code}`, { ...rest, text: digest(text), reportText: reportText && digest(reportText) }),
    ),
    ...getUnlistedStatuses(root).map(({ code, text, ...rest }) =>
      line(`unlisted-status ${code}`, { ...rest, text: text && digest(text) }),
    ),
    ...Object.entries(readVendorNames(root)).map(([name, spellings]) => line(`vendor-names ${name}`, spellings)),
  ]
}

/** The part of a line that says what it is about. */
export const getSubject = (text: string): string =>
  /^(?:table|outcome|status|unlisted-status|vendor-names) \S+|^\S+/.exec(text)?.[0] ?? text

const line = (subject: string, facts: object) => `${subject} ${JSON.stringify(facts)}`

const isScalar = (value: Json) => typeof value !== 'object' || value === null
const isLeaf = (value: Json) => isScalar(value) || (Array.isArray(value) && value.every(isScalar))

function listSurfaceLines(node: Json, path: string): string[] {
  // A name in a map is never prose, even if a field is called `description`.
  const isMap = /\/(?:properties|paths|webhooks|responses|schemas|parameters|securitySchemes)$/.test(path)
  const entries = Object.entries<Json>(node).filter(([key]) => isMap || !isLeftOut(key))
  const leaves = entries.filter(([, value]) => isLeaf(value)).map(([key, value]) => `${key}=${JSON.stringify(value)}`)
  const own = leaves.length > 0 || entries.length === 0 ? [[path || '/', ...leaves].join(' ')] : []
  const below = entries.filter(([, value]) => !isLeaf(value))
  return [...own, ...below.flatMap(([key, value]) => listSurfaceLines(value, `${path}/${key.replaceAll('/', '~1')}`))]
}

/** The message of a success is ours, so it is not locked; the text of its status is the vendor's. */
function outcomeLine(root: Json, row: Outcome): string {
  const { name, error, status, codeState, message, variants, fault, effect, retry, phone, carries } = row
  const text = digest(error === undefined ? getStatusText(root, row) : message)
  const facts = { error, status, codeState, text, variants: variants?.map(digest) }
  return line(`outcome ${name}`, { ...facts, fault, effect, retry, phone, carries })
}
