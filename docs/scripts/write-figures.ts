// Updates the figures in the README from the results.
import { readFileSync, writeFileSync } from 'node:fs'
import { withFigures } from './results.ts'

const readme = new URL('../../README.md', import.meta.url)
writeFileSync(readme, withFigures(readFileSync(readme, 'utf8')))
