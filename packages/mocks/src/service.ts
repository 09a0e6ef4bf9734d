import type { SigningKey } from '@sms-verify/digest'
import type { Account } from './account.ts'
import type { SchedulingClock } from './clock.ts'
import type { ForcedOutcomes } from './forced-outcomes.ts'
import type { WritableInbox } from './inbox.ts'
import type { Message } from './message.ts'
import type { Plans } from './plans.ts'
import type { ReportAttempt } from './reports.ts'
import type { RequestLog } from './request-log.ts'
import type { Usage } from './usage.ts'

/** What an account of the service is identified by. */
export interface Credentials {
  /** Looks like `FFFFFFFF-EEEE-DDDD-1234-AB1234567890`. */
  readonly customerId: string
  /** Base64. */
  readonly apiKey: string
}

/** What the API page leaves open or makes a setting of the account. */
export interface Settings {
  /** How long a code is valid, in seconds. Default: 300 (assumed, after the sibling product; section 2). */
  readonly codeTtl: number
  /** How many codes may be tried for a message. Default: 3 (assumed, after the sibling product; section 2). */
  readonly maxAttempts: number
  /** How many digits a code of the service has, 3 to 7. Default: 7 (section 1.1). */
  readonly codeLength: number
  /** How long the status of a message is kept, in seconds. Default: 43,200, which is 12 hours (section 2). */
  readonly statusTtl: number
  /** How far the date of a signed request may be off, in seconds. Default: 900 (assumed; section 6). */
  readonly dateTolerance: number
  /** How long a nonce is remembered, in seconds. Default: 900 (section 6). */
  readonly nonceTtl: number
  /** How many messages, and how many reports, are kept; older ones are forgotten. Default: 10,000. */
  readonly retention: number
}

/** Everything the simulated service knows. */
export interface Service {
  readonly credentials: Credentials
  readonly key: () => Promise<SigningKey>
  readonly settings: Settings
  /** The state of the account; a test may change it at any time. */
  account: Account
  readonly usage: Usage
  readonly clock: SchedulingClock
  readonly inbox: WritableInbox
  readonly messages: Map<string, Message>
  readonly nonces: Map<string, number>
  readonly forced: ForcedOutcomes
  readonly plans: Plans
  /** What sends delivery reports. */
  readonly reportFetch: typeof globalThis.fetch
  /** The reports that are on their way. */
  readonly sending: Set<Promise<void>>
  /** The attempts to hand over a report, oldest first. */
  readonly reports: ReportAttempt[]
  readonly log: RequestLog
}
