// Serves the inbox page as page/ has it: edit a file and reload the page. Run by `pnpm dev`.
import { readFileSync, watch } from 'node:fs'
import { createClient } from '@sms-verify/client'
import { pageFiles } from '../src/files.generated.ts'
import { startMockServer } from '../src/index.ts'

const folder = new URL('../page/', import.meta.url)
const files = pageFiles as Record<string, string>
watch(folder, (_event, name) => {
  if (name && Object.hasOwn(files, name)) files[name] = readFileSync(new URL(name, folder), 'utf8')
})

const { url, credentials } = await startMockServer({ port: Number(process.env['PORT'] ?? 4010) })
await createClient({ ...credentials, baseUrl: url }).send({ phone_number: '15558675309' })
console.log(`The inbox page is at ${url}/`)
