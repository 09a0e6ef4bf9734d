export { type Address, isLoopback, parseAddress } from './address.ts'
export {
  deliveredStatuses,
  errorRows,
  failedStatuses,
  intermediateStatuses,
  referenceIdPattern,
  retryableStatuses,
  sendFields,
  server,
  site,
  undecidedStatuses,
  version,
} from './contract.generated.ts'
export { type FieldConstraints, findViolation, type Violation } from './find-violation.ts'
export { normalizePhoneNumber } from './phone-number.ts'
