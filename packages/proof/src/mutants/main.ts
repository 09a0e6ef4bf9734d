// Changes the code in every small way, one at a time, and counts how often the tests notice.
// Takes the files or folders to change, else all; what it finds out replaces what the results say of these files.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { explain } from './explain.ts'
import { mutatedFiles, portionsOf } from './mutated-files.ts'
import { type Report, readResults, resultsOf, sourceHash, writeResults } from './results.ts'
import { scoreOf, tableOf } from './tables.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const stryker = fileURLToPath(new URL('../../node_modules/.bin/stryker', import.meta.url))
const config = 'packages/proof/src/mutants/stryker.config.json'
const report = new URL('../../.stryker/report.json', import.meta.url)

const { values: flags, positionals } = parseArgs({
  options: { changed: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const all = mutatedFiles(root)
const named = positionals.length ? all.filter((file) => positionals.some((path) => isWithin(file, path))) : all
const chosen = flags.changed ? named.filter(isChanged) : named
if (!named.length) throw new Error(`None of the mutated files is within ${positionals.join(', ')}.`)

for (const files of portionsOf(chosen)) {
  const { status } = spawnSync(stryker, ['run', config, '--mutate', files.join(',')], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  const found = resultsOf(JSON.parse(readFileSync(report, 'utf8')) as Report, files)
  const kept = readResults().filter(({ file }) => all.includes(file) && !files.includes(file))
  writeResults([...kept, ...found])
  console.log(`\n${tableOf(found)}\n`)
}

const results = readResults().filter(({ file }) => all.includes(file))
writeResults(results)
console.log(scoreOf(results))
for (const file of all.filter(isChanged)) console.log(`Not measured since it changed: ${file}`)
const { unexplained, idle } = explain(results)
for (const { file, line, mutant } of unexplained) console.error(`Survived without a reason: ${file}:${line} ${mutant}`)
for (const mutant of idle) console.error(`A reason without a survivor: ${mutant}`)
if (unexplained.length + idle.length > 0) process.exitCode = 1

function isWithin(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path.replace(/\/+$/, '')}/`)
}

function isChanged(file: string): boolean {
  const measured = readResults().find((result) => result.file === file)
  return measured?.source !== sourceHash(readFileSync(`${root}${file}`, 'utf8'))
}
