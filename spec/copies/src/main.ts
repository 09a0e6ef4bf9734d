// Writes the contract in the forms of other tools. Run by `pnpm build`.
import { mkdir, writeFile } from 'node:fs/promises'
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import { toBruno } from './bruno.ts'
import { toOpenApi30 } from './openapi-3.0.ts'
import { toPostman } from './postman.ts'

const dist = new URL('../dist/', import.meta.url)
const copies = {
  'openapi-3.0': toOpenApi30(document),
  'postman-collection': await toPostman(document),
  'bruno-collection': toBruno(document),
}
await mkdir(dist, { recursive: true })
for (const [name, copy] of Object.entries(copies))
  await writeFile(new URL(`${name}.json`, dist), `${JSON.stringify(copy, undefined, 2)}\n`)
