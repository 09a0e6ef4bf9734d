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

/** A state with changes; `null`, which JSON has for what is left out, stands for the healthy state. Throws a `TypeError`. */
export function accountOf(state: Account, change: object): Account {
  const changes = Object.fromEntries(
    Object.entries(change).map(([name, value]) => [name, value ?? healthyAccount[name as keyof Account]]),
  )
  const fault = faultOfAccount(changes)
  if (fault) throw new TypeError(fault)
  return { ...state, ...changes }
}

/** What is wrong with the state given for an account, in words; `undefined` where nothing is. */
function faultOfAccount(given: object): string | undefined {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(healthyAccount, name))
      return `${name}: expected one of ${Object.keys(healthyAccount).join(', ')}.`
    const expected = expectedOf(name as keyof Account)
    if (!expected.fits(value)) return `${name}: expected ${expected.words}, got ${JSON.stringify(value)}.`
  }
  return undefined
}

interface Expected {
  readonly words: string
  fits(value: unknown): boolean
}

const isListOfText = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string')

function expectedOf(name: keyof Account): Expected {
  const healthy = healthyAccount[name]
  if (typeof healthy === 'boolean') return { words: 'true or false', fits: (value) => typeof value === 'boolean' }
  if (typeof healthy === 'number') {
    return { words: 'a number from 0', fits: (value) => typeof value === 'number' && value >= 0 }
  }
  return { words: 'a list of strings', fits: (value) => value === undefined || isListOfText(value) }
}
