// Writes published-rows.lock from the bundle. Run it only when the vendor's page has changed, and review every line.
import { writeFile } from 'node:fs/promises'
import document from '../dist/openapi.json' with { type: 'json' }
import { lockFile, publishedRowsOf } from '../plugin/published-rows.ts'

const head = `# The rows the vendor publishes: operation, HTTP status, status code, error code, digest of the text.
# \`rows-as-published\` holds the contract to them. Rewritten by \`pnpm pin-rows\`, on purpose and never by a build.
`
await writeFile(lockFile, `${head}${publishedRowsOf(document).join('\n')}\n`)
