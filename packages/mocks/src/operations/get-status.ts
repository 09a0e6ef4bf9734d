import type { CodeState, OutcomeName } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'
import { getDeliveryStatus } from '../messages/delivery.ts'
import { type CodeCheck, type Message, statusAt } from '../messages/message.ts'
import { countSegments } from '../messages/segments.ts'
import type { AuthenticatedRequest } from '../service/incoming-request.ts'
import type { Result } from '../service/result.ts'
import { findMessage } from './find-message.ts'

/** Reports how far a message got, and checks a code if the request has one. */
export async function getStatus(incoming: AuthenticatedRequest): Promise<Result> {
  const message = await findMessage(incoming)
  if ('outcome' in message) return message
  const { typedCode } = incoming.route
  const { codeState, codeEntered } =
    typedCode === undefined ? message.check : await checkCode(message, typedCode, incoming)
  return {
    outcome: outcomeByState[codeState],
    status: getDeliveryStatus(statusAt(message, incoming.now)),
    codeEntered,
    additionalInfo: { message_parts_count: await countSegments(message.text) },
  }
}

const outcomeByState = Object.fromEntries(
  Object.values(outcomes)
    .filter(({ operations }) => (operations as readonly string[]).includes('getStatus'))
    .flatMap(({ codeState, name }) => (codeState ? [[codeState, name]] : [])),
) as Record<CodeState, OutcomeName>

async function checkCode(message: Message, typedCode: string, incoming: AuthenticatedRequest): Promise<CodeCheck> {
  const { settings, store } = incoming.service
  const isChecked = message.madeByService || settings.checkOwnCodes
  const codeState = isChecked ? await evaluateCode(message, typedCode, incoming) : message.check.codeState
  const check = { codeState, codeEntered: typedCode }
  await store.recordCheck(message.referenceId, check)
  return check
}

async function evaluateCode(
  message: Message,
  typedCode: string,
  { service, now }: AuthenticatedRequest,
): Promise<CodeCheck['codeState']> {
  const { store, settings } = service
  if (!(await store.spendAttempt(message.referenceId, settings.maxAttempts))) return 'MAX_ATTEMPTS_EXCEEDED'
  if (now - message.sentAt > settings.codeTtl * 1000) return 'EXPIRED'
  return typedCode === message.code ? 'VALID' : 'INVALID'
}
