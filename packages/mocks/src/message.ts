import type { OutcomeName } from '@sms-verify/types'
import type { Station } from './delivery.ts'

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
  readonly stations: readonly Station[]
  /** Where delivery reports go. */
  readonly callbackUrl: string | undefined
  /** What the magic number of this message makes of every later request. */
  readonly fate: OutcomeName | undefined
  attempts: number
  codeState: 'VALID' | 'INVALID' | 'EXPIRED' | 'MAX_ATTEMPTS_EXCEEDED' | 'UNKNOWN'
  codeEntered: string
}

/** Where a message is at a moment: its last station, or in progress before the first. */
export function statusAt({ stations }: Message, now: number): Station['code'] {
  return stations.findLast(({ at }) => at <= now)?.code ?? 290
}
