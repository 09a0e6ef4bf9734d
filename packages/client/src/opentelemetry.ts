import { type Attributes, context, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import { suppressTracing } from '@opentelemetry/core'
import { operations, version } from '@sms-verify/types/contract'
import { runtimeFetch } from './runtime-fetch.ts'

/** The options of `createTracedFetch`. */
export interface TracedFetchOptions {
  /** The function that sends the requests. Default: the `fetch` of the runtime, looked up at each call. */
  fetch?: typeof globalThis.fetch | undefined
  /** The tracer that creates the spans. Default: the tracer `@sms-verify/client` of the global provider. */
  tracer?: Tracer | undefined
}

/**
 * Creates a `fetch` for `createClient` and `createHttpClient` that makes a client span of each request, by the
 * {@link https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client semantic conventions for HTTP}, with the
 * template of the path instead of the address: the address of a check holds the code.
 *
 * Other instrumentations create no span for the same request, and no trace context is sent to the service.
 *
 * @example
 * const verify = createClient({ fetch: createTracedFetch() })
 * @see {@link https://sms-verify.github.io/sms-verify/guides/observability#traces Traces}
 */
export function createTracedFetch(options: TracedFetchOptions = {}): typeof globalThis.fetch {
  const { fetch = runtimeFetch } = options
  return async (input, init) => {
    const tracer = options.tracer ?? trace.getTracer('@sms-verify/client', version)
    const { name, attributes } = describe(input, init)
    const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes })
    try {
      const response = await context.with(suppressTracing(context.active()), fetch, undefined, input, init)
      recordStatus(span, response.status)
      return response
    } catch (error) {
      recordFault(span, error)
      throw error
    } finally {
      span.end()
    }
  }
}

/** The path templates, each with its pattern. A proxy may add a path prefix. */
const templates = [...new Set(Object.values(operations).map(({ path }) => path))].map((path) => ({
  path,
  pattern: new RegExp(`${path.replace(/\{\w+\}/g, '[^/]+')}$`),
}))

function describe(input: string | URL | Request, init: RequestInit | undefined) {
  const request = typeof input === 'object' && 'url' in input ? input : undefined
  const url = new URL(request?.url ?? String(input))
  const method = init?.method ?? request?.method ?? 'GET'
  const template = templates.find(({ pattern }) => pattern.test(url.pathname))?.path
  const attributes: Attributes = {
    'http.request.method': method,
    'server.address': url.hostname,
    'server.port': Number(url.port) || (url.protocol === 'http:' ? 80 : 443),
    'url.scheme': url.protocol.slice(0, -1),
  }
  if (template) attributes['url.template'] = template
  return { name: template ? `${method} ${template}` : method, attributes }
}

function recordStatus(span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status)
  if (status >= 400) fail(span, String(status))
}

/** The message of a fault can contain the URL, so it is not recorded. */
function recordFault(span: Span, error: unknown): void {
  const { name, code, cause } = Object(error) as { name?: unknown; code?: unknown; cause?: unknown }
  const type = [Object(cause).code, code, name].find(isIdentifier)
  fail(span, type ?? '_OTHER')
}

const isIdentifier = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z_]{1,40}$/.test(value)

function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type)
  span.setStatus({ code: SpanStatusCode.ERROR })
}
