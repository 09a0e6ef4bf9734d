import type { ErrorOutcomeName } from '@sms-verify/types'
import { errorRows } from '@sms-verify/types/contract'

/** The outcome an error code and text stand for. */
export interface OutcomeMatch {
  readonly outcome: ErrorOutcomeName | 'unknown'
  readonly retry: 'never' | 'later' | 'fresh-signature'
  readonly parameters: Readonly<Record<string, string>>
  /** The text with placeholders in the place of what the service echoes back, where there is any. */
  readonly template?: string | undefined
}

const placeholder = /\{([^}]+)\}/g

/** Finds the row of an error. Where a code has one row only, the code alone decides, so a text may be reworded. */
export function matchOutcome(code: number, text: string): OutcomeMatch {
  const rows = errorRows.filter(([, error]) => error === code)
  for (const [outcome, , retry, , , template] of rows) {
    const values = template && patternOf(template).exec(text)?.slice(1)
    if (values) return { outcome, retry, template, parameters: parametersOf(template, values) }
  }
  const [only, another] = rows
  if (!only || another) return { outcome: 'unknown', retry: 'never', parameters: {} }
  return { outcome: only[0], retry: only[2], parameters: {} }
}

function patternOf(template: string): RegExp {
  const literals = template.split(placeholder).filter((_, index) => index % 2 === 0)
  // A value can repeat the text around it, a name before it cannot, so each takes as little as it can.
  return new RegExp(
    `^${literals.map((literal) => literal.replace(/[.*+?^$()|[\]\\{}/]/g, '\\$&')).join('(.*?)')}$`,
    's',
  )
}

function parametersOf(template: string, values: string[]): Record<string, string> {
  const names = Array.from(template.matchAll(placeholder), ([, name = '']) => name)
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}
