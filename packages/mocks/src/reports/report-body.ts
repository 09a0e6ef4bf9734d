import { getDeliveryStatus } from '../messages/delivery.ts'
import { timestamp } from '../store/clock.ts'

/** What a delivery report tells, with moments in milliseconds since 1970. */
export interface ReportFacts {
  readonly referenceId: string
  /** A delivery status; see {@link https://sms-verify.github.io/sms-verify/statuses/}. */
  readonly code: number
  /** When the message was sent. */
  readonly sentAt: number
  /** When it reached the status. */
  readonly at: number
  /** The error code, if the report has one. Default: no error code. */
  readonly error?: number | null | undefined
  /** The text of that error. */
  readonly description?: string | undefined
}

/**
 * Returns the members that every delivery report has, as the service writes them.
 *
 * @example
 * createReportBody({ referenceId, code: 230, sentAt: Date.now() - 3_000, at: Date.now() })
 * @throws {TypeError} if nothing of that code is listed.
 */
export function createReportBody({ referenceId, code, sentAt, at, error = null, description = '' }: ReportFacts) {
  const { reportText, text } = getDeliveryStatus(code)
  return {
    reference_id: referenceId,
    sub_resource: 'sms',
    submit_timestamp: timestamp(sentAt),
    errors: error === null ? [] : [{ code: error, description }],
    status: { code, description: reportText ?? text, updated_on: timestamp(at) },
    verify: { code_state: 'UNKNOWN', code_entered: null },
  }
}
