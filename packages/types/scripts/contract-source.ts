import { type Json, type OutcomeRow, outcomeRowsOf } from './rows.ts'

/** The source of `contract.generated.ts`: what libraries need of the contract at run time, and no more. */
export function contractSource(document: Json): string {
  const { SendRequest, ReferenceId } = document.components.schemas
  const fields = Object.entries(SendRequest.properties).map(([name, schema]) => [
    name,
    constraintsOf(document, SendRequest, name, schema),
  ])
  const rows = errorRowsOf(outcomeRowsOf(document))
  const statuses: Json[] = document.components.schemas.StatusCode['x-delivery-statuses']
  const codesWhere = (test: (status: Json) => boolean) => JSON.stringify(statuses.filter(test).map(({ code }) => code))
  return `/** The version of the contract, and of every package made from it. */
export const version = ${JSON.stringify(document.info.version)}

/** Where the guides and the pages of the outcomes are. */
export const site = ${JSON.stringify(document.externalDocs.url)}

/** The address of the service (section 1 of the API page). */
export const server = ${JSON.stringify(document.servers[0].url)}

/** The form of a reference ID, a regular expression (section 1.4). */
export const referenceIdPattern = ${JSON.stringify(ReferenceId.pattern)}

/** The constraints of each form field of a send, in the keywords of JSON Schema (section 1.1). */
export const sendFields = ${constant(Object.fromEntries(fields))}

/** The delivery statuses that can still change (section 2.1). */
export const intermediateStatuses: readonly number[] = ${codesWhere(({ final }) => !final)}

/** The delivery statuses that say for certain that a message arrived (section 2.1). */
export const deliveredStatuses: readonly number[] = ${codesWhere(({ delivered }) => delivered === true)}

/** The delivery statuses that say for certain that a message did not arrive (section 2.1). */
export const failedStatuses: readonly number[] = ${codesWhere(({ final, delivered }) => final && delivered === false)}

/** The delivery statuses that are final and do not tell whether a message arrived (section 2.1). */
export const undecidedStatuses: readonly number[] = ${codesWhere(({ final, delivered }) => final && delivered === null)}

/** The delivery statuses after which a new message makes sense (section 2.1). */
export const retryableStatuses: readonly number[] = ${codesWhere(({ retry }) => retry === 'later')}

/**
 * The error rows as \`[name, error code, retry, effect, text]\`, the most exact text first. A row has a text if the code
 * alone does not tell it from others, or if the text has placeholders.
 */
export const errorRows = ${constant(rows)}
`
}

/** The text with the most letters of its own comes first, so that a template never hides a more exact one. */
function errorRowsOf(outcomes: OutcomeRow[]) {
  const errors = outcomes.filter(({ error }) => error !== null)
  const isShared = (code: number | null) => errors.filter(({ error }) => error === code).length > 1
  return errors
    .sort((a, b) => ownLetters(b.message) - ownLetters(a.message))
    .map(({ name, error, message, retry, effect, parameters }) =>
      isShared(error) || parameters.length ? [name, error, retry, effect, message] : [name, error, retry, effect],
    )
}

/** The constraints of a form field, in the keywords of JSON Schema. */
function constraintsOf(document: Json, form: Json, name: string, property: Json): Json {
  const schema = property.$ref ? document.components.schemas[property.$ref.split('/').at(-1)] : property
  const formats = schema.anyOf?.map(({ format }: Json) => format) ?? (schema.format ? [schema.format] : undefined)
  return {
    required: form.required.includes(name) || undefined,
    minLength: schema.minLength,
    maxLength: schema.maxLength,
    pattern: schema.pattern,
    enum: schema.enum,
    formats,
    dependentRequired: form.dependentRequired[name],
  }
}

const ownLetters = (message: string) => message.replace(/\{[^}]+\}/g, '').length
const constant = (value: unknown) => `${JSON.stringify(value, null, 2)} as const`
