// Brings the sentences of the README that quote figures up to date with the results.
import { readFileSync, writeFileSync } from 'node:fs'
import { withFigures } from './results.ts'

const readme = new URL('../../README.md', import.meta.url)
writeFileSync(readme, withFigures(readFileSync(readme, 'utf8')))
