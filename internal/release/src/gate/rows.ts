import type { Finding } from './bump.ts'

type Row = Readonly<Record<string, unknown>>

/** The members of a row that programs decide by; the others are for people. */
const identifying = ['name', 'status', 'error', 'code', 'retry', 'fault', 'final', 'delivered']

/** Compares the outcomes and the delivery statuses of two bundled contracts. */
export function compareRows(before: unknown, after: unknown): Finding[] {
  return [
    ...compareTable('outcome', rowsOf(before, 'x-outcomes', 'name'), rowsOf(after, 'x-outcomes', 'name')),
    ...compareTable(
      'delivery status',
      rowsOf(before, 'x-delivery-statuses', 'code'),
      rowsOf(after, 'x-delivery-statuses', 'code'),
    ),
  ]
}

/** Every row of a table, wherever in the document it stands, by what names it. */
function rowsOf(value: unknown, table: string, key: string, found = new Map<string, Row>()): Map<string, Row> {
  if (typeof value !== 'object' || value === null) return found
  for (const [name, inner] of Object.entries(value)) {
    if (name === table && Array.isArray(inner)) for (const row of inner) found.set(String(row[key]), row)
    else rowsOf(inner, table, key, found)
  }
  return found
}

function compareTable(kind: string, before: Map<string, Row>, after: Map<string, Row>): Finding[] {
  const lost = [...before].flatMap(([name, row]): Finding[] => {
    const now = after.get(name)
    if (!now) return [{ bump: 'major', what: `The ${kind} ${name} was removed.` }]
    const changed = Object.keys({ ...row, ...now }).filter((member) => !isEqual(row[member], now[member]))
    return changed.map((member) => ({
      bump: identifying.includes(member) ? 'major' : 'patch',
      what: `\`${member}\` of the ${kind} ${name} changed.`,
    }))
  })
  const gained = [...after.keys()].filter((name) => !before.has(name))
  return [...lost, ...gained.map((name): Finding => ({ bump: 'minor', what: `The ${kind} ${name} was added.` }))]
}

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
