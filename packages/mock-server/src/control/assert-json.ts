/**
 * Throws a `TypeError` if JSON would drop a value or write another one in its place: the server could not tell that it was
 * there. A member that is `undefined` is left out.
 */
export function assertJson(value: unknown, name: string, parents: readonly unknown[] = []): void {
  const received =
    typeof value === 'object' && parents.includes(value) ? 'a value that contains itself' : describeLost(value)
  if (received) throw new TypeError(`${name} must be a value that JSON can hold. Received ${received}.`)
  if (typeof value !== 'object' || value === null) return
  // An item of an array is named after the array.
  for (const [member, each] of Object.entries(value))
    assertJson(each, Array.isArray(value) ? name : member, [...parents, value])
}

function describeLost(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : String(value)
  return /^(?:function|symbol|bigint)$/.test(typeof value) ? `a ${typeof value}` : undefined
}

/** Throws a `TypeError` unless a query value is text or `undefined`. */
export function assertText(value: unknown, name: string): void {
  if (value === undefined || typeof value === 'string') return
  throw new TypeError(
    `${name} must be a string. Received ${value === null ? 'null' : `a value of type ${typeof value}`}.`,
  )
}
