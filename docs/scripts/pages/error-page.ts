import { type Outcome, outcomes } from '@sms-verify/types/codes'
import { type ClientView, clientViewOf, referenceIdOf } from './client-view.ts'
import { assumptionOf, exampleOf, operations } from './contract.ts'
import { code, facts, fence, json, kebabCase, page } from './markdown.ts'
import { linkToOutcome } from './playground-links.ts'

const faults = {
  caller: 'you, in the program that makes the request',
  account: 'the owner of the account, in the portal or with the vendor',
  service: 'the service; nothing is wrong on your side',
}

const retries = {
  never: 'no: the same request is refused again until the cause is mended',
  later: 'later: wait, then send the same request again',
  'fresh-signature': 'at once, signed anew with a new date and a new nonce',
}

const effects = {
  none: '`none`: the request certainly had no effect',
  unknown: '`unknown`: an earlier copy of the request may have had its effect',
}

/** The heading of an outcome: what people search for first. */
export const titleOf = ({ error, name }: Outcome): string => (error === null ? name : `${error} ${name}`)

/** The path of the page of an outcome, below the site. */
export const pathOf = (name: string): string => `/errors/${kebabCase(name)}`

const operationLinks = (outcome: Outcome) =>
  operations
    .filter(({ id }) => (outcome.operations as readonly string[]).includes(id))
    .map(({ id, summary }) => `[${summary}](/reference/#${kebabCase(id)})`)
    .join(', ')

const row = (outcome: Outcome) =>
  facts([
    ['Error code', outcome.error === null ? undefined : code(outcome.error)],
    ['Text', code(outcome.message)],
    ['Status', `[${code(outcome.status)}](${statusLink(outcome.status)}) ${outcome.statusText}`],
    ['Code state', outcome.codeState === null ? undefined : code(outcome.codeState)],
    ['HTTP status', outcome.httpStatus === null ? 'none: it comes in delivery reports' : code(outcome.httpStatus)],
    ['Answer of', operationLinks(outcome)],
    ['Who can mend it', outcome.fault === null ? undefined : faults[outcome.fault]],
    ['Try again', outcome.retry === null ? undefined : retries[outcome.retry]],
  ])

const statusLink = (status: number) => (status < 600 ? `/statuses/${status}` : '/reference/#complete-verification')

const indent = (text: string) => text.replaceAll(/^/gm, '  ')

function sample({ name, error: errorCode }: Outcome, { call, value }: ClientView): string {
  if (errorCode === null) {
    const shown = typeof value === 'string' ? 'result' : 'status.code'
    return fence(
      'ts',
      `import { createClient } from '@sms-verify/client'\n\nconst verify = createClient()\nconst answer = await ${call}\nconsole.log(answer.${shown})`,
    )
  }
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
  const { error, value } = view
  if (!error) {
    const printed = typeof value === 'string' ? value : String(outcome.status)
    return ['## In the client', sample(outcome, view), 'It prints', fence('text', printed)]
  }
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
      'The client sends the call again by itself, up to `maxRetries` times, before it throws this error.',
    outcome.name === 'dateOutOfRange' &&
      'The client mends it once by itself: it takes the time from the answer and signs the request anew.',
  ].filter((block) => typeof block === 'string')
}

function mockSection(outcome: Outcome): string[] {
  const { name, phone, httpStatus } = outcome
  const onSend = (outcome.operations as readonly string[]).includes('sendSms') || httpStatus === null
  return [
    '## Provoke it',
    [
      onSend ? `A message to \`${phone}\`` : `The reference ID \`${referenceIdOf(outcome)}\``,
      'brings it about in the [mock server](/guides/test-in-any-language) and in the',
      '[simulation](/guides/test-with-vitest).',
      httpStatus === null
        ? 'It stands in the delivery reports of that message.'
        : `So does \`mock.respondWith('${name}')\` for the next request, whoever makes it.`,
    ].join(' '),
    `[Try it in the playground](${linkToOutcome(name)}), with the form filled in.`,
  ]
}

function siblings(outcome: Outcome): string[] {
  const others = Object.values(outcomes).filter(
    ({ error, name }) => error !== null && error === outcome.error && name !== outcome.name,
  )
  if (others.length === 0) return []
  const links = others.map(({ name, message }) => `- [${name}](${pathOf(name)}): ${code(message)}`)
  return [`## Other texts of ${outcome.error}`, 'One code, several texts: the text tells them apart.', links.join('\n')]
}

/** The page of an outcome. */
export async function errorPage(outcome: Outcome): Promise<string> {
  const view = await clientViewOf(outcome)
  const assumption = assumptionOf(outcome.name)
  return page({ title: titleOf(outcome), description: outcome.summary, prev: false, next: false }, [
    `# ${titleOf(outcome)}`,
    `${outcome.summary}\n{.lead}`,
    row(outcome),
    '## What to do',
    outcome.remedy,
    assumption ? `::: info Assumed\n${assumption}\n:::` : '',
    '## Example',
    json(exampleOf(outcome.name)),
    ...(view ? clientSection(outcome, view) : []),
    ...mockSection(outcome),
    ...siblings(outcome),
  ])
}
