import { createRequire } from 'node:module'
import type { Json } from '@sms-verify/spec/reader'
import { mock } from './shared.ts'

const require = createRequire(import.meta.url)

interface Converters {
  openApiToBruno(document: Json, options: { readonly groupBy: 'tags' }): Json
}

/** Keeps the reference ID of a send for the requests that follow. */
const keepReference = "if (res.status === 200) bru.setVar('reference_id', res.body.reference_id)"

const variable = ([name, value]: [string, string]) => ({ name, value, type: 'text', enabled: true, secret: false })
const environment = (name: string, variables: Readonly<Record<string, string>>) => ({
  name,
  variables: Object.entries(variables).map(variable),
})

/** Returns the contract as a collection of Bruno, in the form that Bruno exports and imports. */
export function toBruno(document: Json): Json {
  const { openApiToBruno }: Converters = require('@usebruno/converters')
  const {
    items,
    environments: _,
    ...collection
  } = withoutIds(openApiToBruno(structuredClone(document), { groupBy: 'tags' }))
  const [{ url: production }] = document['servers']
  return {
    ...collection,
    items: items.map((folder: Json) => ({ ...folder, items: folder['items'].map(editItem) })),
    environments: [
      environment('Mock server', { baseUrl: mock.url, username: mock.customerId, password: mock.apiKey }),
      environment('Production (every message is billed)', { baseUrl: production, username: '', password: '' }),
    ],
  }
}

// Saved answers: Bruno's converter repeats each of them for each example of the request.
function editItem({ examples: _, request, ...item }: Json): Json {
  const params = request.params.map((each: Json) =>
    each['name'] === 'reference_id' ? { ...each, value: '{{reference_id}}' } : each,
  )
  const script = request.method === 'POST' ? { res: keepReference } : request.script
  return { ...item, request: { ...request, params, script } }
}

/** Bruno gives its own IDs when it imports a collection. */
function withoutIds(value: Json): Json {
  return JSON.parse(JSON.stringify(value, (name, each) => (name === 'uid' ? undefined : each)))
}
