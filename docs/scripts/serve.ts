// Serves the built site on this machine, under its base path and with gzip, as its public host does.
import { startSite } from './start-site.ts'

const { url } = await startSite({ port: Number(process.env['PORT'] ?? 4000) })
console.log(`the site is at ${url}`)
