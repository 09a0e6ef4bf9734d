import { type DeliveryStatus, deliveryStatuses, type Outcome, outcomes } from '@sms-verify/types/codes'
import { notSentStatuses } from '@sms-verify/types/contract'
import { findExample } from './contract.ts'
import { formatTitle, pathToOutcome } from './error-page.ts'
import { code, facts, json, page, yesNo } from './markdown.ts'
import { linkToMessage } from './playground-links.ts'

/** The meaning of a status for the sender. */
export type Kind = 'delivered' | 'on its way' | 'not known' | 'failed for now' | 'failed'

/** The kind of a status, from its row. */
export function getKind({ final, delivered, retry }: DeliveryStatus): Kind {
  if (delivered) return 'delivered'
  if (!final) return 'on its way'
  if (delivered === null) return 'not known'
  return retry === 'later' ? 'failed for now' : 'failed'
}

const advice: Record<Kind, string> = {
  delivered: 'The message is on the handset. Wait for the end user to type the code.',
  'on its way': 'Wait. A delivery report or a later status call says whether the message was delivered.',
  'not known':
    'The service does not know whether the message was delivered. Let the end user continue, and offer a new code after a pause.',
  'failed for now': 'The message was not delivered, but a new one may be. Offer the end user a new code after a pause.',
  failed:
    'The message was not delivered, and another one to the same number will fail too. Offer another way to verify.',
}

const marks = {
  final: 'final',
  intermediate: 'intermediate',
  none: 'not marked; the rows below are our interpretation',
}

/** An example of the contract, with the row of a status in it. */
function exampleWith(outcome: Outcome, code: number, description: string): object {
  const example = findExample(outcome)
  return { ...example, status: { ...example['status'], code, description } }
}

/** The text of a status in delivery reports. */
function formatReportText({ text, reportText }: DeliveryStatus): string {
  if (reportText === null) return 'no report has this status'
  return reportText === text ? 'the same' : code(reportText)
}

/** A report with the status. If no report has it: the response to the status call. */
function exampleSection({ code, text, reportText }: DeliveryStatus): string[] {
  if (reportText === null)
    return ['The response of `verify.status` with this status:', json(exampleWith(outcomes.codeNotChecked, code, text))]
  return [
    'A [delivery report](/guides/delivery-reports) with this status:',
    json(exampleWith(outcomes.messageDelivered, code, reportText)),
  ]
}

/** How the client returns it. */
const clientText = ({ reportText }: DeliveryStatus): string[] =>
  reportText === null
    ? ['`verify.status(reference_id)` returns it as `status.code`.']
    : [
        '`verify.status(reference_id)` returns it as `status.code`.',
        'A report from `unwrapDeliveryReport` has it as `report.status.code`, and resolves it in `report.delivery`:',
      ]

function outcomesWith(status: number): string[] {
  const links = Object.values(outcomes)
    .filter((outcome) => outcome.status === status && outcome.error !== null)
    .map((outcome) => `- [${formatTitle(outcome)}](${pathToOutcome(outcome)}): ${outcome.summary}`)
  return links.length ? ['## Errors with this status', links.join('\n')] : []
}

/** The page of a delivery status. */
export function statusPage(status: DeliveryStatus): string {
  const kind = getKind(status)
  return page({ title: `${status.code} ${status.text}`, description: advice[kind], prev: false, next: false }, [
    `# ${status.code} ${status.text}`,
    `${advice[kind]}\n{.lead}`,
    facts([
      ['Status', code(status.code)],
      ['Text', code(status.text)],
      ['Text in delivery reports', formatReportText(status)],
      ['Marked by the vendor', marks[status.marked]],
      ['Final', status.final ? 'yes: it will not change' : 'no: another status follows'],
      ['Delivered', yesNo(status.delivered)],
      ['Send again', status.retry === 'later' ? 'later, with a new code' : 'no'],
    ]),
    (notSentStatuses as readonly number[]).includes(status.code)
      ? 'In the response to a send, this status means that the message was not sent: `send` throws an `ApiError`.'
      : '',
    '## Example',
    ...exampleSection(status),
    '## In the client',
    clientText(status).join(' '),
    status.reportText === null
      ? ''
      : json({ final: status.final, delivered: status.delivered ?? undefined, retry: status.retry === 'later' }),
    '## Reproduce it',
    `A message to \`${status.phone}\` ends at this status in the [mock server](/guides/test-in-any-language) and in the [simulation](/guides/test-with-vitest).`,
    `[Try it in the playground](${linkToMessage(status.phone)}), with the form filled in.`,
    ...outcomesWith(status.code),
  ])
}

/** The table of all delivery statuses. */
export const statusRows = (): string[][] =>
  Object.values(deliveryStatuses).map((status) => [
    `[${code(status.code)}](/statuses/${status.code})`,
    status.text,
    getKind(status),
    yesNo(status.final),
    status.retry === 'later' ? 'later' : 'no',
  ])
