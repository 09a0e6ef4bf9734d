/** The parts of a request that are signed, as they are sent. */
export interface SignableRequest {
  /** The HTTP method, in any case. */
  readonly method: string
  /** The path as sent, percent-encoding and all, without host; {@link stringToSign} leaves a query string out. */
  readonly path: string
  /** All headers, with names in any case. `Headers` works too. */
  readonly headers: Iterable<readonly [name: string, value: string]>
  /** The body exactly as sent. */
  readonly body?: string | undefined
}

/**
 * Builds the text that is signed for a request. The content type and the body belong to it for `POST`, `PUT` and
 * `PATCH` only: with any other method they are not signed, even if they are sent. See
 * {@link https://sms-verify.github.io/sms-verify/reference/#digest-auth}.
 *
 * @example
 * stringToSign({ method: 'GET', path: '/v1/verify/0123…', headers: request.headers })
 */
export function stringToSign({ method, path, headers, body }: SignableRequest): string {
  const { plain, tsHeaders } = sortOut(headers)
  const verb = method.toUpperCase()
  const content = methodsWithBody.has(verb) ? { type: plain['content-type'], body } : { type: '' }
  const lines = [verb, content.type, plain['x-ts-date'] ? '' : plain.date]
  for (const [, line] of tsHeaders.sort(byName)) lines.push(line)
  if (content.body) lines.push(content.body)
  lines.push(path.split('?', 1)[0] ?? '')
  return lines.join('\n')
}

function sortOut(headers: SignableRequest['headers']) {
  const plain = { 'content-type': '', date: '', 'x-ts-date': '' }
  const tsHeaders: [name: string, line: string][] = []
  for (const [name, value] of headers) {
    const lower = name.toLowerCase()
    if (lower in plain) plain[lower as keyof typeof plain] = value
    if (lower.startsWith('x-ts-') && lower !== 'x-ts-authorization') tsHeaders.push([lower, `${lower}:${value}`])
  }
  return { plain, tsHeaders }
}

const methodsWithBody: ReadonlySet<string> = /* @__PURE__ */ new Set(['POST', 'PUT', 'PATCH'])

const byName = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1)
