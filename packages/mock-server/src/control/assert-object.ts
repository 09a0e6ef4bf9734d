/**
 * Throws a `TypeError` unless a value is an object, with no other members than these if they are listed. What is in it, the
 * server checks; but a value that is no object would not reach it as it was.
 */
export function assertObject(value: unknown, name: string, members?: readonly string[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(
      `${name} must be an object. Received ${value === null ? 'null' : `a value of type ${typeof value}`}.`,
    )
  }
  const unknown = members && Object.keys(value).find((member) => !members.includes(member))
  if (unknown !== undefined) {
    throw new TypeError(`Unknown member ${JSON.stringify(unknown)} in ${name}. Use one of: ${members?.join(', ')}.`)
  }
}
