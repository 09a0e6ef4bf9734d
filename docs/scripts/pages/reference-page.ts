import { kebabCase } from '@sms-verify/spec/reader'
import type { OutcomeName } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'
import type { OperationId } from '@sms-verify/types/contract'
import { contract, listUnlistedRows, type Node, type Operation, operations, outcomeLists, resolve } from './contract.ts'
import { pathToOutcome } from './error-page.ts'
import { code, fence, page, table } from './markdown.ts'
import { linkToOutcome } from './playground-links.ts'
import { responseChoice } from './response-choice.ts'
import { describeConstraints, type Field, getDescription, listFields, typeText } from './schema-text.ts'

const languages: Record<string, string> = {
  Shell: 'sh',
  JavaScript: 'ts',
  Python: 'py',
  Go: 'go',
  Java: 'java',
  PHP: 'php',
  Ruby: 'rb',
  'C#': 'csharp',
}

const labels: Record<string, string> = { Shell: 'curl' }

const div = (name: string, blocks: string[]) =>
  `<div class="${name}">\n\n${blocks.filter(Boolean).join('\n\n')}\n\n</div>`

const getMedia = ({ content = {} }: Node): Node | undefined => Object.values<Node>(content)[0]

const enumTable = ({ 'x-enumDescriptions': meanings }: Node) =>
  meanings
    ? table(
        ['value', 'for'],
        Object.entries<string>(meanings).map(([value, text]) => [code(value), text]),
      )
    : ''

const exampleText = ({ examples: [example] = [] as unknown[] }: Node) =>
  example === undefined ? '' : `Example ${code(String(example))}`

/** A field under a heading, so that it can be found and linked. */
function fieldEntry(operation: Operation, { name, required, schema }: Field, together: string[] = []): string[] {
  const constraints = [
    typeText(schema),
    required ? '**required**' : undefined,
    ...describeConstraints(schema),
    ...together.map((other) => `together with ${code(other)}`),
  ]
  return [
    `#### ${code(name)} {#${kebabCase(operation.id)}-${name}}`,
    `${constraints.filter(Boolean).join(' · ')}\n{.constraints}`,
    [getDescription(schema), exampleText(schema)].filter(Boolean).join(' '),
    enumTable(schema),
  ]
}

const parameterEntry = (operation: Operation, { name, in: place, required, description, schema, example }: Node) =>
  fieldEntry(operation, {
    name,
    required: required === true,
    schema: { ...resolve(schema), description: `In the ${place}. ${description}`, examples: [example] },
  })

/** The form of a request, field by field. */
function formSection(operation: Operation): string[] {
  const body = operation.node['requestBody']
  if (!body || operation.isWebhook) return []
  const [[mime, { schema }]] = Object.entries<Node>(resolve(body)['content']) as [[string, Node]]
  const together: Record<string, string[]> = resolve(schema)['dependentRequired'] ?? {}
  return [
    `### Form fields {#${kebabCase(operation.id)}-fields}`,
    `${code(mime)}, UTF-8.`,
    ...listFields(schema).flatMap((field) => fieldEntry(operation, field, together[field.name])),
  ]
}

function outcomeTable(list: Node): string {
  const rows: Node[] = list['x-outcomes'] ?? []
  if (rows.length === 0) return ''
  return table(
    ['outcome', 'status', 'code', 'text'],
    rows.map(({ name, status, error, codeState, message }) => [
      linkTo(name),
      code(status),
      error || codeState ? code(error ?? codeState) : '',
      code(message),
    ]),
  )
}

const linkTo = (name: string) => `[${code(name)}](${pathToOutcome(outcomes[name as OutcomeName])})`

const bodyTable = (schema: Node) =>
  table(
    ['field', 'type', 'meaning'],
    listFields(schema).map(({ name, schema: field, required }) => [
      code(name),
      required ? typeText(field) : `${typeText(field)}, optional`,
      [
        getDescription(field).replaceAll('\n', ' '),
        ...describeConstraints(field).filter((text) => text.startsWith('one of')),
      ].join(' '),
    ]),
  )

/** The fields of the response bodies, each kind of body once. */
function bodySections(operation: Operation, lists: [string, Node][]): string[] {
  const statusesBySchema = Map.groupBy(
    lists.filter(([, list]) => getMedia(list)),
    ([, list]) => getMedia(list)?.['schema']['$ref'] as string,
  )
  return [...statusesBySchema].flatMap(([ref, entries]) => {
    const statuses = entries.map(([status]) => code(status)).join(', ')
    const title = operation.isWebhook ? 'Fields of the report' : `Body of ${statuses}`
    return [
      `#### ${title} {#${kebabCase(operation.id)}-body-${ref.split('/').at(-1)?.toLowerCase()}}`,
      bodyTable({ $ref: ref }),
    ]
  })
}

