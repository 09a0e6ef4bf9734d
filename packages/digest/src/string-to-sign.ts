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
  const tsHeaders: [name: string, line: string][] = []
  const plain = { 'content-type': '', date: '', 'x-ts-date': '' }
  for (const [name, value] of headers) {
    const lower = name.toLowerCase()
    if (lower in plain) plain[lower as keyof typeof plain] = value
    if (lower.startsWith('x-ts-') && lower !== 'x-ts-authorization') tsHeaders.push([lower, `${lower}:${value}`])
  }
  const lines = [method.toUpperCase(), plain['content-type'], plain['x-ts-date'] ? '' : plain.date]
  for (const [, line] of tsHeaders.sort(byName)) lines.push(line)
  if (body) lines.push(body)
  lines.push(path.split('?', 1)[0] ?? '')
  return lines.join('\n')
}

const byName = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1)
