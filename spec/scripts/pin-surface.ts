// Writes published-surface.lock from the bundle. Run it where the contract shall promise something else than before,
// and review every line that differs.
import { writeFile } from 'node:fs/promises'
import document from '../dist/openapi.json' with { type: 'json' }
import { lockFile, publishedSurfaceOf } from '../plugin/published-surface.ts'

const head = `# What the contract promises besides its texts: a line for each part, and what is said of it there.
# \`surface-as-published\` holds the contract to it. Rewritten by \`pnpm pin-surface\`, on purpose and never by a build.
`
await writeFile(lockFile, `${head}${publishedSurfaceOf(document).join('\n')}\n`)
