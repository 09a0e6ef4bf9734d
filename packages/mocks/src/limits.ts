import type { Call } from './call.ts'
import { fits } from './forced-outcomes.ts'
import type { Refusal } from './refusal.ts'

/** What the limits of the account, and the state of the service, have against a request that is right in itself. */
export function limitRefusal({ route, service, now }: Call): Refusal | undefined {
  const { account, usage } = service
  const isLimited = fits('rateLimitExceeded', route.operation, false)
  if (isLimited && usage.exceedsRate(now, account.requestsPerSecond)) return { outcome: 'rateLimitExceeded' }
  const isSend = route.operation === 'sendSms'
  if (isSend && usage.messages >= account.transactionCap) return { outcome: 'transactionCapExceeded' }
  return account.outage ? { outcome: 'systemUnavailable' } : undefined
}
