import type { Disruption } from '../http/disruption.ts'

/** A request that the simulation responded to. */
export interface RecordedRequest {
  readonly time: Date
  readonly method: string
  /** Without its query, which can hold a code. */
  readonly path: string
  readonly httpStatus: number
  /** The name of the outcome; `undefined` if the service has no such path. */
  readonly outcome: string | undefined
  readonly userAgent: string
  /** A hint to find the mistake, if the simulation knows more than the service says. */
  readonly diagnosis?: string
  /** The disruption of its response that a test requested. */
  readonly disruption?: Disruption
}

/** An attempt to deliver a report to a `callback_url`. */
export interface ReportAttempt {
  readonly time: Date
  readonly url: string
  readonly reference_id: string
  /** The delivery status reported. */
  readonly status: number
  /** The text of that status, as the report has it. */
  readonly description: string
  /** Which attempt this is, from 1 to 4. */
  readonly attempt: number
  /** The HTTP status of the receiver, or why there is none. */
  readonly answer: number | 'failed' | 'timeout'
}

/** A report that is due at some moment. */
export interface ReportTask {
  readonly referenceId: string
  /** Which entry of the message's timeline to report, from 0. */
  readonly step: number
  /** Which attempt this is, from 1 to 4. */
  readonly attempt: number
}

/** A report, and when it is due, in milliseconds since 1970. */
export interface PendingReport {
  readonly at: number
  readonly task: ReportTask
}

/** How many requests are kept. */
export const maxRequests = 1_000
