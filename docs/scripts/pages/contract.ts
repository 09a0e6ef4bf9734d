import { createRequire } from 'node:module'
import {
  deref,
  getUnlistedStatuses,
  type Json,
  listOperations,
  listOutcomeTables,
  listPlaces,
  type Operation as Read,
} from '@sms-verify/spec/reader'
import type { Outcome } from '@sms-verify/types/codes'

/** An object of the bundled contract. */
export type Node = Json

/** The contract as it is published. */
export const contract: Node = createRequire(import.meta.url)('@sms-verify/spec/openapi.json')

/** Follows a `$ref`; returns anything else unchanged. */
export const resolve = (node: Node): Node => deref(contract, node)

/** An operation of the contract, or its webhook. */
export interface Operation extends Read {
  readonly id: string
  readonly summary: string
  readonly description: string
}

/** The operations in the order of the contract, the webhook last. */
export const operations: readonly Operation[] = listOperations(contract).map((operation) => {
  const { operationId: id, summary, description } = operation.node
  return { ...operation, id, summary, description }
})

/** Where an operation lists outcomes: its responses by HTTP status; of a webhook, its request. */
export const outcomeLists = (operation: Operation): [status: string, list: Node][] =>
  listPlaces(contract, operation).filter(([status]) => (status === '') === operation.isWebhook)

/** The statuses that no table of the API has. */
export const unlistedStatuses: readonly { readonly code: number; readonly text?: string }[] =
  getUnlistedStatuses(contract)

const tables = listOutcomeTables(contract)

/** The rows that no published table of an operation has, with their HTTP status. */
export const listUnlistedRows = ({ id }: Operation): [httpStatus: number | null, row: Node][] =>
  tables
    .filter(({ operationId, isListed }) => operationId === id && !isListed)
    .flatMap(({ httpStatus, rows }) => rows.map((row): [number | null, Node] => [httpStatus, row]))

/** The payload of an outcome: its named example, or the one of its row if no table lists it. */
export const findExample = ({ name }: Outcome): Node => exampleNamed(name) ?? findRow(name)?.example

function exampleNamed(name: string): Node | undefined {
  for (const [, list] of operations.flatMap(outcomeLists)) {
    for (const { examples } of Object.values<Node>(list?.content ?? {}))
      if (examples?.[name]) return examples[name].value
  }
  return undefined
}

/** The assumptions in the row of an outcome, if any. */
export const findAssumption = (name: string): string | undefined => findRow(name)?.assumption

const findRow = (name: string): Node | undefined =>
  tables.flatMap(({ rows }) => rows as readonly Node[]).find((row) => row.name === name)
