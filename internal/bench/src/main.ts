// Measures the packages against their peers and the site against static pages, prints the figures and writes the tables that the READMEs refer to.
import { parseArgs } from 'node:util'
import { measureClient } from './client.ts'
import { measureServer } from './server.ts'
import { measureSite } from './site.ts'
import { meetsTarget, publish, type Row } from './table.ts'

const subjects: Readonly<Record<string, (quick: boolean) => Promise<Row[]>>> = {
  client: measureClient,
  server: measureServer,
  site: measureSite,
}

const precision = 'Ratios are medians within one round; absolute figures depend on the machine.'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, check: { type: 'boolean' } },
})
const chosen = positionals.length ? positionals : Object.keys(subjects)

for (const name of chosen) {
  const measure = subjects[name]
  if (!measure) throw new Error(`There is no ${name} to measure, only ${Object.keys(subjects).join(', ')}.`)
  const rows = await measure(values.quick)
  publish({ name, command: 'pnpm bench', method: `a ${values.quick ? 'quick' : 'full'} run. ${precision}`, rows })
  if (values.check && !rows.every(meetsTarget)) process.exitCode = 1
}
