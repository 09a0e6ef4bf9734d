import { type Json, outcomeRowsOf } from './rows.ts'

/** The source of `codes.generated.ts`: both code tables whole, texts for people included. */
export function codesSource(document: Json): string {
  const outcomes = outcomeRowsOf(document)
  const errorCodes = [...new Set(outcomes.flatMap(({ error }) => error ?? []))].sort((a, b) => b - a)
  const statuses: Json[] = document.components.schemas.StatusCode['x-delivery-statuses']
  const deliveryStatuses = statuses.map((status) => [status.code, { ...status, phone: `15555552${status.code}` }])
  return `import { deepFreeze } from './deep-freeze.ts'

/**
 * Every answer the service is known to give, by its name (the tables of sections 1.3, 2, 3 and 4 of the API page).
 *
 * \`message\` is a template whose \`{placeholders}\` are named in \`parameters\`; \`error\`, \`fault\` and \`retry\` are
 * \`null\` for a success, \`httpStatus\` for a delivery report. \`effect\` is \`possible\` if the request may have had its effect
 * all the same.
 *
 * @example
 * outcomes.rateLimitExceeded.retry // 'later'
 */
export const outcomes = /* @__PURE__ */ deepFreeze(${constant(Object.fromEntries(outcomes.map((row) => [row.name, row])))})

/**
 * Every error code of the tables, highest first (sections 1.3, 2, 3 and 4 of the API page).
 *
 * @example
 * errorCodes.includes(-30015) // true
 */
export const errorCodes = /* @__PURE__ */ deepFreeze(${constant(errorCodes)})

/**
 * Every status of a message by its code, with its text, whether it is final and delivered, and the phone number whose
 * messages end there in the mock (section 2.1 of the API page).
 *
 * @example
 * deliveryStatuses[200].delivered // true
 */
export const deliveryStatuses = /* @__PURE__ */ deepFreeze(${constant(Object.fromEntries(deliveryStatuses))})
`
}

const constant = (value: unknown) => `${JSON.stringify(value, null, 2)} as const`
