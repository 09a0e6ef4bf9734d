import { testCredentials } from '@sms-verify/mocks/engine'
import { isLoopback } from '@sms-verify/types/contract'
import { CommandError } from './exit-codes.ts'

/** An account from the environment variables. */
interface Account {
  readonly customerId: string
  readonly apiKey: string
}

/** The account from the environment; for this machine, defaults to the mock server's default account. */
export function findAccount(hostname: string, environment: NodeJS.ProcessEnv): Account {
  const { TELESIGN_CUSTOMER_ID: customerId = '', TELESIGN_API_KEY: apiKey = '' } = environment
  if (!customerId && !apiKey && isLoopback(hostname)) return testCredentials
  const missing = [customerId || 'TELESIGN_CUSTOMER_ID', apiKey || 'TELESIGN_API_KEY'].filter((name) =>
    /^TELESIGN_(CUSTOMER_ID|API_KEY)$/.test(name),
  )
  if (missing.length === 0) return { customerId, apiKey }
  throw new CommandError('usage', `Set ${missing.join(' and ')} in the environment.`)
}
