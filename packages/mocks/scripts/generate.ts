// Writes the types, the defaults and the checks of all input from input.yaml. Run by `pnpm build`.
import { writeFileSync } from 'node:fs'
import { astToString, openapiTS } from '../../types/scripts/openapi-typescript.ts'
import { compileChecks, type Schema } from './compile-checks.ts'
import { inputSchemas } from './input-schemas.ts'

const header = '// Generated from input.yaml by `pnpm build`. Do not edit.\n'
const write = (name: string, source: string) =>
  writeFileSync(new URL(`../src/input/${name}.generated.ts`, import.meta.url), header + source)

// What is passed as a whole; the other schemas are parts of these.
const ofCalls = [
  'PhoneNumber',
  'OutcomeName',
  'Last',
  'Repetition',
  'HarOptions',
  'Waiting',
  'Duration',
  'DeliveryPlan',
  'Disruption',
  'Account',
  'CustomerId',
  'SimulationState',
]
const ofMocks = ['SimulationOptions', 'MockOptions', 'SetupMockOptions']
const ofServers = ['MountOptions', 'MockServerOptions', 'StoreUrl', 'Configuration']
const names = [...ofCalls, ...ofMocks, ...ofServers]
const checks = Object.fromEntries(names.map((name) => [`check${name}`, { $ref: `document#/$defs/${name}` }]))
const imports = `import type { Check } from './describe-error.ts'
import { formats } from './formats.ts'`
write('checks', `${compileChecks({ $defs: inputSchemas }, checks, imports)}`)

/** A schema in which a type of TypeScript is marked, to be put in as it is. */
function markTypes(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(markTypes)
  if (typeof schema !== 'object' || schema === null) return schema
  // Which properties must be there together is for the checks; the types say what each can be.
  const { 'x-type': type, anyOf, ...others } = schema
  const rest = anyOf && !schema.properties ? { anyOf, ...others } : others
  const { description } = rest
  if (type) return { description, const: `@@${type}` }
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, markTypes(value)]))
}
const schemas = JSON.parse(JSON.stringify(markTypes(inputSchemas)).replaceAll('#/$defs/', '#/components/schemas/'))
const types = await openapiTS(
  { openapi: '3.1.0', info: { title: 'input', version: '0' }, paths: {}, components: { schemas } },
  { defaultNonNullable: false, immutable: true },
)
write(
  'types',
  "import type { DeliveryReport, DeliveryStatusCode } from '@sms-verify/types'\n" +
    "import type { OperationId } from '@sms-verify/types/contract'\n" +
    astToString(types)
      .replaceAll(/"@@([^"]+)"/g, '$1')
      // A member that is undefined is left out, wherever it may be.
      .replaceAll(/\?: (?!never;)([^;{}\n]+);/g, '?: $1 | undefined;'),
)

const settings = Object.entries<Schema>(inputSchemas['Settings'].properties)
const defaults = Object.fromEntries(settings.map(([name, schema]) => [name, schema.default]))
write(
  'defaults',
  `/** The settings where an option is left out. */
export const defaultSettings = ${JSON.stringify(defaults, undefined, 2)}
`,
)
