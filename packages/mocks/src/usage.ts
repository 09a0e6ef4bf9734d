/** How much of its limits an account has used. */
export interface Usage {
  /** The messages sent so far. */
  readonly messages: number
  countMessage(): void
  /** Counts a request, unless the second before it holds as many as the account may make; then it tells so. */
  exceedsRate(now: number, requestsPerSecond: number): boolean
  reset(): void
}

export function createUsage(): Usage {
  let recent: number[] = []
  let messages = 0
  return {
    get messages() {
      return messages
    },
    countMessage() {
      messages += 1
    },
    exceedsRate(now, requestsPerSecond) {
      if (requestsPerSecond === Number.POSITIVE_INFINITY) return false
      recent = recent.filter((moment) => moment > now - 1000)
      if (recent.length >= requestsPerSecond) return true
      recent.push(now)
      return false
    },
    reset() {
      recent = []
      messages = 0
    },
  }
}