function answerSections(operation: Operation): string[] {
  const lists = outcomeLists(operation)
  const id = kebabCase(operation.id)
  const answers = lists.flatMap(([status, list]) => [
    operation.isWebhook ? '' : `#### ${code(status)} {#${id}-${status}}`,
    getDescription(list),
    outcomeTable(list),
  ])
  const title = operation.isWebhook ? '### The report' : '### Responses'
  return [`${title} {#${id}-answers}`, ...answers, ...unlistedSection(operation), ...bodySections(operation, lists)]
}

/** The outcomes that no table of the operation has. */
function unlistedSection(operation: Operation): string[] {
  const rows = listUnlistedRows(operation)
  if (rows.length === 0) return []
  return [
    `#### Other errors {#${kebabCase(operation.id)}-other-errors}`,
    'No table of this operation lists these, but Telesign documents them for this product.',
    table(
      ['outcome', 'HTTP status', 'code', 'text'],
      rows.map(([httpStatus, { name, error, message }]) => [
        linkTo(name),
        code(httpStatus ?? ''),
        code(error ?? ''),
        code(message),
      ]),
    ),
  ]
}

/** The responses that the receiver of a webhook may give. */
const receiverSection = (operation: Operation): string[] =>
  operation.isWebhook
    ? [
        `### Your response {#${kebabCase(operation.id)}-your-answer}`,
        table(
          ['HTTP status', 'says'],
          Object.entries<Node>(operation.node['responses']).map(([status, { description }]) => [
            code(status),
            description,
          ]),
        ),
      ]
    : []

const samples = ({ node, isWebhook }: Operation): string =>
  ['::: code-group', ...(isWebhook ? receivers : []), ...(node['x-codeSamples'] ?? []).map(sample), ':::'].join('\n\n')

const sample = ({ lang, source }: Node) => fence(`${languages[lang] ?? 'text'} [${labels[lang] ?? lang}]`, source)

const receivers = [
  ['express', 'Express'],
  ['node-http', 'node:http'],
  ['hono', 'Hono'],
  ['worker', 'Workers'],
  ['record-report', 'record-report.ts'],
].map(([file, label]) => `<<< ../../../examples/receivers/${file}.ts{ts} [${label}]`)

/** The first outcome of the first response. */
function findFirstOutcome(operation: Operation): OutcomeName {
  const [[, list] = ['', {}]] = outcomeLists(operation)
  const [name = ''] = Object.keys(getMedia(list)?.['examples'] ?? {})
  return name as OutcomeName
}

function tryLink(operation: Operation): string {
  if (operation.isWebhook) return ''
  const link = linkToOutcome(findFirstOutcome(operation), operation.id as OperationId)
  return `[Try it](${link}) against the simulation, without an account.`
}

const endpoint = ({ method, path, isWebhook }: Operation) =>
  `<p class="endpoint"><span class="method ${method.toLowerCase()}">${method}</span> <code>${isWebhook ? 'your callback_url' : path}</code></p>`

function operationSection(operation: Operation): string {
  const id = kebabCase(operation.id)
  return [
    `## ${operation.summary} {#${id}}`,
    endpoint(operation),
    operation.description.trim(),
    tryLink(operation),
    div('operation', [
      div('operation-side', [
        div('operation-sticky', ['**Samples**\n{.caption}', samples(operation), responseChoice(operation)]),
      ]),
      div('operation-text', [
        operation.parameters.length > 0 ? `### Parameters {#${id}-parameters}` : '',
        ...operation.parameters.flatMap((parameter) => parameterEntry(operation, parameter)),
        ...formSection(operation),
        ...answerSections(operation),
        ...receiverSection(operation),
      ]),
    ]),
  ].join('\n\n')
}

function authentication(): string[] {
  const titles: Record<string, string> = { basicAuth: 'Basic', digestAuth: 'Digest' }
  const schemes = Object.entries<Node>(contract['components']['securitySchemes'])
  return [
    '## Authentication {#authentication}',
    'Every operation accepts either of the two. The service signs delivery reports.',
    ...schemes.flatMap(([name, { description }]) => [
      `### ${titles[name] ?? name} {#${kebabCase(name)}}`,
      description.trim(),
    ]),
  ]
}

/** The whole contract as a page. */
export function referencePage(): string {
  const { info, servers } = contract as { info: Node; servers: Node[] }
  const [server] = servers
  return page(
    {
      title: 'Reference',
      description: info['summary'],
      aside: false,
      pageClass: 'reference',
      prev: false,
      next: false,
    },
    [
      '# Reference',
      `${info['summary']}\n{.lead}`,
      `Version ${info['version']} of the contract: [openapi.json](/openapi.json), [openapi.yaml](/openapi.yaml), [openapi-3.0.json](/openapi-3.0.json) for tools that read nothing newer, and collections for [Postman](/postman-collection.json) and [Bruno](/bruno-collection.json). [Which tools read them](/guides/contract-in-other-tools). The address is ${code(server?.['url'])}: ${server?.['description']}`,
      '[Open it in Redoc](./redoc){target="_self"}, with a search over the contract.',
      '<div id="contract">',
      info['description'].trim(),
      ...authentication(),
      ...operations.map(operationSection),
      '</div>',
    ],
  )
}
