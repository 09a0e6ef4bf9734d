import type { AuthenticatedRequest } from '../service/incoming-request.ts'
import type { Result } from '../service/result.ts'
import { findMessage } from './find-message.ts'

/** Records that the caller, who made the code, has verified the end user. */
export async function completeVerification(incoming: AuthenticatedRequest): Promise<Result> {
  const found = await findMessage(incoming)
  if ('outcome' in found) return found
  return { outcome: found.madeByService ? 'invalidCompletionReferenceId' : 'completionRecorded' }
}
