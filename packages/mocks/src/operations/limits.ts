import type { AuthenticatedRequest } from '../service/incoming-request.ts'
import type { Result } from '../service/result.ts'
import { isPossibleOutcome } from './possible-outcomes.ts'

/** Counts a request, and rejects it if a limited operation exceeds its requests per second. */
export async function findRateExcess(incoming: AuthenticatedRequest): Promise<Result | undefined> {
  const { route, service, now, customer, account } = incoming
  if (!isPossibleOutcome('rateLimitExceeded', route.operation, false)) return undefined
  const isAdmitted = await service.store.admitRequest(customer.id, now, account.requestsPerSecond)
  return isAdmitted ? undefined : { outcome: 'rateLimitExceeded' }
}

/** Rejects a valid request while the service is down. */
export const findOutage = ({ account }: AuthenticatedRequest): Result | undefined =>
  account.outage ? { outcome: 'systemUnavailable' } : undefined
