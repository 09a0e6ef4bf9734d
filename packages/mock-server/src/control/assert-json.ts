/**
 * Throws a `TypeError` if JSON would drop a value or write another one in its place: the server could not tell that it was
 * there. A member that is `undefined` is left out.
 */
export function assertJson(value: unknown, name: string): void {
  JSON.stringify(value, (member, each: unknown) => {
    const isLost = typeof each === 'number' ? !Number.isFinite(each) : /^(?:function|symbol|bigint)$/.test(typeof each)
    if (!isLost) return each
    const received = typeof each === 'number' ? String(each) : `a ${typeof each}`
    throw new TypeError(`${member || name} must be a value that JSON can hold. Received ${received}.`)
  })
}

/** Throws a `TypeError` unless a value that goes into a query is text, or `undefined`. */
export function assertText(value: unknown, name: string): void {
  if (value === undefined || typeof value === 'string') return
  throw new TypeError(
    `${name} must be a string. Received ${value === null ? 'null' : `a value of type ${typeof value}`}.`,
  )
}
