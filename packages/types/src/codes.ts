import type { deliveryStatuses, errorCodes, outcomes } from './codes.generated.ts'

export { deliveryStatuses, errorCodes, outcomes } from './codes.generated.ts'

/** The name of an outcome: the key of {@link outcomes}. */
export type OutcomeName = keyof typeof outcomes

/** A row of {@link outcomes}. */
export type Outcome = (typeof outcomes)[OutcomeName]

/** The name of an outcome that is an error. */
export type ErrorOutcomeName = Extract<Outcome, { error: number }>['name']

/** An error code of the tables. */
export type ErrorCode = (typeof errorCodes)[number]

/** A row of {@link deliveryStatuses}. */
export type DeliveryStatus = (typeof deliveryStatuses)[keyof typeof deliveryStatuses]

/** A code of {@link deliveryStatuses}. */
export type DeliveryStatusCode = DeliveryStatus['code']

/**
 * The parameters of an outcome's message, by placeholder name.
 *
 * @example
 * type Parameters = OutcomeParameters<'missingParameter'> // { parameterName: string }
 */
export type OutcomeParameters<Name extends OutcomeName> = {
  [Parameter in (typeof outcomes)[Name]['parameters'][number]]: string
}
