/** Runs something as soon as there is a place for it. */
export type Limit = <Result>(act: () => Promise<Result>) => Promise<Result>

/** Creates a limit to how many things run at the same time; the others wait for a place, in their order. */
export function createLimit(max: number): Limit {
  let free = max
  const waiting: (() => void)[] = []
  return async (act) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await act()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
