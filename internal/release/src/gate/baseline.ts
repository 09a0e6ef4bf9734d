import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entriesOf, writeReport } from './api-report.ts'
import type { Finding } from './bump.ts'
import { compareContracts } from './contract.ts'
import { compareDeclarations } from './declarations.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const contract = 'openapi.generated.json'

/** What the last release promised: its contract, and a report of each entry. */
export const released: string = join(root, 'internal/release/released')

/** Writes what the packages promise as they are built now: the bundled contract and the reports of all entries. */
export async function writePromises(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'temp'), { recursive: true })
  await cp(join(root, 'spec/dist/openapi.json'), join(folder, contract))
  for (const name of ['types', 'digest', 'client', 'mocks', 'mock-server']) {
    for (const entry of await entriesOf(join(root, 'packages', name))) writeReport(entry, folder)
  }
  await rm(join(folder, 'temp'), { recursive: true })
}

/** Compares what the last release promised with what the packages promise now; `undefined` before the first release. */
export async function compareWithReleased(): Promise<Finding[] | undefined> {
  const before = await readdir(released).catch(() => undefined)
  if (!before) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'sms-verify-promises-'))
  try {
    await writePromises(folder)
    return await comparePromises(released, folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Compares two folders of promises. */
export async function comparePromises(before: string, after: string): Promise<Finding[]> {
  const reports = new Set(
    [...(await readdir(before)), ...(await readdir(after))].filter((name) => name.endsWith('.md')),
  )
  const findings = Array.from(reports, async (name) => {
    const [old, now] = await Promise.all(
      [before, after].map((folder) => readFile(join(folder, name), 'utf8').catch(() => '')),
    )
    return compareDeclarations(name.replace('.generated.api.md', ''), old ?? '', now ?? '')
  })
  const ofContract = await compareContracts(join(before, contract), join(after, contract))
  return [...ofContract, ...(await Promise.all(findings)).flat()]
}
