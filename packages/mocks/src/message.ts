import type { OutcomeName } from '@sms-verify/types'

/** A message as the service keeps it. */
export interface Message {
  readonly referenceId: string
  readonly phoneNumber: string
  readonly text: string
  readonly code: string
  /** Whether the service made the code; only then does it check it. */
  readonly madeByService: boolean
  /** Milliseconds since 1970. */
  readonly sentAt: number
  /** Where delivery ends, a delivery status (section 2.1 of the API page). */
  readonly deliveryStatus: number
  /** What the magic number of this message makes of every later request. */
  readonly fate: OutcomeName | undefined
  attempts: number
  codeState: 'VALID' | 'INVALID' | 'EXPIRED' | 'MAX_ATTEMPTS_EXCEEDED' | 'UNKNOWN'
  codeEntered: string
}
