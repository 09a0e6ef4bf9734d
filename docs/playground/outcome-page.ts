import type { Outcome } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'

/** The path of the page about an outcome, below that of the site. */
export const pathToOutcome = (name: string): string => `/errors/${rows.get(name)?.slug ?? ''}`

const rows = new Map<string, Outcome>(Object.values(outcomes).map((row) => [row.name, row]))

/** Whether an outcome is a success: no error, and no rejected code. */
export function isAccepted(name: string | undefined): boolean {
  const { error = 0, codeState = null } = rows.get(name ?? '') ?? {}
  return error === null && (codeState === null || codeState === 'UNKNOWN' || codeState === 'VALID')
}
