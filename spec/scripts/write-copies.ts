// Writes the contract in the forms of other tools, beside the bundle. Run by `pnpm build`.
import { readFile, writeFile } from 'node:fs/promises'
import { toBruno } from './copies/bruno.ts'
import { toOpenApi30 } from './copies/openapi-3.0.ts'
import { toPostman } from './copies/postman.ts'

const dist = new URL('../dist/', import.meta.url)
const document = JSON.parse(await readFile(new URL('openapi.json', dist), 'utf8'))
const copies = {
  'openapi-3.0': toOpenApi30(document),
  'postman-collection': await toPostman(document),
  'bruno-collection': toBruno(document),
}
for (const [name, copy] of Object.entries(copies))
  await writeFile(new URL(`${name}.json`, dist), `${JSON.stringify(copy, undefined, 2)}\n`)
