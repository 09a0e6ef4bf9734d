// Writes published.lock from the bundle. Run it if the contract is to promise something else than before, and review
// every line that differs.
import { writeFile } from 'node:fs/promises'
import document from '../dist/openapi.json' with { type: 'json' }
import { listPublishedLines, lockFile } from '../plugin/published.ts'

const head = `# What the contract promises: a line for each part, and what is said of it there. Texts that programs compare are digests.
# \`as-published\` holds the contract to it. Rewritten by \`pnpm pin\`, on purpose and never by a build.
`
await writeFile(lockFile, `${head}${listPublishedLines(document).join('\n')}\n`)
