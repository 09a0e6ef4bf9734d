import { HttpInstrumentation } from '@opentelemetry/instrumentation-http'
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici'

const redacted = { 'url.full': 'REDACTED', 'url.path': 'REDACTED', 'url.query': 'REDACTED' }
const redact = (path: string | null | undefined) => (path?.includes('/v1/verify/') ? redacted : {})

/** Spans of the requests to SMS Verify without their addresses. */
export const instrumentations = [
  new UndiciInstrumentation({ startSpanHook: ({ path }) => redact(path) }),
  new HttpInstrumentation({ startOutgoingSpanHook: ({ path }) => redact(path) }),
]
