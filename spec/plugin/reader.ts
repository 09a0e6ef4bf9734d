// The one reader of the contract: every operation, table and row of a document, for the plugin and for all that is
// generated from the bundle.
import { type DeliveryStatus, listPlaceholders, type Outcome, type UnlistedStatus } from './rows.ts'

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document as parsed from YAML
export type Json = any

/** An operation of a path, or of a webhook. */
export interface Operation {
  readonly operationId: string
  /** In upper case. */
  readonly method: string
  /** The path, or the name of the webhook. */
  readonly path: string
  readonly isWebhook: boolean
  /** Those of the path first, each resolved. */
  readonly parameters: readonly Json[]
  readonly node: Json
}

/** The rows of an operation's responses with an HTTP status, or of a webhook's request. */
export interface OutcomeTable {
  readonly operationId: string
  /** `null` for the request of a webhook. */
  readonly httpStatus: number | null
  /** Whether the vendor has the rows in the table of this operation. */
  readonly isListed: boolean
  readonly rows: readonly Outcome[]
}

/** A row with all that programs need of it, once, whatever number of operations list it. */
export interface OutcomeRow {
  readonly name: string
  /** The name in kebab case: the last part of the address of its page. */
  readonly slug: string
  readonly operations: string[]
  readonly httpStatus: number | null
  readonly isListed: boolean
  readonly status: number
  readonly statusText: string
  readonly codeState: string | null
  readonly error: number | null
  readonly message: string
  /** Other texts that stand for the same outcome. */
  readonly variants: readonly string[]
  /** The placeholders of the message in camel case. */
  readonly parameters: readonly string[]
  readonly carries: readonly string[]
  readonly summary: string
  readonly fault: string | null
  readonly effect: string
  readonly retry: string | null
  readonly remedy: string
  readonly phone: string
  /** A value for each placeholder, by its name in camel case. */
  readonly sample: Readonly<Record<string, string>>
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** Follows a `$ref` within a document; returns anything else as it is. */
export function deref(root: Json, node: Json): Json {
  if (typeof node?.$ref !== 'string') return node
  const path: string[] = node.$ref.slice(2).split('/')
  const found = path.reduce((at, key) => at?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], root)
  return deref(root, found)
}

/** Every operation of a document in its order, webhooks last. */
export function listOperations(root: Json): Operation[] {
  return [...operationsIn(root, root.paths, false), ...operationsIn(root, root.webhooks, true)]
}

function operationsIn(root: Json, items: Json, isWebhook: boolean): Operation[] {
  return Object.entries<Json>(items ?? {}).flatMap(([path, ref]) => {
    const item = deref(root, ref)
    return methods
      .filter((method) => item[method])
      .map((method) => ({
        operationId: item[method].operationId,
        method: method.toUpperCase(),
        path,
        isWebhook,
        parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map((each) => deref(root, each)),
        node: item[method],
      }))
  })
}

/** The schema of the form that an operation's request carries, if it carries one. */
export function getFormSchema(root: Json, { node }: Operation): Json | undefined {
  const schema = deref(root, node.requestBody)?.content?.['application/x-www-form-urlencoded']?.schema
  return schema && deref(root, schema)
}

/** Where an operation can hold published rows: each of its responses, and its request (for a webhook). */
export function listPlaces(root: Json, { node }: Operation): [http: string, place: Json][] {
  const places: [string, Json][] = [...Object.entries<Json>(node.responses ?? {}), ['', node.requestBody]]
  return places.map(([http, place]) => [http, deref(root, place)])
}

/** Every table of outcome rows of a document, operation by operation, the published ones before the unlisted. */
export function listOutcomeTables(root: Json): OutcomeTable[] {
  return listOperations(root).flatMap((operation) => [
    ...toOutcomeTables(
      operation,
      listPlaces(root, operation).map(([http, place]) => [http, place?.['x-outcomes']]),
      true,
    ),
    ...toOutcomeTables(operation, Object.entries<Json>(operation.node['x-unlisted-outcomes'] ?? {}), false),
  ])
}

