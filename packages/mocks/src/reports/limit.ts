/** Runs a function as soon as the limit allows it. */
export type Limit = <Result>(act: () => Promise<Result>) => Promise<Result>

/** Limits how many functions run at the same time; the others wait in order. */
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
