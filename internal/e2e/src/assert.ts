/** Throws if two values differ as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [came, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (came !== wanted) throw new Error(`expected ${wanted}, got ${came}`)
}

/** The rejection of a promise; throws if it resolves, or rejects with a different error. */
export async function rejection<Fault extends Error>(
  promise: Promise<unknown>,
  isExpected: (error: unknown) => error is Fault,
): Promise<Fault> {
  const error = await promise.then(
    () => new Error('expected a rejection, got an answer'),
    (reason: unknown) => reason,
  )
  if (isExpected(error)) return error
  throw error
}

/** A guard for {@link rejection}. */
export const isA =
  <Fault extends Error>(type: abstract new (...args: never[]) => Fault) =>
  (error: unknown): error is Fault =>
    error instanceof type