function toOutcomeTables(
  { operationId }: Operation,
  lists: [http: string, rows: Json][],
  isListed: boolean,
): OutcomeTable[] {
  return lists
    .filter(([, rows]) => rows)
    .map(([http, rows]) => ({
      operationId,
      httpStatus: http === '' ? null : Number(http),
      isListed,
      rows: rows.flat(Infinity),
    }))
}

/** Every outcome of a bundled document, once, in its order; the unlisted ones last. */
export function listOutcomeRows(root: Json): OutcomeRow[] {
  const rows = new Map<string, OutcomeRow>()
  const tables = listOutcomeTables(root)
  for (const table of [...tables.filter(({ isListed }) => isListed), ...tables.filter(({ isListed }) => !isListed)]) {
    for (const row of table.rows) {
      const known = rows.get(row.name) ?? outcomeRow(root, table, row)
      if (known.httpStatus !== table.httpStatus)
        throw new Error(
          `Outcome ${row.name} is listed under HTTP ${known.httpStatus} and ${table.httpStatus}. Give it one status.`,
        )
      known.operations.push(table.operationId)
      rows.set(row.name, known)
    }
  }
  return [...rows.values()]
}

function outcomeRow(root: Json, { httpStatus, isListed }: OutcomeTable, row: Outcome): OutcomeRow {
  return {
    name: row.name,
    slug: kebabCase(row.name),
    operations: [],
    httpStatus,
    isListed,
    status: row.status,
    statusText: getStatusText(root, row),
    codeState: row.codeState ?? null,
    error: row.error ?? null,
    message: row.message,
    variants: row.variants ?? [],
    parameters: listPlaceholders(row.message).map(camelCase),
    carries: row.carries ?? [],
    summary: row.summary,
    fault: row.fault ?? null,
    effect: row.effect ?? 'none',
    retry: row.retry ?? null,
    remedy: row.remedy,
    phone: row.phone,
    sample: Object.fromEntries(Object.entries(row.sample ?? {}).map(([name, value]) => [camelCase(name), value])),
  }
}

/** The text of a row's status: its own, or that of the delivery status table. */
export function getStatusText(root: Json, { status, statusText }: Outcome): string {
  return statusText ?? getDeliveryStatuses(root).find(({ code }) => code === status)?.text ?? ''
}

/** The delivery status table of a document. */
export function getDeliveryStatuses(root: Json): DeliveryStatus[] {
  return root.components.schemas.StatusCode['x-delivery-statuses']
}

/** The statuses of the API that no published table of an operation has. */
export function getUnlistedStatuses(root: Json): UnlistedStatus[] {
  return root.components.schemas.StatusCode['x-unlisted-statuses'] ?? []
}

/** How the texts of errors spell the names of form fields, parameters and credentials, by the name on the wire. */
export function readVendorNames(root: Json): Record<string, string[]> {
  const named = listOperations(root).flatMap((operation) => [
    ...Object.entries<Json>(getFormSchema(root, operation)?.properties ?? {}),
    ...operation.parameters.map((parameter): [string, Json] => [parameter.name, parameter]),
  ])
  const credentials = Object.values<Json>(root.components.securitySchemes).flatMap((scheme) =>
    Object.entries<Json>(scheme['x-parameters'] ?? {}),
  )
  return Object.fromEntries(
    [...named, ...credentials].flatMap(([name, node]) => {
      const spellings = deref(root, node)['x-vendor-names']
      return spellings ? [[name, spellings]] : []
    }),
  )
}

/** `parameter name` and `host_ip_address` as a program spells them: `parameterName`, `hostIpAddress`. */
export const camelCase = (name: string): string => name.replace(/[ _](.)/g, (_, letter: string) => letter.toUpperCase())

/** `nonceReused` as an address spells it: `nonce-reused`. */
export const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
