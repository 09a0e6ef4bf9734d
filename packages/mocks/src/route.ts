import type { PlainRequest } from './exchange.ts'

/** The operations a request can ask for, by `operationId`. */
export type RequestOperation = 'sendSms' | 'getStatus' | 'completeVerification'

/** What a request asks for. */
export interface Route {
  readonly operation: RequestOperation
  readonly referenceId: string
  /** What the end user typed, where the request checks a code. */
  readonly typedCode: string | undefined
}

const paths: readonly [method: string, path: RegExp, operation: RequestOperation][] = [
  ['POST', /^\/v1\/verify\/sms$/, 'sendSms'],
  ['PUT', /^\/v1\/verify\/completion\/([^/]+)$/, 'completeVerification'],
  ['GET', /^\/v1\/verify\/([^/]+)$/, 'getStatus'],
]

/** The paths of the service, for people. */
export const knownPaths = 'POST /v1/verify/sms, GET /v1/verify/{reference_id}, PUT /v1/verify/completion/{reference_id}'

/** Finds the operation of a request; `undefined` where the service has none there. */
export function routeOf({ method, url }: PlainRequest): Route | undefined {
  const [path = '', query] = url.split('?', 2)
  for (const [verb, pattern, operation] of paths) {
    const match = verb === method ? pattern.exec(path) : null
    if (match) return { operation, referenceId: decode(match[1] ?? ''), typedCode: typedCodeOf(query) }
  }
  return undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** An empty code is none: the request asks for the status only. */
const typedCodeOf = (query: string | undefined) =>
  query ? new URLSearchParams(query).get('verify_code') || undefined : undefined
