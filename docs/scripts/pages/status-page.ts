import { type DeliveryStatus, deliveryStatuses, outcomes } from '@sms-verify/types/codes'
import { exampleOf } from './contract.ts'
import { pathOf, titleOf } from './error-page.ts'
import { code, facts, json, page, yesNo } from './markdown.ts'
import { linkToMessage } from './playground-links.ts'

/** What a status means for the one who sent the message. */
export type Kind = 'delivered' | 'on its way' | 'not known' | 'failed for now' | 'failed'

/** The kind of a status, from its row. */
export function kindOf({ final, delivered, retry }: DeliveryStatus): Kind {
  if (delivered) return 'delivered'
  if (!final) return 'on its way'
  if (delivered === null) return 'not known'
  return retry === 'later' ? 'failed for now' : 'failed'
}

const advice: Record<Kind, string> = {
  delivered: 'The message is on the handset. Wait for the end user to type the code.',
  'on its way': 'Wait. A delivery report or a later call of the status brings what became of the message.',
  'not known':
    'Whether the message arrived will not be told. Let the end user go on, and offer a new code after a moment.',
  'failed for now': 'The message did not arrive, and a new one may. Offer the end user a new code after a moment.',
  failed: 'The message did not arrive, and another to the same number will not either. Offer another way to verify.',
}

const marks = { final: 'final', intermediate: 'intermediate', none: 'neither; what follows is our reading' }

/** A delivery report with a status: the example of the contract, with the row of the status in it. */
function reportWith({ code, text }: DeliveryStatus): object {
  const example = exampleOf('messageDelivered')
  return { ...example, status: { ...example['status'], code, description: text } }
}

function outcomesWith(status: number): string[] {
  const links = Object.values(outcomes)
    .filter((outcome) => outcome.status === status && outcome.error !== null)
    .map((outcome) => `- [${titleOf(outcome)}](${pathOf(outcome.name)}): ${outcome.summary}`)
  return links.length ? ['## Errors with this status', links.join('\n')] : []
}

/** The page of a delivery status. */
export function statusPage(status: DeliveryStatus): string {
  const kind = kindOf(status)
  return page({ title: `${status.code} ${status.text}`, description: advice[kind], prev: false, next: false }, [
    `# ${status.code} ${status.text}`,
    `${advice[kind]}\n{.lead}`,
    facts([
      ['Status', code(status.code)],
      ['Text', code(status.text)],
      ['Marked by the vendor', marks[status.marked]],
      ['Final', status.final ? 'yes: it does not change any more' : 'no: another status follows'],
      ['Delivered', yesNo(status.delivered)],
      ['Send again', status.retry === 'later' ? 'later, with a new code' : 'no'],
    ]),
    '## Example',
    'A [delivery report](/guides/delivery-reports) with this status:',
    json(reportWith(status)),
    '## In the client',
    [
      'From `verify.status(reference_id)` it is `answer.status.code`.',
      'A report that `unwrapDeliveryReport` verified says the same as `report.status.code`, and resolves it:',
    ].join(' '),
    json({ final: status.final, delivered: status.delivered ?? undefined, retry: status.retry === 'later' }),
    '## Provoke it',
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
    kindOf(status),
    yesNo(status.final),
    status.retry === 'later' ? 'later' : 'no',
  ])
