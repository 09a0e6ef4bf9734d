import type { OutcomeName } from '@sms-verify/types'

/** Why a request does not get what it asks for, and what the placeholders of the text stand for. */
export interface Refusal {
  readonly outcome: OutcomeName
  readonly parameters?: Readonly<Record<string, string>>
  /** What whoever debugs the request should know, and the service would not say. */
  readonly note?: string | undefined
}
