// Prints what the tests of all packages come to; with --all, together with the proofs, which run at the root.
import { formatLines, readSummaries } from './summary.ts'

const packages = 'spec,spec/copies,docs,examples,packages/*,internal/*'
const folders = process.argv.includes('--all') ? `{.,${packages}}` : `{${packages}}`
console.log(formatLines(readSummaries(folders)).join('\n'))
