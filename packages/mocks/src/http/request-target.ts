/** The two parts of a request target. */
export interface RequestTarget {
  readonly path: string
  /** What follows the first `?`; a second one belongs to a value. */
  readonly query: string
}

/** Splits a request target at its first `?`. */
export function splitTarget(target: string): RequestTarget {
  const at = target.indexOf('?')
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at + 1) }
}

/** Removes the scheme and host from a request target: a client that uses the server as its proxy sends them. */
export function toOriginForm(target: string): string {
  if (target.startsWith('/')) return target
  const origin = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i.exec(target)?.[0]
  if (origin === undefined) return target
  const rest = target.slice(origin.length)
  return rest.startsWith('/') ? rest : `/${rest}`
}
