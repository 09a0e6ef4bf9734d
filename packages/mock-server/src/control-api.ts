import type { PlainRequest } from '@sms-verify/mocks/simulation'
import { type Answer, json, problem } from './answer.ts'
import { handlers } from './control-handlers.ts'
import type { Controls } from './controls.ts'

/** The stream of events; it is opened beside the handlers, as it never ends. */
export const eventsRoute = 'GET /_mock/events'

const documentRoute = 'GET /_mock/openapi.yaml'

/** Every request the control API knows; `openapi.yaml` describes each of them. */
export const controlRoutes: readonly string[] = [...Object.keys(handlers), eventsRoute, documentRoute]

/** The path under which the control API lives; the service itself has nothing there. */
export const isControlPath = (url: string): boolean => url.startsWith('/_mock/')

/** The route a request asks for; HEAD is GET without the body. */
export const routeOf = (method: string, url: string): string =>
  `${method === 'HEAD' ? 'GET' : method} ${url.split('?', 1)[0]}`

/** Answers a request of the control API: what a test asks of the simulation, and not of the service. */
export async function control(
  { method, url, body }: PlainRequest,
  controls: Controls,
  gone: AbortSignal,
): Promise<Answer> {
  const route = routeOf(method, url)
  if (route === documentRoute) return openApiDocument()
  // Reached by HEAD only, which has no stream to open.
  if (route === eventsRoute) return { status: 200, contentType: 'text/event-stream', body: '' }
  const handler = Object.hasOwn(handlers, route) ? handlers[route] : undefined
  if (!handler) return notHandled(method, url)
  const input = parse(body)
  if (!input) return problem(400, 'expected a JSON object as the body')
  try {
    const query = new URLSearchParams(url.split('?', 2)[1])
    return json(200, await handler(controls, { query, input, gone }))
  } catch (error) {
    if (error instanceof TypeError) return problem(400, error.message)
    throw error
  }
}

async function openApiDocument(): Promise<Answer> {
  const { controlDocument } = await import('./files.generated.ts')
  return { status: 200, contentType: 'application/yaml', body: controlDocument }
}

/** A path that is there for other methods says which; any other lists the paths. */
function notHandled(method: string, url: string): Answer {
  const path = url.split('?', 1)[0] ?? ''
  const methods = controlRoutes.filter((route) => route.endsWith(` ${path}`)).map((route) => route.split(' ')[0])
  if (methods.length === 0) return problem(404, `no ${method} ${path}; there is ${controlRoutes.join(', ')}`)
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  if (method === 'OPTIONS') return json(204, undefined, { allow })
  return problem(405, `no ${method} ${path}; it takes ${allow}`, { allow })
}

function parse(body: Uint8Array): Record<string, unknown> | undefined {
  if (body.length === 0) return {}
  try {
    const value = JSON.parse(new TextDecoder().decode(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
