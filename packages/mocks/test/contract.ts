// Holds an answer against the bundled contract, with Ajv.
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import { deref, listOperations } from '@sms-verify/spec/reader'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document as parsed from JSON
const root: any = document

const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
ajv.addSchema(root, 'contract')

const operations = new Map(listOperations(root).map(({ operationId, node }) => [operationId, node]))

/** What is wrong with a response of an operation; empty if it keeps to the contract. */
export function findFaults(operationId: string, httpStatus: number, payload: unknown): string[] {
  const operation = operations.get(operationId)
  const response = deref(root, operation?.responses[httpStatus])
  const isUnlisted = operation?.['x-unlisted-outcomes']?.[httpStatus] !== undefined
  if (!response && !isUnlisted) return [`${operationId} has no response ${httpStatus}`]
  const { $ref } = response?.content['application/json'].schema ?? { $ref: '#/components/schemas/ErrorResponse' }
  const validate = ajv.compile({ $ref: `contract${$ref}` })
  return validate(payload) ? [] : ajv.errorsText(validate.errors).split(', ')
}
