import { type Outcome, outcomes } from '@sms-verify/types/codes'
import { pathOf } from './error-page.ts'
import { code, page, table } from './markdown.ts'
import { statusRows } from './status-page.ts'

const rows: readonly Outcome[] = Object.values(outcomes)

/** The outcomes that are errors, by their code; those of one code in the order of the contract. */
export const refusals: readonly Outcome[] = rows
  .filter(({ error }) => error !== null)
  .sort((one, other) => (other.error ?? 0) - (one.error ?? 0))

/** The outcomes that are none. */
export const successes: readonly Outcome[] = rows.filter(({ error }) => error === null)

const link = ({ name }: Outcome) => `[${code(name)}](${pathOf(name)})`

/** The table of all outcomes. */
export const errorIndex = (): string =>
  page({ title: 'Errors', description: 'Every answer of the service, with its remedy.', aside: false }, [
    '# Errors',
    'Every answer the service is known to give. A program decides by `status.code` and `errors[].code` in the payload, not by the HTTP status; an error is known by its code **and** its text, since one code has several texts. Search for a code or paste the text of an error: the page of the outcome says what to do.\n{.lead}',
    '## Refusals',
    table(
      ['code', 'outcome', 'text', 'who can mend it', 'try again'],
      refusals.map((row) => [code(row.error ?? ''), link(row), code(row.message), row.fault ?? '', row.retry ?? '']),
    ),
    'In `@sms-verify/client` a refusal is an `ApiError`; `error.outcome` is its name, `error.docsUrl` its page. An answer that is not listed has the outcome `unknown`: new codes can appear at any time, and nothing breaks on one.',
    '## Successes',
    table(
      ['status', 'outcome', 'meaning'],
      successes.map((row) => [code(row.status), link(row), row.summary]),
    ),
  ])

/** The table of all delivery statuses, as a page. */
export const statusIndex = (): string =>
  page({ title: 'Delivery statuses', description: 'Every status of a message on its way to a phone.', aside: false }, [
    '# Delivery statuses',
    'What becomes of a message after the service took it: the `status.code` of the status call and of delivery reports. The vendor marks only some codes as final or intermediate; for the others *final* is our reading, as *meaning* and *send again* are for all.\n{.lead}',
    table(['code', 'text', 'meaning', 'final', 'send again'], statusRows()),
  ])
