// The rows of the two tables as the contract holds them, and the ways to walk a bundled document for them.

/** A row of `x-outcomes`: one answer the service can give, known by its error code and text. */
export interface Outcome {
  /** Stable, camelCase, unique in the document: the key everywhere else. */
  name: string
  /** `status.code` of the answer. */
  status: number
  /** The text of `status`, where the delivery status table has none for it. */
  statusText?: string
  /** `verify.code_state` of the answer, where the row is told by it. */
  codeState?: string
  /** `errors[].code` of the answer; a row without one is a success. */
  error?: number
  /** `errors[].description` with `{placeholders}`; for a success, what it says. */
  message: string
  /** A value for each placeholder, for examples. */
  sample?: Record<string, string>
  /** Properties the answer carries besides, such as `signature_string`. */
  carries?: string[]
  summary: string
  fault?: 'caller' | 'account' | 'service'
  /** Whether the request may have had its effect all the same; `none` unless given. */
  effect?: 'none' | 'possible'
  retry?: 'never' | 'later' | 'fresh-signature'
  remedy: string
  /** The phone number that makes the mock answer so. */
  phone: string
  /** What about the row is published nowhere. */
  assumption?: string
}

/** A row of `x-delivery-statuses`. */
export interface DeliveryStatus {
  code: number
  text: string
  marked: 'final' | 'intermediate' | 'none'
  final: boolean
  /** `null` where the code does not tell. */
  delivered: boolean | null
  retry: 'never' | 'later'
}

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document as parsed from YAML
export type Json = any

/** The place in an operation that carries rows: a response, or the request of a webhook. */
export interface OutcomeTable {
  operationId: string
  /** The HTTP status of the response; empty for the request of a webhook. */
  http: string
  rows: Outcome[]
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const

/** Follows a `$ref` within a bundled document. */
export function deref(root: Json, node: Json): Json {
  if (typeof node?.$ref !== 'string') return node
  const path = node.$ref.slice(2).split('/')
  return path.reduce((at: Json, key: string) => at?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], root)
}

/** Every operation of a bundled document, webhooks last. */
export function operationsOf(root: Json): Json[] {
  const items = [...Object.values(root.paths ?? {}), ...Object.values(root.webhooks ?? {})]
  return items.flatMap((item) => methods.map((method) => deref(root, item)[method]).filter(Boolean))
}

/** Every table of outcome rows of a bundled document, operation by operation. */
export function outcomeTablesOf(root: Json): OutcomeTable[] {
  return operationsOf(root).flatMap(({ operationId, responses, requestBody }) => {
    const places = [...Object.entries(responses), ['', requestBody]].map(([http, ref]) => [http, deref(root, ref)])
    return places
      .filter(([, place]) => place?.['x-outcomes'])
      .map(([http, place]) => ({ operationId, http, rows: place['x-outcomes'].flat(Infinity) }))
  })
}

/** The delivery status table of a bundled document. */
export function deliveryStatusesOf(root: Json): DeliveryStatus[] {
  return root.components.schemas.StatusCode['x-delivery-statuses']
}

/** The names between braces in a message, in order. */
export function placeholdersOf(message: string): string[] {
  return Array.from(message.matchAll(/\{([^}]+)\}/g), ([, name]) => name ?? '')
}
