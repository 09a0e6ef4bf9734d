import { kebabCase } from '@sms-verify/spec/reader'
import type { OutcomeName } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'
import { listUnlistedRows, type Node, type Operation, outcomeLists } from './contract.ts'
import { formatTitle, pathToOutcome } from './error-page.ts'
import { code, json } from './markdown.ts'

/** A response to choose. */
interface Choice {
  readonly name: OutcomeName
  readonly example: unknown
}

/** The responses of an operation by HTTP status, or the reports of the webhook, as `label`. */
function listChoices(operation: Operation): [label: string, choices: Choice[]][] {
  const listed = outcomeLists(operation).flatMap(([status, list]) =>
    Object.values<Node>(list['content'] ?? {}).flatMap(({ examples = {} }) =>
      Object.entries<Node>(examples).map(([name, { value }]) => ({
        status,
        name: name as OutcomeName,
        example: value,
      })),
    ),
  )
  const unlisted = listUnlistedRows(operation).map(([httpStatus, { name, example }]) => ({
    status: String(httpStatus ?? ''),
    name: name as OutcomeName,
    example,
  }))
  const byStatus = Map.groupBy([...listed, ...unlisted], ({ status }) => status)
  return [...byStatus].map(([status, choices]) => [operation.isWebhook ? 'Delivery report' : `HTTP ${status}`, choices])
}

/** How much styles/responses.css has a rule for. */
const most = { groups: 8, choices: 24 }

const option = ({ name }: Choice) => `<option>${formatTitle(outcomes[name])}</option>`

const optionGroup = ([label, choices]: [string, Choice[]]) =>
  `<optgroup label="${label}">${choices.map(option).join('')}</optgroup>`

const linkTo = ({ name }: Choice) => `[${code(name)}](${pathToOutcome(outcomes[name])})`

const block = (attributes: string, blocks: string[]) => `<div${attributes}>\n\n${blocks.join('\n\n')}\n\n</div>`

/**
 * A list of every response that an operation can have, and the one that is chosen in full. The styles show the block at
 * the place of the chosen option, so that it needs no script.
 */
export function responseChoice(operation: Operation): string {
  const groups = listChoices(operation)
  if (groups.length > most.groups || groups.some(([, choices]) => choices.length > most.choices))
    throw new Error(`Add rules to responses.css: it shows ${most.choices} responses of ${most.groups} HTTP statuses.`)
  const id = `${kebabCase(operation.id)}-response`
  const label = operation.isWebhook ? 'Report' : 'Response'
  const choice = `<p class="response-choice"><label for="${id}">${label}</label> <select id="${id}" autocomplete="off">${groups.map(optionGroup).join('')}</select></p>`
  const [first] = groups.flatMap(([, choices]) => choices)
  const blocks = groups.map(([label, choices]) =>
    block(
      '',
      choices.map((each) =>
        block(each === first ? '' : ' class="other-response"', [
          `${label}, ${linkTo(each)}: ${outcomes[each.name].summary}\n{.caption}`,
          json(each.example),
        ]),
      ),
    ),
  )
  return block(' class="responses"', [choice, block(' class="response-blocks"', blocks)])
}
