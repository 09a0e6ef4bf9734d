import type { FieldOption, FieldText, OperationText, RequestExample, TriedOperation } from './operations.ts'

interface Schema {
  readonly $ref?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly default?: string
  readonly examples?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly 'x-enumDescriptions'?: Readonly<Record<string, string>>
}

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query'
  readonly description?: string
  readonly example?: string
  readonly schema?: Schema
}

interface OperationObject {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: {
    readonly content: Readonly<
      Record<
        string,
        {
          readonly schema: Schema
          readonly examples?: Readonly<Record<string, { summary: string; value: Record<string, string> }>>
        }
      >
    >
  }
}

/** What is read of a bundled contract. */
export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>> & { parameters?: readonly Parameter[] }>>
  readonly components: Readonly<Record<string, unknown>>
}

const methods = ['get', 'put', 'post', 'delete', 'patch']

/** Reads from the bundled contract what the forms show: fields in their order, descriptions, values and examples. */
export function readOperations(contract: Contract): OperationText[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => readOperation(contract, path, method, item[method] as OperationObject, item.parameters ?? [])),
  )
}

function readOperation(
  contract: Contract,
  path: string,
  method: string,
  operation: OperationObject,
  shared: readonly Parameter[],
): OperationText {
  const [body] = Object.values(operation.requestBody?.content ?? {})
  const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) => resolve(contract, parameter))
  return {
    id: operation.operationId as TriedOperation,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    fields: [
      ...parameters.map((parameter) => fieldOfParameter(contract, parameter)),
      ...(body ? formFields(contract, body.schema) : []),
    ],
    examples: Object.values(body?.examples ?? {}).map(
      ({ summary, value }): RequestExample => ({ summary, values: value }),
    ),
  }
}

/** What a reference stands for, in the same document. */
function resolve<Item extends { readonly $ref?: string }>(contract: Contract, item: Item): Item {
  if (!item.$ref) return item
  const names = item.$ref.replace(/^#\//, '').split('/')
  return names.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], contract) as Item
}

function formFields(contract: Contract, schema: Schema): FieldText[] {
  const { properties = {} } = resolve(contract, schema)
  return Object.entries(properties).map(([name, property]) => fieldOf(name, 'form', resolve(contract, property)))
}

function fieldOfParameter(contract: Contract, { name, in: place, description, example, schema = {} }: Parameter) {
  const field = fieldOf(name, place, resolve(contract, schema))
  return { ...field, description: description ?? field.description, example: example ?? field.example }
}

function fieldOf(name: string, place: FieldText['place'], schema: Schema): FieldText {
  const descriptions = schema['x-enumDescriptions'] ?? {}
  return {
    name,
    place,
    description: schema.description?.trim().replaceAll('\n', ' ') ?? '',
    example: schema.examples?.[0],
    default: schema.default,
    options: schema.enum?.map((value): FieldOption => ({ value, description: descriptions[value] })),
  }
}
