// The lock over everything else the contract promises: names, paths, constraints, credentials, and our reading of rows.
import { deliveryStatusesOf, type Json, outcomeTablesOf } from './reader.ts'
import type { Outcome } from './rows.ts'

export const lockFile = new URL('../published-surface.lock', import.meta.url)

/** Texts for people may be reworded, and rows have lines of their own. */
const prose = ['title', 'summary', 'description', 'example', 'examples', 'version']
const isLeftOut = (key: string) => key.startsWith('x-') || prose.includes(key)

const isScalar = (value: Json) => typeof value !== 'object' || value === null
const isLeaf = (value: Json) => isScalar(value) || (Array.isArray(value) && value.every(isScalar))

/** A line for each part of a bundled document: where it stands, and what is said of it there. */
export function publishedSurfaceOf(root: Json): string[] {
  return [...linesOf(root, ''), ...outcomeLinesOf(root), ...deliveryStatusesOf(root).map(statusLine)]
}

function linesOf(node: Json, path: string): string[] {
  // What is named in a map is never prose, even where a field is called `description`.
  const isMap = /\/(?:properties|paths|webhooks|responses|schemas|parameters|securitySchemes)$/.test(path)
  const entries = Object.entries<Json>(node).filter(([key]) => isMap || !isLeftOut(key))
  const leaves = entries.filter(([, value]) => isLeaf(value)).map(([key, value]) => `${key}=${JSON.stringify(value)}`)
  const own = leaves.length > 0 || entries.length === 0 ? [[path || '/', ...leaves].join(' ')] : []
  const below = entries.filter(([, value]) => !isLeaf(value))
  return [...own, ...below.flatMap(([key, value]) => linesOf(value, `${path}/${key.replaceAll('/', '~1')}`))]
}

function outcomeLinesOf(root: Json): string[] {
  const line = ({ name, error, status, fault, effect, retry, phone, carries = [] }: Outcome) =>
    `outcome ${name} ${JSON.stringify({ error, status, fault, effect, retry, phone, carries })}`
  return [...new Set(outcomeTablesOf(root).flatMap(({ rows }) => rows.map(line)))]
}

const statusLine = ({ code, final, delivered, retry }: ReturnType<typeof deliveryStatusesOf>[number]) =>
  `status ${code} ${JSON.stringify({ final, delivered, retry })}`
