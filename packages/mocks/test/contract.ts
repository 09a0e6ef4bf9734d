// Holds an answer against the bundled contract, with Ajv.
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document as parsed from JSON
const root: any = document

const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
ajv.addSchema(root, 'contract')

const operations = new Map(
  Object.values<Record<string, { operationId?: string; responses: object }>>(root.paths).flatMap((item) =>
    Object.values(item).map((operation) => [operation.operationId, operation]),
  ),
)

/** What is wrong with an answer of an operation; empty where it keeps to the contract. */
export function faultsOf(operationId: string, httpStatus: number, payload: unknown): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const responses: any = operations.get(operationId)?.responses
  const response = root.components.responses[responses?.[httpStatus]?.$ref?.split('/').at(-1)]
  if (!response) return [`${operationId} has no response ${httpStatus}`]
  const { $ref } = response.content['application/json'].schema
  const validate = ajv.compile({ $ref: `contract${$ref}` })
  return validate(payload) ? [] : ajv.errorsText(validate.errors).split(', ')
}
