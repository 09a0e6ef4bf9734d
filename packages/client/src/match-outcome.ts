import type { ErrorItem, ErrorOutcomeName } from '@sms-verify/types'
import { errorRows, sendFields } from '@sms-verify/types/contract'
import type { Effect } from './errors/sms-verify-error.ts'

/** The outcome that matches an error. */
export interface OutcomeMatch {
  readonly outcome: ErrorOutcomeName | 'unknown'
  /** The last part of the URL of its page. */
  readonly slug: string
  readonly retry: 'never' | 'later' | 'fresh-signature'
  readonly effect: Effect
  readonly parameters: Readonly<Record<string, string>>
  /** A known text, with placeholders for the values that the service echoes. */
  readonly text: string
}

type ErrorRow = readonly [
  outcome: ErrorOutcomeName,
  code: number,
  retry: OutcomeMatch['retry'],
  effect: 'none' | 'possible',
  slug: string,
  text?: string,
]

const unlisted: OutcomeMatch = {
  outcome: 'unknown',
  slug: '',
  retry: 'never',
  effect: 'unknown',
  parameters: {},
  text: 'The request failed.',
}

/** Finds the row of an error. If a code has only one outcome, the code decides, so the text may change. */
export function matchOutcome(error: ErrorItem | undefined): OutcomeMatch {
  const rows = (errorRows as readonly ErrorRow[]).filter(([, code]) => code === error?.code)
  for (const row of rows) {
    const [, , , , , text = ''] = row
    const values = toPattern(text).exec(String(error?.description))?.slice(1)
    if (values) return toMatch(row, readParameters(text, values))
  }
  const [only] = rows
  return only && rows.every(([name]) => name === only[0]) ? toMatch(only, {}) : unlisted
}

const toMatch = (
  [outcome, , retry, effect, slug, text = unlisted.text]: ErrorRow,
  parameters: Record<string, string>,
) => ({
  outcome,
  slug,
  retry,
  effect: effect === 'none' ? ('none' as const) : ('unknown' as const),
  parameters,
  text,
})

const placeholder = /\{(\w+)\}/g

/** The vendor's case, periods and trailing spaces vary between operations and over time. */
function toPattern(text: string): RegExp {
  const literals = text.split(placeholder).filter((_, index) => index % 2 === 0)
  const last = literals.length - 1
  const parts = literals.map((literal, index) => {
    const words = index === last ? literal.replace(/[\s.]+$/, '') : literal
    return words.replace(/[.*+?^$()|[\]\\{}/]/g, '\\$&').replaceAll('\\.', '\\.?')
  })
  // A value can repeat the text around it, but a name before it cannot, so each match is as short as possible.
  const [start, end] = [parts[0] && '\\s*', parts[last] && '[\\s.]*']
  return new RegExp(`^${start}${parts.join('(.*?)')}${end}$`, 'is')
}

function readParameters(text: string, values: string[]): Record<string, string> {
  const names = Array.from(text.matchAll(placeholder), ([, name]) => name ?? '')
  const parameters = Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
  const field = findWireName(parameters['parameterName'])
  return field ? { ...parameters, field } : parameters
}

/** The vendor spells field names differently, such as `PhoneNumber`, so this compares only the letters. */
function findWireName(name: string | undefined): string | undefined {
  const fields = [...Object.keys(sendFields), 'reference_id', 'customer_id']
  return name === undefined ? undefined : fields.find((field) => toLetters(field) === toLetters(name))
}

const toLetters = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '')
