import type { OutcomeName } from '@sms-verify/types'

/** What the service makes of a request, before it is written as a response. */
export interface Result {
  readonly outcome: OutcomeName
  /** What the placeholders of the text stand for. Default: samples. */
  readonly parameters?: Readonly<Record<string, string>>
  /** The reference ID. Default: that of the request. */
  readonly referenceId?: string
  /** `status` instead of that of the outcome, for a message on its way. */
  readonly status?: { readonly code: number; readonly text: string }
  /** The code that was checked last. */
  readonly codeEntered?: string
  /** `additional_info` of a status. */
  readonly additionalInfo?: object
  /** What helps to debug the request, and the service would not say. */
  readonly diagnosis?: string | undefined
}
