// Refuses a bump that is too small for what changed since the last release; `--write` sets down what is released now.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compareWithReleased, writePromises } from './baseline.ts'
import { highest, leastBump, refused } from './bump.ts'
import { plannedBump } from './planned.ts'

const root = new URL('../../../../', import.meta.url)

if (process.argv.includes('--write')) await writePromises()
else await judge()

async function judge(): Promise<void> {
  const { version } = JSON.parse(await readFile(new URL('spec/package.json', root), 'utf8'))
  const findings = await compareWithReleased()
  if (!findings) return console.log('Nothing has been released yet: nothing can break.')
  const planned = await plannedBump(fileURLToPath(root))
  const least = leastBump(highest(findings.map(({ bump }) => bump)), version)
  console.log(`Since ${version}: ${findings.length} changes that ask for ${least}; the changesets plan ${planned}.`)
  const tooSmall = refused(findings, planned, version)
  for (const { bump, what } of tooSmall) console.error(`${leastBump(bump, version)}: ${what}`)
  if (tooSmall.length) process.exitCode = 1
}
