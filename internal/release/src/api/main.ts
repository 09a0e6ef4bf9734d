// Writes what each entry of the packages declares to api/. A difference shows in the pull request that makes it, and
// `pnpm check` fails if the reports are not committed as they are written.
import { mkdir, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { listEntries, writeReport } from './report.ts'

const reports = fileURLToPath(new URL('../../api/', import.meta.url))
const packages = fileURLToPath(new URL('../../../../packages/', import.meta.url))

await rm(reports, { recursive: true, force: true })
await mkdir(`${reports}temp`, { recursive: true })
for (const name of ['types', 'digest', 'client', 'mocks', 'mock-server'])
  for (const entry of await listEntries(`${packages}${name}`)) writeReport(entry, reports)
await rm(`${reports}temp`, { recursive: true })
