import { type Outcome, outcomes } from '@sms-verify/types/codes'
import { unlistedStatuses } from './contract.ts'
import { pathToOutcome } from './error-page.ts'
import { code, page, table } from './markdown.ts'
import { statusRows } from './status-page.ts'

const rows: readonly Outcome[] = Object.values(outcomes)

/** The outcomes that are errors, by their code; those of one code in the order of the contract. */
export const errors: readonly Outcome[] = rows
  .filter(({ error }) => error !== null)
  .sort((one, other) => (other.error ?? 0) - (one.error ?? 0))

/** The outcomes that are not errors. */
export const successes: readonly Outcome[] = rows.filter(({ error }) => error === null)

const link = (outcome: Outcome) => `[${code(outcome.name)}](${pathToOutcome(outcome)})`

const errorTable = (listed: readonly Outcome[]) =>
  table(
    ['code', 'outcome', 'text', 'who can fix it', 'retry'],
    listed.map((row) => [code(row.error ?? ''), link(row), code(row.message), row.fault ?? '', row.retry ?? '']),
  )

function unlistedErrors(): string[] {
  const unlisted = errors.filter(({ isListed }) => !isListed)
  if (unlisted.length === 0) return []
  return [
    '## Errors outside the tables',
    'No table of an operation lists these, but Telesign documents them for this product.',
    errorTable(unlisted),
  ]
}

/** The table of all outcomes. */
export const errorIndex = (): string =>
  page({ title: 'Errors', description: 'Every response of the service, with its remedy.', aside: false }, [
    '# Errors',
    'Every response that the service is known to give. Decide by `status.code` and `errors[].code` in the payload, not by the HTTP status. Identify an error by its code **and** its text, since one code has several texts. Search for a code or paste the text of an error: the page of the outcome says what to do.\n{.lead}',
    '## Errors',
    errorTable(errors.filter(({ isListed }) => isListed)),
    ...unlistedErrors(),
    'In `@sms-verify/client` each of these is an `ApiError`; `error.outcome` is its name and `error.docsUrl` its page. The outcome of an unlisted error is `unknown`: the service may add codes at any time, and your program keeps working.',
    '## Successes',
    table(
      ['status', 'outcome', 'meaning'],
      successes.map((row) => [code(row.status), link(row), row.summary]),
    ),
  ])

function unlistedSection(): string[] {
  if (unlistedStatuses.length === 0) return []
  return [
    '## Statuses outside the table',
    'No table lists these for this API, but older definitions or sibling products have them, and they can be in the response to a send. They mean that the message was not sent: `send` throws an `ApiError`. For some of them only the code is known: neither Telesign nor the recorded responses have a text.',
    table(
      ['code', 'text'],
      unlistedStatuses.map(({ code: status, text }) => [code(status), text ?? 'not known']),
    ),
  ]
}

/** The table of all delivery statuses, as a page. */
export const statusIndex = (): string =>
  page({ title: 'Delivery statuses', description: 'Every status of a message on its way to a phone.', aside: false }, [
    '# Delivery statuses',
    'The delivery of a message after the service accepted it: the `status.code` of the status call and of delivery reports. The vendor marks only some codes as final or intermediate. For the others, *final* is our interpretation; *meaning* and *send again* are our interpretation for all.\n{.lead}',
    table(['code', 'text', 'meaning', 'final', 'send again'], statusRows()),
    ...unlistedSection(),
  ])
