import { getDeliveryStatuses, type Json, listOutcomeTables } from '@sms-verify/spec/reader'
import type { Finding } from './bump.ts'

type Row = Readonly<Record<string, unknown>>

/** The members of a row that programs decide by; the others are for people. */
const identifying = ['name', 'status', 'error', 'code', 'retry', 'fault', 'effect', 'final', 'delivered']

/** Compares the outcomes and the delivery statuses of two bundled contracts. */
export function compareRows(before: Json, after: Json): Finding[] {
  return [
    ...compareTable('outcome', readOutcomes(before), readOutcomes(after)),
    ...compareTable('delivery status', readStatuses(before), readStatuses(after)),
  ]
}

/** Every outcome by its name. */
const readOutcomes = (contract: Json): Map<string, Row> =>
  new Map(listOutcomeTables(contract).flatMap(({ rows }) => rows.map((row) => [row.name, { ...row }])))

/** Every delivery status by its code. */
const readStatuses = (contract: Json): Map<string, Row> =>
  new Map(getDeliveryStatuses(contract).map((row) => [String(row.code), { ...row }]))

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
