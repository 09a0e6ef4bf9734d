/** The parts of a request that are signed, as they travel. */
export interface SignableRequest {
  /** The HTTP method, in any case. */
  readonly method: string
  /** The path as sent, percent-encoding and all, without host; a query string is left out by {@link stringToSign}. */
  readonly path: string
  /** All headers; names in any case. `Headers` will do. */
  readonly headers: Iterable<readonly [name: string, value: string]>
  /** The body exactly as sent. */
  readonly body?: string | undefined
}

/**
 * Builds the text that is signed for a request (section 6 of the API page).
 *
 * @example
 * stringToSign({ method: 'GET', path: '/v1/verify/0123…', headers: request.headers })
 */
export function stringToSign({ method, path, headers, body }: SignableRequest): string {
  const signed = new Map<string, string>()
  for (const [name, value] of headers) signed.set(name.toLowerCase(), value)
  const tsHeaders = [...signed]
    .filter(([name]) => name.startsWith('x-ts-') && name !== 'x-ts-authorization')
    .sort(byName)
  return [
    method.toUpperCase(),
    signed.get('content-type') ?? '',
    signed.has('x-ts-date') ? '' : (signed.get('date') ?? ''),
    ...tsHeaders.map(([name, value]) => `${name}:${value}`),
    ...(body ? [body] : []),
    path.split('?', 1)[0],
  ].join('\n')
}

const byName = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1)
