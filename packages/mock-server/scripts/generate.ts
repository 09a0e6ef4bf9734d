// Writes what follows from the document of the control API: its types, the checks of its input, and a module that carries the
// document and the files of the inbox page wherever the code of the server runs. Run by `pnpm build`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { deref } from '../../../spec/plugin/reader.ts'
import { compileChecks, type Schema } from '../../mocks/scripts/compile-checks.ts'
import { astToString, openapiTS } from '../../types/scripts/openapi-typescript.ts'
import { type Flag, flags } from '../src/flags.ts'
import { configSchema } from './config-schema.ts'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const write = (path: string, source: string) =>
  writeFileSync(
    new URL(`src/${path}.generated.ts`, root),
    `// Generated from openapi.yaml by \`pnpm build\`. Do not edit.\n${source}`,
  )
const list = (value: unknown) => JSON.stringify(value, undefined, 2)

const document: Schema = JSON.parse(read('dist/openapi.json'))

const operations = Object.entries<Schema>(document.paths).flatMap(([path, item]) =>
  Object.entries<Schema>(item).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
)
const byId = (select: (operation: Schema) => unknown) =>
  Object.fromEntries(operations.map((operation) => [operation.operationId, select(operation)]))

const types = await openapiTS(document, { defaultNonNullable: false, immutable: true })
write(
  'control/types',
  // A member that is undefined is left out, wherever it may be.
  `${astToString(types).replace(/\?: (?!never;)([^;{}\n]+);/g, '?: $1 | undefined;')}
/** The method, the path and the purpose of each operation. */
export const controlOperations = ${list(byId(({ method, path, summary }) => ({ method, path, summary })))} as const
`,
)

function querySchema({ parameters = [] }: Schema): Schema {
  const inQuery = parameters
    .map((parameter: Schema) => deref(document, parameter))
    .filter((parameter: Schema) => parameter.in === 'query')
  const properties = Object.fromEntries(inQuery.map(({ name, schema }: Schema) => [name, schema]))
  return { type: 'object', additionalProperties: false, properties }
}
/** A state has a large schema, which the simulation has already: here it must only be an object. */
const bodySchema = ({ requestBody, 'x-checked-by-simulation': isCheckedLater }: Schema): Schema => {
  if (isCheckedLater) return { type: 'object' }
  return requestBody?.content['application/json'].schema ?? { type: 'object', additionalProperties: false }
}

/** A module of the checks of one part of each request, by operation. */
function compileParts(getSchema: (operation: Schema) => Schema, coerceTypes: boolean): string {
  const schemas = JSON.parse(JSON.stringify(byId(getSchema)).replaceAll('"#/', '"document#/'))
  const imports = "import { type Check, formats } from '@sms-verify/mocks/engine'"
  const module = compileChecks({ components: document.components }, schemas, imports, coerceTypes)
  return `${module}\nexport const checks = { ${Object.keys(schemas).join(', ')} }\n`
}
write('control/query', compileParts(querySchema, true))
write('control/body', compileParts(bodySchema, false))

/** Writes a table of the README between the comments that mark its place. */
function writeTable(name: string, rows: readonly string[][]): void {
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |\n`)
  const table = `${head}|${' --- |'.repeat(rows[0]?.length ?? 0)}\n${body.join('')}`
  const place = new RegExp(`(<!-- ${name} -->\n)([^]*?)(<!-- /${name} -->)`)
  const readme = read('README.md')
  const current = place.exec(readme)?.[2] ?? ''
  // The formatter pads the cells.
  const squeezed = (text: string) => text.replaceAll(/[\s-]+/g, '')
  if (squeezed(current) === squeezed(table)) return
  writeFileSync(
    new URL('README.md', root),
    readme.replace(place, (_all, start, _old, end) => start + table + end),
  )
}

const code = (text: string) => `\`${text}\``
const formatNames = ({ name, value, short }: Flag) =>
  code(`--${name}${value ? ` ${value}` : ''}`) + (short ? `, ${code(`-${short}`)}` : '')
writeTable('flags', [
  ['Flag', 'Meaning', 'Default'],
  ...flags.map((flag) => [formatNames(flag), flag.description.replaceAll('|', '\\|'), flag.default ?? '']),
])
const formatRow = (operation: Schema): string[] => {
  const query = Object.keys(querySchema(operation).properties).map((name) => `${name}=…`)
  return [`${operation.method} ${operation.path}${query.length > 0 ? `?${query.join('&')}` : ''}`, operation.summary]
}
writeTable('operations', [
  ['Request', 'What it does'],
  ...operations.map(formatRow).map(([request = '', summary = '']) => [code(request), summary]),
])

writeFileSync(new URL('dist/config.schema.json', root), `${JSON.stringify(configSchema, undefined, 2)}\n`)

const pageFiles = readdirSync(new URL('page/', root))
  .sort()
  .map((name) => [name, read(`page/${name}`)])
write(
  'files',
  `/** The files of the inbox page, by their names. */
export const pageFiles: Readonly<Record<string, string>> = ${list(Object.fromEntries(pageFiles))}

/** The OpenAPI document of the control API. */
export const controlDocument = ${JSON.stringify(read('dist/openapi.yaml'))}
`,
)
