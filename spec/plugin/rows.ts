// The rows of the two tables as the contract holds them.

/** A row of `x-outcomes`: one answer the service can give, known by its error code and text. */
export interface Outcome {
  /** Stable, camelCase, unique in the document: the key everywhere else. */
  name: string
  /** `status.code` of the response. */
  status: number
  /** The text of `status`, if the delivery status table has no text for it. */
  statusText?: string
  /** `verify.code_state` of the response, if it identifies the row. */
  codeState?: string
  /** `errors[].code` of the response; a row without one is a success. */
  error?: number
  /** `errors[].description` with `{placeholders}`; for a success, what it says. */
  message: string
  /** Other texts that stand for the same outcome. */
  variants?: string[]
  /** A value for each placeholder, for examples. */
  sample?: Record<string, string>
  /** More properties of the response, such as `signature_string`. */
  carries?: string[]
  summary: string
  fault?: 'caller' | 'account' | 'service'
  /** Whether the request may have had its effect anyway; `none` unless given. */
  effect?: 'none' | 'possible'
  retry?: 'never' | 'later' | 'fresh-signature'
  remedy: string
  /** The phone number that makes the mock respond with this outcome. */
  phone: string
  /** What about the row is published nowhere. */
  assumption?: string
}

/** A row of `x-delivery-statuses`. */
export interface DeliveryStatus {
  code: number
  text: string
  marked: 'final' | 'intermediate' | 'none'
  final: boolean
  /** `null` if the code does not say. */
  delivered: boolean | null
  retry: 'never' | 'later'
  /** The text in delivery reports, if it is another one; `null` if reports never have the status. */
  reportText?: string | null
  /** Whether the status says, in the response to a send, that no message was sent. */
  notSent?: boolean
  /** The phone number whose messages end at this status in the mock. */
  phone: string
}

/** A row of `x-unlisted-statuses`: a status of sibling products or of older definitions. */
export interface UnlistedStatus extends Pick<DeliveryStatus, 'code' | 'final' | 'delivered' | 'retry' | 'notSent'> {
  /** Missing if it is published nowhere. */
  text?: string
}

/** The names between braces in a text, in order. */
export function listPlaceholders(text: string): string[] {
  return Array.from(text.matchAll(/\{([^}]+)\}/g), ([, name]) => name ?? '')
}
