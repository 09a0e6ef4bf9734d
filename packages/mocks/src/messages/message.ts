import type { OutcomeName } from '@sms-verify/types'
import type { InboxMessage } from '../store/inbox.ts'
import { findArrival, getDeliveryStatus, type ReportDetails, type TimelineEntry } from './delivery.ts'

/** What the last check of a code found. */
export interface CodeCheck {
  readonly codeState: 'VALID' | 'INVALID' | 'EXPIRED' | 'MAX_ATTEMPTS_EXCEEDED' | 'UNKNOWN'
  readonly codeEntered: string
}

/** A message as the service keeps it. */
export interface Message {
  readonly referenceId: string
  /** The customer ID of the message's account, in upper case. */
  readonly customerId: string
  readonly phoneNumber: string
  readonly text: string
  readonly code: string
  /** Whether the service created the code; the service checks only its own codes. */
  readonly madeByService: boolean
  /** Milliseconds since 1970. */
  readonly sentAt: number
  readonly timeline: readonly TimelineEntry[]
  /** Where delivery reports go. */
  readonly callbackUrl: string | undefined
  /** The requested sender. */
  readonly senderId: string | undefined
  /** Additional members of its delivery reports. */
  readonly reportDetails: ReportDetails | undefined
  /** The outcome of every later request, if this message has a magic number. */
  readonly forcedOutcome: OutcomeName | undefined
  /** How many codes were tried. */
  readonly attempts: number
  readonly check: CodeCheck
}

/** A message that the service accepted, with its progress. */
export interface SentMessage {
  readonly reference_id: string
  readonly phone_number: string
  readonly text: string
  readonly code: string
  readonly sentAt: Date
  /** When it reaches the phone; `undefined` if it never does. */
  readonly arrivesAt: Date | undefined
  /** Its past and future statuses. */
  readonly timeline: readonly {
    readonly status: TimelineEntry['code']
    /** The text of the status. */
    readonly description: string
    readonly at: Date
  }[]
  /** What the last check of its code found. */
  readonly code_state: CodeCheck['codeState']
  /** How many codes were tried. */
  readonly attempts: number
}

/** Where a message is at a moment: the last status it has reached, or in progress before the first. */
export function statusAt({ timeline }: Message, now: number): TimelineEntry['code'] {
  return timeline.findLast(({ at }) => at <= now)?.code ?? 290
}

/** A message as its phone shows it. */
export const toInboxMessage = ({ phoneNumber, text, code, referenceId, sentAt }: Message): InboxMessage => ({
  phone_number: phoneNumber,
  text,
  code,
  reference_id: referenceId,
  sentAt: new Date(sentAt),
})

/** A message as a test sees it, whether or not it has reached its phone. */
export function toSentMessage(message: Message): SentMessage {
  const arrival = findArrival(message.timeline)
  return {
    ...toInboxMessage(message),
    arrivesAt: arrival === undefined ? undefined : new Date(arrival),
    timeline: message.timeline.map(({ code, at }) => ({
      status: code,
      description: getDeliveryStatus(code).text,
      at: new Date(at),
    })),
    code_state: message.check.codeState,
    attempts: message.attempts,
  }
}
