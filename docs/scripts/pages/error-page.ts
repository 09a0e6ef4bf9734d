import { kebabCase } from '@sms-verify/spec/reader'
import { type Outcome, outcomes } from '@sms-verify/types/codes'
import { getReferenceId } from '../../client-calls.ts'
import { buildClientView, type ClientView } from './client-view.ts'
import { findAssumption, findExample, operations } from './contract.ts'
import { code, facts, fence, json, page } from './markdown.ts'
import { linkToOutcome } from './playground-links.ts'

const faults = {
  caller: 'you, in the program that sends the request',
  account: 'the owner of the account, in the portal or with Telesign',
  service: 'Telesign; your request is fine',
}

const retries = {
  never: 'No. The request keeps failing until the cause is fixed',
  later: 'Later. Wait, then send the same request again',
  'fresh-signature': 'Once, with a new signature: a new date and a new nonce',
}

const effects = {
  none: '`none`: the request certainly had no effect',
  unknown: '`unknown`: the request may have had its effect. Do not send it again automatically',
}

/** The heading of an outcome: the text that people search for first. */
export const formatTitle = ({ error, name }: Outcome): string => (error === null ? name : `${error} ${name}`)

/** The path of the page of an outcome, below the site. */
export const pathToOutcome = ({ slug }: Outcome): string => `/errors/${slug}`

const operationLinks = (outcome: Outcome) =>
  operations
    .filter(({ id }) => (outcome.operations as readonly string[]).includes(id))
    .map(({ id, summary }) => `[${summary}](/reference/#${kebabCase(id)})`)
    .join(', ')

const row = (outcome: Outcome) =>
  facts([
    ['Error code', outcome.error === null ? undefined : code(outcome.error)],
    ['Text', code(outcome.message)],
    ['Also', outcome.variants.map(code).join(', ') || undefined],
    ['Status', `[${code(outcome.status)}](${statusLink(outcome.status)}) ${outcome.statusText}`],
    ['Code state', outcome.codeState === null ? undefined : code(outcome.codeState)],
    ['HTTP status', outcome.httpStatus === null ? 'none: only delivery reports have it' : code(outcome.httpStatus)],
    ['Response of', operationLinks(outcome)],
    ['Who can fix it', outcome.fault === null ? undefined : faults[outcome.fault]],
    ['Retry', retryText(outcome)],
  ])

function retryText({ retry, effect }: Outcome): string | undefined {
  if (effect === 'possible')
    return 'No. The request may have had its effect, and another one could send a second message'
  return retry === null ? undefined : retries[retry]
}

const statusLink = (status: number) => (status < 600 ? `/statuses/${status}` : '/reference/#complete-verification')

const indent = (text: string) => text.replaceAll(/^/gm, '  ')

function sample({ name }: Outcome, { call, printed }: ClientView): string {
  if (printed)
    return fence(
      'ts',
      `import { createClient } from '@sms-verify/client'\n\nconst verify = createClient()\nconst response = await ${call}\nconsole.log(response.${printed.member})`,
    )
  return fence(
    'ts',
    [
      `import { createClient, isApiError } from '@sms-verify/client'`,
      '',
      'const verify = createClient()',
      'try {',
      indent(`await ${call}`),
      '} catch (error) {',
      indent(`if (!isApiError(error, '${name}')) throw error`),
      indent('console.error(error.message)'),
      '}',
    ].join('\n'),
  )
}

function clientSection(outcome: Outcome, view: ClientView): string[] {
  const { error, printed } = view
  if (!error) return ['## In the client', sample(outcome, view), 'It prints', fence('text', String(printed?.value))]
  const parameters = Object.entries(error.parameters)
  return [
    '## In the client',
    sample(outcome, view),
    'It prints',
    fence('text', error.message),
    facts([
      ['`error.outcome`', code(error.outcome)],
      ['`error.code`', code(error.code ?? '')],
      ['`error.status`', code(error.status ?? '')],
      ['`error.httpStatus`', code(error.httpStatus)],
      ['`error.retry`', code(error.retry)],
      ['`error.effect`', effects[error.effect]],
      ...parameters.map(([name, text]) => [`\`error.parameters.${name}\``, code(text)] as const),
    ]),
    outcome.retry === 'later' &&
      'The client retries the call automatically, up to `maxRetries` times, before it throws this error.',
    outcome.name === 'dateOutOfRange' &&
      'The client corrects this once automatically: it takes the time from the response and signs the request again.',
  ].filter((block) => typeof block === 'string')
}

function mockSection(outcome: Outcome): string[] {
  const { name, phone, httpStatus } = outcome
  const onSend = (outcome.operations as readonly string[]).includes('sendSms') || httpStatus === null
  return [
    '## Reproduce it',
    [
      onSend ? `A message to \`${phone}\`` : `The reference ID \`${getReferenceId(outcome)}\``,
      'causes it in the [mock server](/guides/test-in-any-language) and in the',
      '[simulation](/guides/test-with-vitest).',
      httpStatus === null
        ? 'The delivery reports of that message contain it.'
        : `\`mock.respondWith('${name}')\` causes it for the next request.`,
    ].join(' '),
    `[Try it in the playground](${linkToOutcome(name)}), with the form filled in.`,
  ]
}

function siblings(outcome: Outcome): string[] {
  const others = Object.values(outcomes).filter(
    ({ error, name }) => error !== null && error === outcome.error && name !== outcome.name,
  )
  if (others.length === 0) return []
  const links = others.map((other) => `- [${other.name}](${pathToOutcome(other)}): ${code(other.message)}`)
  return [
    `## Other texts of ${outcome.error}`,
    'One code has several texts. Tell the errors apart by the text.',
    links.join('\n'),
  ]
}

const unlistedNote =
  '::: info Not in the tables of the API\nNo table of an operation lists this error, but Telesign documents it for this product or has been seen to send it.\n:::'

/** The page of an outcome. */
export async function errorPage(outcome: Outcome): Promise<string> {
  const view = await buildClientView(outcome)
  const assumption = findAssumption(outcome.name)
  return page({ title: formatTitle(outcome), description: outcome.summary, prev: false, next: false }, [
    `# ${formatTitle(outcome)}`,
    `${outcome.summary}\n{.lead}`,
    row(outcome),
    '## What to do',
    outcome.remedy,
    assumption ? `::: info Assumed\n${assumption}\n:::` : '',
    outcome.isListed ? '' : unlistedNote,
    '## Example',
    json(findExample(outcome)),
    ...(view ? clientSection(outcome, view) : []),
    ...mockSection(outcome),
    ...siblings(outcome),
  ])
}
