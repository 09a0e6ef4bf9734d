// The operations of the control API as its document has them.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { createInputs, type Schema } from './schema-inputs.ts'

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly schema: Schema
}
interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } }
}

const file = new URL('../../../../packages/mock-server/dist/openapi.json', import.meta.url)
const document = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** Makes values for the schemas of the control API. */
export const overHttp = createInputs(document, { isJson: true })

const resolve = (parameter: Parameter) =>
  parameter.$ref ? (overHttp.at(parameter.$ref.slice(1)) as unknown as Parameter) : parameter

/** Every operation of the control API: its request line, and the schemas of its query and its body. */
export const controlOperations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { parameters = [], requestBody }]) => ({
    path,
    method: method.toUpperCase(),
    query: Object.fromEntries(parameters.map(resolve).map(({ name, schema }) => [name, schema])),
    body: requestBody?.content['application/json'].schema,
  })),
)

/** Bodies that a path accepts. */
export function validBodies(path: string): fc.Arbitrary<unknown> {
  const schema = controlOperations.find((operation) => operation.path === path && operation.body)?.body
  return schema ? overHttp.valid(schema) : fc.constant({})
}
