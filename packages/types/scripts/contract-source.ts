import {
  camelCase,
  deref,
  getDeliveryStatuses,
  getFormSchema,
  getUnlistedStatuses,
  type Json,
  listOperations,
  listOutcomeRows,
  listPlaces,
  type Operation,
  type OutcomeRow,
  readVendorNames,
} from '@sms-verify/spec/reader'

/** The source of `contract.generated.ts`: what libraries need of the contract at run time, and no more. */
export function contractSource(document: Json): string {
  const requests = listOperations(document).filter(({ isWebhook }) => !isWebhook)
  const rows = listOutcomeRows(document)
  const statuses = [...getDeliveryStatuses(document), ...getUnlistedStatuses(document)]
  const codesWhere = (test: (status: (typeof statuses)[number]) => boolean) =>
    JSON.stringify(statuses.filter(test).map(({ code }) => code))
  const reference = `${document.externalDocs.url}reference/`
  return `/** The version of the contract, and of every package made from it. */
export const version = ${JSON.stringify(document.info.version)}

/** The address of the guides and of the pages of the outcomes. */
export const site = ${JSON.stringify(document.externalDocs.url)}

/** The address of the service. */
export const server = ${JSON.stringify(document.servers[0].url)}

/** The form of a reference ID, a regular expression. */
export const referenceIdPattern = ${JSON.stringify(document.components.schemas.ReferenceId.pattern)}

/** The constraints of each form field of a send, in the keywords of JSON Schema. See {@link ${reference}#send-sms-fields}. */
export const sendFields = ${constant(
    readFields(
      document,
      requests.find(({ operationId }) => operationId === 'sendSms'),
    ),
  )}

/**
 * Each request of the service: its method and path, its parameters with their constraints, whether it carries a form,
 * and the names of the outcomes it can have, those without a published table last. See {@link ${reference}}.
 */
export const operations = ${constant(Object.fromEntries(requests.map((each) => [each.operationId, readOperation(document, each, rows)])))}

/** The example of the success of each request: its members, and the values that are always the same. */
export const successExamples = ${constant(Object.fromEntries(requests.map((each) => [each.operationId, findSuccessExample(document, each)])))}

/** The statuses of the successes in the tables of each request. */
export const successStatuses = ${constant(Object.fromEntries(requests.map((each) => [each.operationId, listSuccessStatuses(each, rows)])))}

/** How the texts of errors spell the names of parameters, by the name on the wire; the service writes the first. */
export const vendorNames = ${constant(readVendorNames(document))}

/** The delivery statuses that can still change. See {@link ${document.externalDocs.url}statuses/}. */
export const intermediateStatuses: readonly number[] = ${codesWhere(({ final }) => !final)}

/** The delivery statuses that say for certain that a message arrived. */
export const deliveredStatuses: readonly number[] = ${codesWhere(({ delivered }) => delivered === true)}

/** The delivery statuses that say for certain that a message did not arrive. */
export const failedStatuses: readonly number[] = ${codesWhere(({ final, delivered }) => final && delivered === false)}

/** The delivery statuses that are final and do not tell whether a message arrived. */
export const undecidedStatuses: readonly number[] = ${codesWhere(({ final, delivered }) => final && delivered === null)}

/** The delivery statuses after which a new message makes sense. */
export const retryableStatuses: readonly number[] = ${codesWhere(({ retry }) => retry === 'later')}

/** The statuses that say, in the response to a send, that no message was sent. */
export const notSentStatuses: readonly number[] = ${codesWhere(({ notSent }) => notSent === true)}

/**
 * The error rows as \`[name, error code, retry, effect, slug, text]\`, the most exact text first. An outcome with several
 * texts has a row for each.
 */
export const errorRows = ${constant(listErrorRows(rows))}
`
}

/** The text with the most letters outside placeholders comes first, so that a template never hides a more exact one. */
function listErrorRows(outcomes: OutcomeRow[]) {
  const errors = outcomes.filter(({ error }) => error !== null)
  return errors
    .flatMap((row) => [row.message, ...row.variants].map((message) => ({ ...row, message })))
    .sort((a, b) => ownLetters(b.message) - ownLetters(a.message))
    .map(({ name, error, message, retry, effect, slug }) => [name, error, retry, effect, slug, withCamelCase(message)])
}

function readFields(document: Json, operation: Operation | undefined): Json {
  const form = operation && getFormSchema(document, operation)
  if (!form) throw new Error('The send has no form. Give its request body a form.')
  return Object.fromEntries(
    Object.entries<Json>(form.properties).map(([name, property]) => [
      name,
      {
        required: form.required.includes(name) || undefined,
        ...readConstraints(document, property),
        dependentRequired: form.dependentRequired[name],
      },
    ]),
  )
}

function readOperation(document: Json, operation: Operation, rows: OutcomeRow[]): Json {
  return {
    method: operation.method,
    path: operation.path,
    parameters: Object.fromEntries(
      operation.parameters.map((parameter) => [
        parameter.name,
        { in: parameter.in, required: parameter.required || undefined, ...readConstraints(document, parameter.schema) },
      ]),
    ),
    hasForm: getFormSchema(document, operation) !== undefined,
    outcomes: rows.filter(({ operations }) => operations.includes(operation.operationId)).map(({ name }) => name),
  }
}

function findSuccessExample(document: Json, operation: Operation): Json {
  const [, success] = listPlaces(document, operation).find(([http]) => http.startsWith('2')) ?? []
  const schema = success && deref(document, deref(document, success).content['application/json'].schema)
  if (!schema?.examples) throw new Error(`${operation.operationId}: the schema of its success has no example. Add one.`)
  return schema.examples[0]
}

function listSuccessStatuses({ operationId }: Operation, rows: OutcomeRow[]): number[] {
  const successes = rows.filter(({ error, operations }) => error === null && operations.includes(operationId))
  return [...new Set(successes.map(({ status }) => status))]
}

/** The constraints of a value, in the keywords of JSON Schema. */
function readConstraints(document: Json, node: Json): Json {
  const schema = deref(document, node)
  return {
    minLength: schema.minLength,
    maxLength: schema.maxLength,
    pattern: schema.pattern,
    patternDescription: schema['x-pattern-description'],
    enum: schema.enum,
    formats: schema.anyOf?.map(({ format }: Json) => format) ?? (schema.format ? [schema.format] : undefined),
  }
}

const withCamelCase = (message: string) => message.replace(/\{[^}]+\}/g, camelCase)
const ownLetters = (message: string) => message.replace(/\{[^}]+\}/g, '').length
const constant = (value: unknown) => `${JSON.stringify(value, null, 2)} as const`
