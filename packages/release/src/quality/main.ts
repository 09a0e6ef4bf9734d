// Writes the table of the README from the results that the measurements and proofs left behind.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withQualityTable } from './table.ts'

const root = new URL('../../../../', import.meta.url)
const readme = new URL('README.md', root)
writeFileSync(readme, withQualityTable(readFileSync(readme, 'utf8'), fileURLToPath(root)))
