import { assertInput, type Check } from '@sms-verify/mocks/engine'
import type { PlainRequest } from '@sms-verify/mocks/simulation'
import { type InternalResponse, json, problem } from '../http/internal-response.ts'
import { checks as bodyChecks } from './body.generated.ts'
import type { ControlApi } from './control-api.ts'
import { ConflictError, handlers, type JsonOperationId } from './control-handlers.ts'
import { checks as queryChecks } from './query.generated.ts'
import { controlOperations, type operations } from './types.generated.ts'

type OperationId = keyof operations

const byRoute = new Map<string, OperationId>(
  Object.entries(controlOperations).map(([id, { method, path }]) => [`${method} ${path}`, id as OperationId]),
)

/** The operation of the control API that a request calls, if any. HEAD is GET without the body. */
const findOperation = ({ method, url }: PlainRequest): OperationId | undefined =>
  byRoute.get(`${method === 'HEAD' ? 'GET' : method} ${readPath(url)}`)

/** The handler of requests to the control API. */
export interface ControlContext {
  readonly control: ControlApi
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal
  /** Opens a stream of events. */
  readonly openEvents: () => InternalResponse | Promise<InternalResponse>
}

/** Responds to a request to the control API. */
export async function answerControl(
  request: PlainRequest,
  { control, signal, openEvents }: ControlContext,
): Promise<InternalResponse> {
  const id = findOperation(request)
  if (!id) return notFound(request)
  try {
    const query = readQuery(request.url, queryChecks[id])
    if (id === 'getOpenApi') return await openApiDocument()
    if (id === 'listenToEvents') return request.method === 'HEAD' ? noEvents : await openEvents()
    const body = request.method === 'POST' || request.method === 'PUT' ? readBody(request.body, bodyChecks[id]) : {}
    return json(200, await run(id, control, { query, body, signal }))
  } catch (error) {
    return toProblem(error)
  }
}

function toProblem(error: unknown): InternalResponse {
  if (error instanceof TypeError) return problem(400, error.message)
  if (error instanceof ConflictError) return problem(409, error.message)
  throw error
}

const noEvents: InternalResponse = { status: 200, contentType: 'text/event-stream', body: '' }

const run = (id: JsonOperationId, control: ControlApi, input: object): unknown => handlers[id](control, input as never)

const readPath = (url: string) => url.split('?', 1)[0] ?? ''

/** Everything after the first `?` is the query; another `?` belongs to a value. */
function readQuery(url: string, check: Check): object {
  const start = url.indexOf('?')
  const entries = [...new URLSearchParams(start < 0 ? '' : url.slice(start + 1))]
  const query = Object.fromEntries(entries)
  const repeated = entries.map(([name]) => name).find((name, index, names) => names.indexOf(name) !== index)
  if (repeated !== undefined) throw new TypeError(`The query parameter "${repeated}" is there twice. Pass it once.`)
  assertInput(check, query, { name: '', member: 'query parameter' })
  return query
}

function readBody(bytes: Uint8Array, check: Check): object {
  const body = bytes.length === 0 ? {} : parseJson(bytes)
  assertInput(check, body, { name: 'body', member: 'member' })
  return body as object
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new TypeError('The body must be a JSON object. Received text that is not JSON.')
  }
}

async function openApiDocument(): Promise<InternalResponse> {
  const { controlDocument } = await import('../files.generated.ts')
  return { status: 200, contentType: 'application/yaml', body: controlDocument }
}

/** If only the method is wrong, lists the allowed methods; otherwise lists the paths. */
function notFound({ method, url }: PlainRequest): InternalResponse {
  const path = readPath(url)
  const routes = [...byRoute.keys()]
  const methods = routes.filter((route) => route.endsWith(` ${path}`)).map((route) => route.split(' ')[0])
  if (methods.length === 0) return problem(404, `There is no ${method} ${path}. There is ${routes.join(', ')}.`)
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  if (method === 'OPTIONS') return json(204, undefined, { allow })
  return problem(405, `There is no ${method} ${path}. Use one of ${allow}.`, { allow })
}
