import { ValidationError } from './errors/validation-error.ts'

/** A header with its name in lower case. */
export type Header = readonly [name: string, value: string]

/** Headers that the client or `fetch` sets: another value would break the signature, the request or its security. */
const reserved =
  /^(?:x-ts-.*|content-.*|proxy-.*|accept|accept-encoding|authorization|connection|date|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/
const token = /^[\w!#$%&'*+.^`|~-]+$/

/** Returns whether a text is a valid header value. */
export const isHeaderValue = (text: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(text)

/**
 * Reads headers in any form that `fetch` accepts, with lowercase names. Omits headers that are `undefined` or `null`.
 *
 * @throws {ValidationError} if the client sets a header itself, or no request can carry it.
 */
export function requireHeaders(given: unknown): Header[] {
  const headers = given ?? {}
  if (typeof headers !== 'object') return throwInvalid('expected an object of names and values.')
  const entries: [unknown, unknown][] =
    Symbol.iterator in headers ? [...(headers as Iterable<[unknown, unknown]>)] : Object.entries(headers)
  return entries.flatMap(([name, value]) => ((value ?? undefined) === undefined ? [] : [requireHeader(name, value)]))
}

function requireHeader(name: unknown, value: unknown): Header {
  const lower = String(name).toLowerCase()
  if (!token.test(lower)) throwInvalid('a name is not that of a header.')
  if (reserved.test(lower)) throwInvalid(`"${lower}" is set by the client and cannot be changed.`)
  const text = Array.isArray(value) ? value.join(', ') : value
  if (typeof text === 'object' || typeof text === 'symbol' || !isHeaderValue(String(text))) {
    throwInvalid(`the value of "${lower}" must be text of visible characters from ISO 8859-1.`)
  }
  return [lower, String(text)]
}

function throwInvalid(problem: string): never {
  throw new ValidationError('headers', 'headers that can be added', 'another', `headers: ${problem}`)
}
