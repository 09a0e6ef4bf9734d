/** A code of so many digits, each equally likely. */
export function randomCode(length: number): string {
  const range = 10 ** length
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  // Drawn again where the last, incomplete stretch of the numbers would favour some codes.
  if (number >= 2 ** 32 - (2 ** 32 % range)) return randomCode(length)
  return String(number % range).padStart(length, '0')
}

/** A reference ID as the service makes them (section 1.4 of the API page). */
export function randomReferenceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}
