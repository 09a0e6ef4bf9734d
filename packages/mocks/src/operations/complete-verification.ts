import { answerWith } from '../answer.ts'
import type { Call } from '../call.ts'
import type { PlainAnswer } from '../exchange.ts'
import { findMessage, isMessage } from './find-message.ts'

/** Records that the caller, who made the code, has verified the end user (section 3 of the API page). */
export function completeVerification(call: Call): PlainAnswer {
  const found = findMessage(call)
  if (!isMessage(found)) return found
  return answerWith(found.madeByService ? 'invalidCompletionReferenceId' : 'completionRecorded', call)
}
