import { normalizePhoneNumber } from '@sms-verify/types/contract'
import { assertValid } from '../input/input.ts'
import type { components } from '../input/types.generated.ts'

type Schema = components['schemas']['Account']

/** The state of an account. In a healthy account, lists are `undefined` and limits are infinite. */
export type Account = {
  readonly [Name in keyof Schema]-?:
    | NonNullable<Schema[Name]>
    | (NonNullable<Schema[Name]> extends object ? undefined : never)
}

export const healthyAccount: Account = {
  suspended: false,
  productEnabled: true,
  allowedAddresses: undefined,
  trialNumbers: undefined,
  codes: undefined,
  requestsPerSecond: Number.POSITIVE_INFINITY,
  transactionCap: Number.POSITIVE_INFINITY,
  outage: false,
}

/**
 * Returns a state with changes. `undefined`, and `null`, which JSON has for it, stand for the healthy state. Throws a
 * `TypeError` if the account cannot have a change.
 */
export function changeAccount(state: Account, change: object): Account {
  assertValid.account(change)
  const changes: Partial<Account> = Object.fromEntries(
    Object.entries(change).map(([name, value]) => [name, value ?? healthyAccount[name as keyof Account]]),
  )
  const trialNumbers = changes.trialNumbers?.map(normalizePhoneNumber)
  const codes = changes.codes && normalizeNumbers(changes.codes)
  return { ...state, ...changes, ...(trialNumbers && { trialNumbers }), ...(codes && { codes }) }
}

function normalizeNumbers(codes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(codes).map(([number, code]) => [normalizePhoneNumber(number), code] as const)
  const byNumber = new Map(entries)
  if (byNumber.size < entries.length)
    throw new TypeError('account.codes: a phone number is there twice. Give it one code.')
  return Object.fromEntries(byNumber)
}
