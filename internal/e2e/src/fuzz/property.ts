import fc from 'fast-check'

/** How a property is tried. */
export interface Effort {
  readonly seed: number
  readonly numRuns: number
  /** Ends the trial after a number of milliseconds, regardless of the number of runs. */
  readonly interruptAfterTimeLimit?: number
}

/** Something that holds for every input. */
export interface Property {
  readonly name: string
  /** How often CI tries it; some are dearer than others. */
  readonly runs: number
  /** Tries it with many inputs, and returns their number; throws with the smallest input that breaks it. */
  hold(effort: Effort): Promise<number>
}

export function property<Input>(name: string, runs: number, raw: fc.IRawProperty<Input>): Property {
  return {
    name,
    runs,
    async hold(effort) {
      const details = await fc.check(raw as fc.IAsyncProperty<Input>, effort)
      // An end by the clock is no failure.
      if (details.failed && !(details.interrupted && details.counterexample === null)) {
        const { message = '' } = (details.errorInstance ?? {}) as Error
        throw new Error(`${message}\n${fc.defaultReportMessage(details as fc.RunDetails<Input>)}`)
      }
      return details.numRuns
    },
  }
}
