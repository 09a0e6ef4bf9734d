/** Does something and prints one line about it: how it went and how long it took. Tells whether it went well. */
export async function report(name: string, task: () => Promise<unknown>): Promise<boolean> {
  const start = performance.now()
  const fault = await task().then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  console.log(`${fault ? 'FAIL' : 'ok  '}  ${name}  ${((performance.now() - start) / 1_000).toFixed(1)} s`)
  if (fault) console.error(fault.error)
  return !fault
}
