import { getDeliveryStatuses, type Json, listOutcomeRows } from '@sms-verify/spec/reader'

/** The source of `codes.generated.ts`: both code tables in full, texts for people included. */
export function codesSource(document: Json): string {
  const outcomes = listOutcomeRows(document)
  const errorCodes = [...new Set(outcomes.flatMap(({ error }) => error ?? []))].sort((a, b) => b - a)
  const deliveryStatuses = getDeliveryStatuses(document).map(({ reportText, ...row }) => [
    row.code,
    { ...row, reportText: reportText === undefined ? row.text : reportText },
  ])
  return `import { deepFreeze } from './deep-freeze.ts'

/**
 * Every response that the service is known to give, by its name. See {@link ${document.externalDocs.url}errors/}.
 *
 * \`message\` is a template whose \`{placeholders}\` are named in \`parameters\`; \`variants\` are other texts of the same
 * outcome. \`error\`, \`fault\` and \`retry\` are \`null\` for a success, \`httpStatus\` for a delivery report. \`effect\` is
 * \`possible\` if the request may have had its effect anyway. \`isListed\` is \`false\` if no published table of an
 * operation has the outcome.
 *
 * @example
 * outcomes.rateLimitExceeded.retry // 'later'
 */
export const outcomes = /* @__PURE__ */ deepFreeze(${constant(Object.fromEntries(outcomes.map((row) => [row.name, row])))})

/**
 * Every error code of the outcomes, highest first. See {@link ${document.externalDocs.url}errors/}.
 *
 * @example
 * errorCodes.includes(-30015) // true
 */
export const errorCodes = /* @__PURE__ */ deepFreeze(${constant(errorCodes)})

/**
 * Every status of a message by its code, with its text, whether it is final and delivered, and the phone number whose
 * messages end there in the mock. \`reportText\` is its text in delivery reports, \`null\` if they never have the status.
 * See {@link ${document.externalDocs.url}statuses/}.
 *
 * @example
 * deliveryStatuses[200].delivered // true
 */
export const deliveryStatuses = /* @__PURE__ */ deepFreeze(${constant(Object.fromEntries(deliveryStatuses))})
`
}

const constant = (value: unknown) => `${JSON.stringify(value, null, 2)} as const`
