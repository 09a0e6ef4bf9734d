// Serves the site as it is written: an edited page shows immediately. Run by `pnpm dev`.
import { fileURLToPath } from 'node:url'
import { createServer } from 'vitepress'
import { writePages } from './write-pages.ts'

await writePages()
const server = await createServer(fileURLToPath(new URL('../site', import.meta.url)))
await server.listen()
server.printUrls()
