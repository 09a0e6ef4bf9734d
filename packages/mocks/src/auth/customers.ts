import { type AuthMethod, decodeApiKey, importSigningKey, type SigningKey } from '@sms-verify/digest'
import { assertValid } from '../input/input.ts'
import type { components } from '../input/types.generated.ts'
import { type Account, changeAccount, healthyAccount } from './account.ts'

/** The credentials that identify an account of the service. */
export type Credentials = components['schemas']['Credentials']

/** The account that the simulation accepts by default. It does not exist in the real service. */
export const testCredentials: Credentials = {
  customerId: 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890',
  apiKey: 'vW4CNKSTXTUaWT3HZhJvbXuGXPPP0vKFFmPeDPHPuMCtPGcLcrfwrbHD8DpDRBtDjxrTg1zTLAXa8FdDtRt8Kg==',
}

/** An account with its credentials and its initial state. */
export type AccountOptions = components['schemas']['AccountOptions']

/** An account that the simulation accepts. */
export interface Customer {
  readonly credentials: Credentials
  /** In upper case: the service stores the data of an account under it. */
  readonly id: string
  /** The initial state of the account. */
  readonly account: Account
  /** Whether the API key contains any base64; if not, it works only with Basic credentials. */
  readonly canSign: boolean
  /** Returns the key to verify and sign with, imported once for each method. Default: `HMAC-SHA256`. */
  readonly key: (method?: AuthMethod) => Promise<SigningKey>
}

/** The accepted accounts; the first is the default. */
export interface Customers {
  readonly first: Customer
  readonly all: readonly Customer[]
  find(customerId: string): Customer | undefined
  /** The account of a customer ID, by default the first; throws a `TypeError` if the simulation doesn't accept it. */
  named(customerId: string | undefined): Customer
}

/** Makes the accounts; throws a `TypeError` if one can't work. */
export function createCustomers([first, ...others]: readonly [AccountOptions, ...AccountOptions[]]): Customers {
  const customer = createCustomer(first)
  const byId = new Map([[customer.id, customer]])
  for (const each of others) {
    const other = createCustomer(each)
    if (byId.has(other.id))
      throw new TypeError(
        `accounts: the customerId ${JSON.stringify(each.customerId)} is there twice. Give each account its own.`,
      )
    byId.set(other.id, other)
  }
  const find = (customerId: string) => byId.get(customerId.toUpperCase())
  return {
    first: customer,
    all: [...byId.values()],
    find,
    named(customerId) {
      if (customerId !== undefined) assertValid.customerId(customerId)
      const named = customerId === undefined ? customer : find(customerId)
      if (!named)
        throw new TypeError(
          `Unknown customerId ${JSON.stringify(customerId)}. Use that of an account that the simulation accepts.`,
        )
      return named
    },
  }
}

function createCustomer({ customerId, apiKey, account }: AccountOptions): Customer {
  const keys = new Map<AuthMethod, Promise<SigningKey>>()
  return {
    credentials: { customerId, apiKey },
    id: customerId.toUpperCase(),
    account: changeAccount(healthyAccount, account ?? {}),
    canSign: decodeApiKey(apiKey) !== undefined,
    key(method = 'HMAC-SHA256') {
      const key = keys.get(method) ?? importSigningKey(apiKey, { method })
      keys.set(method, key)
      return key
    },
  }
}
