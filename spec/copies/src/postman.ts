import { createRequire } from 'node:module'
import type { Json } from '@sms-verify/spec/reader'
import { mock, withStableIds } from './shared.ts'

const require = createRequire(import.meta.url)

interface Converter {
  convertV2(
    input: { readonly type: 'json'; readonly data: Json },
    options: object,
    done: (error: Error | null, result: Json) => void,
  ): void
}

/** Forms and answers are filled in from the examples of the contract, so that a first send succeeds. */
const options = {
  parametersResolution: 'Example',
  requestParametersResolution: 'Example',
  exampleParametersResolution: 'Example',
  folderStrategy: 'Tags',
}

/** Keeps the reference ID of a send for the requests that follow. */
const keepReference = {
  listen: 'test',
  script: {
    type: 'text/javascript',
    exec: [
      "pm.test('The service accepts the message', () => pm.response.to.have.status(200))",
      "pm.collectionVariables.set('reference_id', pm.response.json().reference_id)",
    ],
  },
}

/** Returns the contract as a Postman collection. */
export async function toPostman(document: Json): Promise<Json> {
  const converter: Converter = require('openapi-to-postmanv2')
  const result = await new Promise<Json>((resolve, reject) => {
    converter.convertV2({ type: 'json', data: structuredClone(document) }, options, (error, converted) =>
      error ? reject(error) : resolve(converted),
    )
  })
  if (!result['result']) throw new Error(`The Postman collection cannot be made: ${result['reason']}`)
  const [{ data }] = result['output']
  const variables = {
    baseUrl: mock.url,
    basicAuthUsername: mock.customerId,
    basicAuthPassword: mock.apiKey,
    reference_id: '',
  }
  return withStableIds({
    ...data,
    // The delivery report is a request to the reader's own server, and not in the collection.
    item: data.item.filter(({ item }: Json) => item.length > 0).map(editFolder),
    variable: Object.entries(variables).map(([key, value]) => ({ key, value })),
  })
}

const editFolder = (folder: Json): Json => ({ ...folder, item: folder['item'].map(editItem) })

function editItem({ request, response, ...item }: Json): Json {
  return {
    ...item,
    event: request.method === 'POST' ? [keepReference] : [],
    request: withReference(request),
    response: response.map(({ name, ...saved }: Json) => ({ ...saved, name: name.split('\n', 1)[0] })),
  }
}

function withReference(request: Json): Json {
  const { variable = [], ...url } = request['url']
  const filled = variable.map((each: Json) =>
    each['key'] === 'reference_id' ? { ...each, value: '{{reference_id}}' } : each,
  )
  return { ...request, url: { ...url, variable: filled } }
}
