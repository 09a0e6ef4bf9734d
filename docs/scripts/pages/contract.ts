import { createRequire } from 'node:module'

/** An object of the bundled contract, as JSON has it. */
// biome-ignore lint/suspicious/noExplicitAny: OpenAPI nests objects of many kinds
export type Node = Record<string, any>

/** The contract as it is published. */
export const contract: Node = createRequire(import.meta.url)('@sms-verify/spec/openapi.json')

/** What stands at a `$ref`; anything else is returned as it is. */
export function resolve(node: Node): Node {
  if (!node['$ref']) return node
  const keys: string[] = node['$ref'].slice(2).split('/')
  return resolve(keys.reduce((parent, key) => parent[key.replaceAll('~1', '/')], contract))
}

/** An operation of the contract, or its webhook. */
export interface Operation {
  readonly id: string
  readonly summary: string
  readonly description: string
  readonly method: string
  /** The path, or the name of the webhook. */
  readonly path: string
  readonly isWebhook: boolean
  readonly parameters: readonly Node[]
  readonly node: Node
}

const operationsIn = (items: Node, isWebhook: boolean): Operation[] =>
  Object.entries<Node>(items).flatMap(([path, { parameters = [], ...methods }]) =>
    Object.entries<Node>(methods).map(([method, node]) => ({
      id: node['operationId'],
      summary: node['summary'],
      description: node['description'],
      method: method.toUpperCase(),
      path,
      isWebhook,
      parameters: [...parameters, ...(node['parameters'] ?? [])].map(resolve),
      node,
    })),
  )

/** The operations in the order of the contract, the webhook last. */
export const operations: readonly Operation[] = [
  ...operationsIn(contract['paths'], false),
  ...operationsIn(contract['webhooks'], true),
]

/** Where an operation lists outcomes: its responses by HTTP status; of a webhook, its request. */
export function outcomeLists({ node, isWebhook }: Operation): [status: string, list: Node][] {
  if (isWebhook) return [['', resolve(node['requestBody'])]]
  return Object.entries<Node>(node['responses']).map(([status, response]) => [status, resolve(response)])
}

const contents = (list: Node): Node[] => Object.values(list['content'] ?? {})

/** The named example of an outcome. */
export function exampleOf(name: string): Node {
  for (const [, list] of operations.flatMap(outcomeLists)) {
    for (const { examples } of contents(list)) if (examples?.[name]) return examples[name].value
  }
  throw new Error(`The contract has no example named ${name}.`)
}

/** What is assumed in the row of an outcome, where anything is. */
export function assumptionOf(name: string): string | undefined {
  const rows: Node[] = operations.flatMap(outcomeLists).flatMap(([, list]) => list['x-outcomes'] ?? [])
  return rows.find((row) => row['name'] === name)?.['assumption']
}
