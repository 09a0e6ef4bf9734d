export { errorRows, referenceIdPattern, sendFields, server } from './contract.generated.ts'
export { type FieldConstraints, findViolation, type Violation } from './find-violation.ts'
