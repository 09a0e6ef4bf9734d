import { type OperationId, operations, referenceIdPattern } from '@sms-verify/types/contract'
import type { PlainRequest } from './plain-http.ts'
import { splitTarget } from './request-target.ts'

/** What a request calls. */
export interface Route {
  readonly operation: OperationId
  /** In upper case, as the service creates them; any other value is as it was sent. */
  readonly referenceId: string
  /** What the end user typed, if the request checks a code. */
  readonly typedCode: string | undefined
}

interface Endpoint {
  readonly operation: OperationId
  readonly method: string
  readonly path: string
  readonly pattern: RegExp
  readonly checksCodes: boolean
}

const endpoints: readonly Endpoint[] = Object.entries(operations)
  .map(([operation, { method, path, parameters }]) => ({
    operation: operation as OperationId,
    method,
    path,
    pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    checksCodes: 'verify_code' in parameters,
  }))
  // A path with fewer parameters is more specific.
  .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)

/** The endpoints of the service, for people. */
export const knownEndpoints = endpoints.map(({ method, path }) => `${method} ${path}`).join(', ')

/** Finds the operation of a request; returns `undefined` if the service has no such operation. */
export function findRoute({ method, url }: PlainRequest): Route | undefined {
  const { path, query } = splitTarget(url)
  for (const endpoint of endpoints) {
    const match = endpoint.method === method ? endpoint.pattern.exec(path) : null
    if (!match) continue
    const { operation, checksCodes } = endpoint
    const referenceId = readReferenceId(match.groups?.['reference_id'] ?? '')
    return { operation, referenceId, typedCode: checksCodes ? readTypedCode(query) : undefined }
  }
  return undefined
}

const referenceIdForm = new RegExp(referenceIdPattern)

function readReferenceId(text: string): string {
  const decoded = decode(text)
  return referenceIdForm.test(decoded) ? decoded.toUpperCase() : decoded
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** An empty code counts as no code: the request is for the status only. */
const readTypedCode = (query: string) =>
  query ? new URLSearchParams(query).get('verify_code') || undefined : undefined
