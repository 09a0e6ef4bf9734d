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
  /** What helps to find the mistake, if the simulation knows more than the service says. */
  readonly diagnosis?: string
}

/** How many requests are kept. */
export const recentRequests = 1_000
