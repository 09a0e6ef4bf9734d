import { answerWith } from '../answer.ts'
import type { AdmittedCall } from '../call.ts'
import type { Answer } from '../exchange.ts'
import { findMessage, isMessage } from './find-message.ts'

/** Records that the caller, who made the code, has verified the end user (section 3 of the API page). */
export async function completeVerification(call: AdmittedCall): Promise<Answer> {
  const found = await findMessage(call)
  if (!isMessage(found)) return found
  return answerWith(found.madeByService ? 'invalidCompletionReferenceId' : 'completionRecorded', call)
}
