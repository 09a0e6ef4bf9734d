import { normalizePhoneNumber } from '@sms-verify/types/contract'
import { assertValid } from '../input/input.ts'

/** The state of an account, as the vendor would set it. The defaults are those of a healthy account. */
export interface Account {
  /** Refuses everything with -30001. Default: false. */
  readonly suspended: boolean
  /** Whether the account has SMS Verify; without it everything is refused with -20002. Default: true. */
  readonly productEnabled: boolean
  /** The only addresses that may call; others are refused with -10009. Default: any. */
  readonly allowedAddresses: readonly string[] | undefined
  /** Makes it a trial account, which sends to these numbers only and refuses others with -10033. Default: no trial. */
  readonly trialNumbers: readonly string[] | undefined
  /** The most requests in a second; more are refused with -40007. Default: any number. */
  readonly requestsPerSecond: number
  /** The most messages in all; more are refused with -40008. Default: any number. */
  readonly transactionCap: number
  /** Makes every request that is right in itself fail with -90001. Default: false. */
  readonly outage: boolean
}

export const healthyAccount: Account = {
  suspended: false,
  productEnabled: true,
  allowedAddresses: undefined,
  trialNumbers: undefined,
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
  return { ...state, ...changes, ...(trialNumbers && { trialNumbers }) }
}
