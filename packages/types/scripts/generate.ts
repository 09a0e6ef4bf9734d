// Writes the generated sources of this package from the bundled contract. Run by `pnpm build`.
import { writeFile } from 'node:fs/promises'
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { codesSource } from './codes-source.ts'
import { contractSource } from './contract-source.ts'

const header = '// Generated from @sms-verify/spec by `pnpm build`. Do not edit.\n'
const write = (name: string, source: string) =>
  writeFile(new URL(`../src/${name}.generated.ts`, import.meta.url), header + source)

// A default makes a request field optional, not present.
const declarations = await openapiTS(document as unknown as OpenAPI3, { defaultNonNullable: false })

await write('openapi', astToString(declarations))
await write('codes', codesSource(document))
await write('contract', contractSource(document))
