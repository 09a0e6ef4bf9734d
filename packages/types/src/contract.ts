import type { operations } from './contract.generated.ts'

export { type Address, isLoopback, parseAddress } from './address.ts'
export {
  deliveredStatuses,
  errorRows,
  failedStatuses,
  intermediateStatuses,
  notSentStatuses,
  operations,
  referenceIdPattern,
  retryableStatuses,
  sendFields,
  server,
  site,
  successExamples,
  successStatuses,
  undecidedStatuses,
  vendorNames,
  version,
} from './contract.generated.ts'
export {
  type Constraint,
  describeConstraint,
  type FieldConstraints,
  findViolation,
  type Violation,
} from './find-violation.ts'
export { normalizePhoneNumber } from './phone-number.ts'

/**
 * The id of a request of the service: a key of {@link operations}.
 *
 * @example
 * const retried = { sendSms: false, getStatus: true, completeVerification: true } satisfies Record<OperationId, boolean>
 */
export type OperationId = keyof typeof operations
