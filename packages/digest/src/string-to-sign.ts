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
  const date = plain['x-ts-date'] ? '' : plain.date
  const tsLines = tsHeaders.sort(byName).map(([, line]) => line)
  return joinLines({ method, contentType: plain['content-type'], date, tsLines, body, path })
}

/** What the lines of the text hold. */
interface Lines {
  readonly method: string
  readonly contentType: string
  readonly date: string
  /** The `x-ts-*` headers, by their names. */
  readonly tsLines: readonly string[]
  readonly body: string | undefined
  readonly path: string
}

/** Puts the lines in their order. */
export function joinLines({ method, contentType, date, tsLines, body, path }: Lines): string {
  let text = `${method.toUpperCase()}\n${contentType}\n${date}\n`
  for (const line of tsLines) text += `${line}\n`
  if (body) text += `${body}\n`
  const query = path.indexOf('?')
  return text + (query < 0 ? path : path.slice(0, query))
}

const byName = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1)
