// Writes the files of the inbox page and the document of the control API into a module, so that they are there wherever
// the server's code is: in a bundle and in a runtime without a file system as well.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../page/', import.meta.url)
const pageFiles = Object.fromEntries(
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)
const document = readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8')

writeFileSync(
  new URL('../src/files.generated.ts', import.meta.url),
  `// Generated from page/ and openapi.yaml by \`pnpm build\`. Do not edit.
/** The files of the inbox page, by their names. */
export const pageFiles: Readonly<Record<string, string>> = ${JSON.stringify(pageFiles, undefined, 2)}

/** The OpenAPI document of the control API. */
export const controlDocument = ${JSON.stringify(document)}
`,
)
