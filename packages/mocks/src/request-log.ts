/** A request the simulation has answered. */
export interface RecordedRequest {
  readonly time: Date
  readonly method: string
  /** Without its query, which can hold a code. */
  readonly path: string
  readonly httpStatus: number
  /** The name of the outcome; `undefined` where the service has no such path. */
  readonly outcome: string | undefined
  readonly userAgent: string
}

/** The recent requests, oldest first. */
export interface RequestLog {
  readonly entries: readonly RecordedRequest[]
  add(request: RecordedRequest): void
  reset(): void
}

export function createRequestLog(most: number): RequestLog {
  const entries: RecordedRequest[] = []
  return {
    entries,
    add(request) {
      entries.push(request)
      if (entries.length > most) entries.shift()
    },
    reset() {
      entries.length = 0
    },
  }
}
