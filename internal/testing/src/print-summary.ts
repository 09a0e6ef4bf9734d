// Prints what the tests and the proofs come to together, as the last line.
import { linesOf, readSummaries } from './summary.ts'

console.log(linesOf(readSummaries('.')).join('\n'))
