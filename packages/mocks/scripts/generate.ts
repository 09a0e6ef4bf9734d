// Writes the types, the defaults and the checks of all input from input.yaml. Run by `pnpm build`.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { astToString, openapiTS } from '../../types/scripts/openapi-typescript.ts'
import { compileChecks, type Schema } from './compile-checks.ts'

const header = '// Generated from input.yaml by `pnpm build`. Do not edit.\n'
const write = (name: string, source: string) =>
  writeFileSync(new URL(`../src/input/${name}.generated.ts`, import.meta.url), header + source)

const document: Schema = parse(readFileSync(new URL('../input.yaml', import.meta.url), 'utf8'))
const mergeProperties = ({ 'x-extends': bases = [], properties }: Schema): Schema =>
  Object.assign({}, ...bases.map((base: string) => mergeProperties(document.$defs[base])), properties)
const schemas = Object.fromEntries(
  Object.entries<Schema>(document.$defs).map(([name, schema]) => {
    const { 'x-extends': _bases, ...rest } = schema
    return [name, schema.properties ? { ...rest, properties: mergeProperties(schema) } : rest]
  }),
)

// What is passed as a whole; the other schemas are parts of these.
const ofCalls = ['PhoneNumber', 'OutcomeName', 'Last', 'Repetition', 'Waiting', 'Duration', 'DeliveryPlan', 'Account']
const ofMocks = ['CustomerId', 'SimulationOptions', 'MockOptions', 'SetupMockOptions']
const ofServers = ['MountOptions', 'MockServerOptions', 'StoreUrl', 'Configuration']
const names = [...ofCalls, ...ofMocks, ...ofServers]
const checks = Object.fromEntries(names.map((name) => [`check${name}`, { $ref: `document#/$defs/${name}` }]))
const imports = `import type { Check } from './describe-error.ts'
import { formats } from './formats.ts'`
write('checks', `${compileChecks({ $defs: schemas }, checks, imports)}`)

const components = { schemas: JSON.parse(JSON.stringify(schemas).replaceAll('#/$defs/', '#/components/schemas/')) }
const types = await openapiTS(
  { openapi: '3.1.0', info: { title: 'input', version: '0' }, paths: {}, components },
  { defaultNonNullable: false, immutable: true },
)
write('types', astToString(types))

const defaults = Object.entries<Schema>(schemas['Settings'].properties).map(([name, schema]) => [name, schema.default])
write(
  'defaults',
  `/** The settings where an option is left out. */
export const defaultSettings = ${JSON.stringify(Object.fromEntries(defaults), undefined, 2)}
`,
)
