// The outcome rows of the bundled contract, each once, with the operations that list it.

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document as parsed from JSON
export type Json = any

export interface OutcomeRow {
  name: string
  operations: string[]
  httpStatus: number | null
  status: number
  statusText: string
  codeState: string | null
  error: number | null
  message: string
  parameters: string[]
  carries: string[]
  summary: string
  fault: string | null
  effect: string
  retry: string | null
  remedy: string
  phone: string
  sample: Record<string, string>
}

/** `parameter name` and `host_ip_address` as a program spells them: `parameterName`, `hostIpAddress`. */
export const camelCase = (name: string) => name.replace(/[ _](.)/g, (_, letter: string) => letter.toUpperCase())

/** The rows in the order of the document. */
export function outcomeRowsOf(document: Json): OutcomeRow[] {
  const rows = new Map<string, OutcomeRow>()
  for (const { operation, http, row } of listedRows(document)) {
    const known = rows.get(row.name)
    if (known === undefined) {
      rows.set(row.name, outcomeRow(document, operation, http, row))
    } else if (known.httpStatus === http) {
      known.operations.push(operation)
    } else {
      throw new Error(`Outcome ${row.name} is listed under HTTP ${known.httpStatus} and ${http}; give it one status.`)
    }
  }
  return [...rows.values()]
}

function listedRows(document: Json): { operation: string; http: number | null; row: Json }[] {
  const items: Json[] = [...Object.values(document.paths), ...Object.values(document.webhooks)]
  const operations = items.flatMap((item) => [item.get, item.put, item.post].filter(Boolean))
  return operations.flatMap((operation) =>
    placesOf(document, operation).flatMap(([http, place]) =>
      (place?.['x-outcomes'] ?? []).map((row: Json) => ({ operation: operation.operationId, http, row })),
    ),
  )
}

/** Where an operation can list rows: its responses by HTTP status, and the request of a webhook. */
function placesOf(document: Json, { responses, requestBody }: Json): [number | null, Json][] {
  const answers = Object.entries<Json>(responses).map(([http, ref]): [number, Json] => [
    Number(http),
    document.components.responses[ref.$ref?.split('/').at(-1)],
  ])
  return [...answers, [null, requestBody]]
}

function outcomeRow(document: Json, operation: string, http: number | null, row: Json): OutcomeRow {
  const statuses: Json[] = document.components.schemas.StatusCode['x-delivery-statuses']
  const placeholders: string[] = Array.from(row.message.matchAll(/\{([^}]+)\}/g), ([, name]) => name)
  return {
    name: row.name,
    operations: [operation],
    httpStatus: http,
    status: row.status,
    statusText: row.statusText ?? statuses.find(({ code }) => code === row.status).text,
    codeState: row.codeState ?? null,
    error: row.error ?? null,
    message: row.message,
    parameters: placeholders.map(camelCase),
    carries: row.carries ?? [],
    summary: row.summary,
    fault: row.fault ?? null,
    effect: row.effect ?? 'none',
    retry: row.retry ?? null,
    remedy: row.remedy,
    phone: row.phone,
    sample: Object.fromEntries(
      Object.entries<string>(row.sample ?? {}).map(([name, value]) => [camelCase(name), value]),
    ),
  }
}
