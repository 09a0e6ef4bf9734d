import { describeDifference } from '@sms-verify/digest'
import type { ErrorItem, ErrorOutcomeName, Outcome, OutcomeParameters } from '@sms-verify/types'
import { notSentStatuses, sendFields, site } from '@sms-verify/types/contract'
import { matchOutcome } from '../match-outcome.ts'
import type { ReadPayload } from '../read-payload.ts'
import { type Effect, isSmsVerifyError, SmsVerifyError } from './sms-verify-error.ts'

type NamedOutcome<Name> = Extract<Outcome, { name: Name }>

/** The parameters in the text of an outcome, by name; any names if the outcome is not listed. */
export type ParametersOf<Name> = Name extends ErrorOutcomeName
  ? OutcomeParameters<Name> & WireName<OutcomeParameters<Name>>
  : Record<string, string>

/** The name in the request of the field that an error names, such as `phone_number` for `PhoneNumber`. */
type WireName<Parameters> = 'parameterName' extends keyof Parameters ? { field?: string } : unknown

/** The error code of an outcome; any number if the outcome is not listed. */
export type CodeOf<Name> = Name extends ErrorOutcomeName ? NamedOutcome<Name>['error'] : number | undefined

/**
 * The service responded that the request failed.
 *
 * @example
 * catch (error) { if (isApiError(error, 'missingParameter')) console.error(error.parameters.field) }
 */
export class ApiError<Name extends ErrorOutcomeName | 'unknown' = ErrorOutcomeName | 'unknown'> extends SmsVerifyError {
  override readonly name = 'ApiError'
  /**
   * The name of the response in {@link https://sms-verify.github.io/sms-verify/errors/ the tables}; `unknown` if they do
   * not list it.
   */
  readonly outcome: Name
  /** The first error code, a negative number; `undefined` if the response has none. */
  readonly code: CodeOf<Name>
  /** `status.code` of the response. */
  readonly status: number | undefined
  readonly httpStatus: number
  readonly referenceId: string | undefined
  /** Whether it makes sense to send the same request again. */
  readonly retry: 'never' | 'later' | 'fresh-signature'
  /** The page about the outcome, which says how to fix it. */
  readonly docsUrl: string
  readonly #parameters: ParametersOf<Name>
  readonly #payload: ReadPayload
  readonly #response: Response

  constructor(payload: ReadPayload, response: Response, signedText?: string) {
    const { errors, status } = payload
    const [first] = errors
    const { outcome, slug, retry, effect, text, parameters } = matchOutcome(first)
    const docsUrl = `${site}errors/${slug}`
    super(
      `${first?.code ?? status?.code} ${nameField(text, parameters)} (${outcome}). ` +
        `${describeSignature(payload, signedText)}See ${docsUrl}`,
      first ? effect : getStatusEffect(status?.code),
    )
    this.outcome = outcome as Name
    this.code = first?.code as CodeOf<Name>
    this.status = status?.code
    this.httpStatus = response.status
    this.referenceId = payload.referenceId
    this.retry = retry
    this.docsUrl = docsUrl
    this.#parameters = parameters as ParametersOf<Name>
    this.#payload = payload
    this.#response = response
  }

  /**
   * The parameters in the text, by placeholder name. With `parameterName`, `field` is the name of that field in the
   * request. They can be personal data, so they are not logged with the error.
   */
  get parameters(): ParametersOf<Name> {
    return this.#parameters
  }

  /** The errors as the service sent them. They can contain personal data, so they are not logged with the error. */
  get errors(): readonly ErrorItem[] {
    return this.#payload.errors
  }

  /** With `invalidSignature`, the text the service expected to be signed. It contains the form, so it is not logged. */
  get signatureString(): string | undefined {
    return this.#payload.signatureString
  }

  /** The response, whose body has already been read. */
  get response(): Response {
    return this.#response
  }
}

/**
 * Returns whether an error is a response of the service and, if names are given, one of these outcomes.
 *
 * @example
 * if (isApiError(error, 'rateLimitExceeded', 'systemUnavailable')) tryLater()
 */
export function isApiError<Name extends ErrorOutcomeName | 'unknown' = ErrorOutcomeName | 'unknown'>(
  error: unknown,
  ...outcomes: Name[]
): error is ApiError<Name> {
  if (!isSmsVerifyError(error) || error.name !== 'ApiError') return false
  return outcomes.length === 0 || outcomes.includes((error as ApiError).outcome as Name)
}

/** Without an error code, only a status can say that nothing was sent. */
const getStatusEffect = (status: number | undefined): Effect =>
  notSentStatuses.includes(status ?? 0) ? 'none' : 'unknown'

/** The part of a signed text that differs from what the service saw, which is the first clue to a wrong signature. */
const describeSignature = ({ signatureString }: ReadPayload, signedText: string | undefined) =>
  signatureString && signedText
    ? `${describeDifference(signatureString, signedText, { fields: Object.keys(sendFields) })} `
    : ''

/** The name of a field in the contract is not secret; the text contains no other values. */
const nameField = (text: string, { field, parameterName = '' }: Readonly<Record<string, string>>) =>
  field ? text.replace('{parameterName}', parameterName) : text
