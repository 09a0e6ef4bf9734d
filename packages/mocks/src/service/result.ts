import type { OutcomeName } from '@sms-verify/types'

/** The result of a request, before it is written as a response. */
export interface Result {
  readonly outcome: OutcomeName
  /** What the placeholders of the text stand for. Default: samples. */
  readonly parameters?: Readonly<Record<string, string>>
  /** The reference ID. Default: that of the request. */
  readonly referenceId?: string
  /** The `status` to use instead of the outcome's, for a message in transit. */
  readonly status?: { readonly code: number; readonly text: string }
  /** The code that was checked last. */
  readonly codeEntered?: string
  /** `additional_info` of a status. */
  readonly additionalInfo?: object
  /** A hint to debug the request, which the real service would not give. */
  readonly diagnosis?: string | undefined
}
