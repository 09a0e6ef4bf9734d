import type { AdmittedCall } from './call.ts'
import { isPossibleOutcome } from './forced-outcomes.ts'
import type { Refusal } from './refusal.ts'

/** What the limits of the account, and the state of the service, have against a request that is right in itself. */
export async function limitRefusal({
  route,
  service,
  now,
  customer,
  account,
}: AdmittedCall): Promise<Refusal | undefined> {
  const { store } = service
  const isLimited = isPossibleOutcome('rateLimitExceeded', route.operation, false)
  if (isLimited && !(await store.admitRequest(customer.id, now, account.requestsPerSecond)))
    return { outcome: 'rateLimitExceeded' }
  // A message that an outage stops is not sent, so it does not count.
  const counted = account.outage ? 0 : 1
  const isSend = route.operation === 'sendSms'
  if (isSend && !(await store.admitMessages(customer.id, counted, account.transactionCap)))
    return { outcome: 'transactionCapExceeded' }
  return account.outage ? { outcome: 'systemUnavailable' } : undefined
}
