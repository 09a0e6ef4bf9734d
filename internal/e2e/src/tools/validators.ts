import type { DocumentName, Tool } from './tool.ts'
import { load, readDocument } from './workshop.ts'

const all: DocumentName[] = ['openapi.json', 'openapi.yaml', 'openapi-3.0.json']

/** Tools that tell whether a document is valid. */
export const validators: Tool[] = [
  {
    name: '@apidevtools/swagger-parser',
    documents: all,
    use: "await SwaggerParser.validate('openapi.json')",
    result: 'valid',
    async run(document, folder) {
      const { default: SwaggerParser } = await load('@apidevtools/swagger-parser')
      await SwaggerParser.validate(`${folder}/${document}`)
      return 'valid'
    },
  },
  {
    name: '@seriousme/openapi-schema-validator',
    documents: all,
    use: "await new Validator().validate('openapi.json')",
    result: 'valid',
    async run(document, folder) {
      const { Validator } = await load('@seriousme/openapi-schema-validator')
      const { valid, errors } = await new Validator().validate(`${folder}/${document}`)
      return valid ? 'valid' : `not valid: ${JSON.stringify(errors)}`
    },
  },
  {
    name: '@scalar/openapi-parser',
    documents: ['openapi.json', 'openapi-3.0.json'],
    use: 'await validate(text)',
    result: 'valid',
    async run(document, folder) {
      const { validate } = await load('@scalar/openapi-parser')
      const { valid, errors } = await validate(await readDocument(`${folder}/${document}`))
      return valid ? 'valid' : `not valid: ${JSON.stringify(errors)}`
    },
  },
]
