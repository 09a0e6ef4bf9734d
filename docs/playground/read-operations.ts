import type { OperationId } from '@sms-verify/types/contract'
import { type Operation as ContractOperation, type Node, operations, resolve } from '../scripts/pages/contract.ts'
import type { FieldOption, FieldText, OperationText, RequestExample } from './operations.ts'

/** Reads from the contract what the forms show: fields in their order, descriptions, values and examples. */
export const readOperations = (): OperationText[] => operations.filter(({ isWebhook }) => !isWebhook).map(readOperation)

function readOperation({ id, method, path, summary, parameters, node }: ContractOperation): OperationText {
  const [body] = Object.values<Node>(node['requestBody']?.content ?? {})
  return {
    id: id as OperationId,
    method,
    path,
    summary,
    fields: [...parameters.map(readParameter), ...(body ? formFields(body['schema']) : [])],
    examples: Object.values<Node>(body?.['examples'] ?? {}).map(
      ({ summary: label, value }): RequestExample => ({ summary: label, values: value }),
    ),
  }
}

const formFields = (schema: Node): FieldText[] =>
  Object.entries<Node>(resolve(schema)['properties']).map(([name, property]) =>
    readField(name, 'form', resolve(property)),
  )

function readParameter({ name, in: place, description, example, schema }: Node): FieldText {
  const field = readField(name, place, resolve(schema))
  return { ...field, description: description ?? field.description, example: example ?? field.example }
}

function readField(name: string, place: FieldText['place'], schema: Node): FieldText {
  const descriptions: Record<string, string> = schema['x-enumDescriptions'] ?? {}
  return {
    name,
    place,
    description: schema['description']?.trim().replaceAll('\n', ' ') ?? '',
    example: schema['examples']?.[0],
    default: schema['default'],
    options: schema['enum']?.map((value: string): FieldOption => ({ value, description: descriptions[value] })),
  }
}
