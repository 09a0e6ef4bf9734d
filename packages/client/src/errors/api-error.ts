import { describeDifference } from '@sms-verify/digest'
import type { ErrorItem, ErrorOutcomeName, ErrorResponse, Outcome, OutcomeParameters, Status } from '@sms-verify/types'
import { sendFields, site } from '@sms-verify/types/contract'
import { mask } from '../mask.ts'
import { matchOutcome } from '../match-outcome.ts'
import { SmsVerifyError } from './sms-verify-error.ts'

type OutcomeOf<Name> = Extract<Outcome, { name: Name }>

/** What the text of an outcome tells, by name; any names where the outcome is not listed. */
export type ParametersOf<Name> = Name extends ErrorOutcomeName ? OutcomeParameters<Name> : Record<string, string>

/** The error code of an outcome; any number where the outcome is not listed. */
export type CodeOf<Name> = Name extends ErrorOutcomeName ? OutcomeOf<Name>['error'] : number | undefined

/**
 * The service answered that the request failed.
 *
 * @example
 * catch (error) { if (isApiError(error, 'missingParameter')) console.error(error.parameters.parameterName) }
 */
export class ApiError<Name extends ErrorOutcomeName | 'unknown' = ErrorOutcomeName | 'unknown'> extends SmsVerifyError {
  override readonly name = 'ApiError'
  /** The name of the answer in the tables, `unknown` where they do not list it (section 1.3 of the API page). */
  readonly outcome: Name
  /** The first error code, a negative number; `undefined` where the answer has none. */
  readonly code: CodeOf<Name>
  /** `status.code` of the answer. */
  readonly status: number | undefined
  readonly httpStatus: number
  readonly referenceId: string | undefined
  /** Whether it makes sense to send the same again. */
  readonly retry: 'never' | 'later' | 'fresh-signature'
  /** The page of the outcome, with its remedy. */
  readonly docsUrl: string
  readonly #parameters: ParametersOf<Name>
  readonly #payload: Partial<ErrorResponse>
  readonly #response: Response

  constructor(payload: Partial<ErrorResponse>, response: Response, signedText?: string) {
    const first = payload.errors?.[0]
    const match = matchOutcome(first?.code ?? 0, String(first?.description ?? ''))
    const { outcome, retry, template, parameters } = match
    const docsUrl = `${site}errors/${outcome === 'unknown' ? '' : kebabCase(outcome)}`
    const text = template ?? mask(String(first?.description ?? statusText(payload.status)))
    super(
      `${first?.code ?? payload.status?.code} ${nameParameter(text, parameters)} (${outcome}). ` +
        `${signatureFault(payload, signedText)}See ${docsUrl}`,
      hadNoEffect(outcome) ? 'none' : 'unknown',
    )
    this.outcome = outcome as Name
    this.code = first?.code as CodeOf<Name>
    this.status = payload.status?.code
    this.httpStatus = response.status
    this.referenceId = payload.reference_id ?? undefined
    this.retry = retry
    this.docsUrl = docsUrl
    this.#parameters = parameters as ParametersOf<Name>
    this.#payload = payload
    this.#response = response
  }

  /** What the text tells, by the names of its placeholders. It can be personal, so it is not logged with the error. */
  get parameters(): ParametersOf<Name> {
    return this.#parameters
  }

  /** The errors as the service sent them. They can be personal, so they are not logged with the error. */
  get errors(): readonly ErrorItem[] {
    return this.#payload.errors ?? []
  }

  /** With `invalidSignature`, the text the service expected to be signed. It holds the form, so it is not logged. */
  get signatureString(): string | undefined {
    return this.#payload.signature_string
  }

  /** The answer; its body is read. */
  get response(): Response {
    return this.#response
  }
}

/**
 * Tells whether an error is an answer of the service, and where names are given, one of these outcomes.
 *
 * @example
 * if (isApiError(error, 'rateLimitExceeded', 'systemUnavailable')) tryLater()
 */
export function isApiError<Name extends ErrorOutcomeName | 'unknown' = ErrorOutcomeName | 'unknown'>(
  error: unknown,
  ...outcomes: Name[]
): error is ApiError<Name> {
  if (!(error instanceof Error) || error.name !== 'ApiError' || !('outcome' in error)) return false
  return outcomes.length === 0 || outcomes.includes(error.outcome as Name)
}

/** A nonce is refused as used when a proxy sends one request twice: then the first may have taken effect. */
const hadNoEffect = (outcome: string) => outcome !== 'unknown' && outcome !== 'nonceReused'

/** What of a signed text the service saw otherwise; the first thing to know about a wrong signature. */
const signatureFault = ({ signature_string: expected }: Partial<ErrorResponse>, signedText: string | undefined) =>
  expected && signedText ? `${describeDifference(expected, signedText, { fields: Object.keys(sendFields) })} ` : ''

/** The name of a parameter is no secret; every other value stays out of the text. */
const nameParameter = (text: string, { parameterName = '' }: { parameterName?: string }) =>
  /^\w+$/.test(parameterName) ? text.replace('{parameterName}', parameterName) : text

const statusText = (status: Partial<Status> | undefined) => status?.description ?? 'The request failed.'

const kebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
