import { HttpInstrumentation } from '@opentelemetry/instrumentation-http'
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici'

const isVerify = (path: string | null | undefined) => path?.includes('/v1/verify/') ?? false

/** No spans of the requests to SMS Verify. */
export const instrumentations = [
  new UndiciInstrumentation({ ignoreRequestHook: ({ path }) => isVerify(path) }),
  new HttpInstrumentation({ ignoreOutgoingRequestHook: ({ path }) => isVerify(path) }),
]
