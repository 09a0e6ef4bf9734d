import type { OperationId } from '@sms-verify/types/contract'
import type { AuthenticatedRequest } from '../service/incoming-request.ts'
import type { Result } from '../service/result.ts'
import { completeVerification } from './complete-verification.ts'
import { getStatus } from './get-status.ts'
import { sendSms } from './send-sms.ts'

type Handler = (request: AuthenticatedRequest) => Promise<Result>

/** The handler of each operation of the contract. */
export const handlers = { sendSms, getStatus, completeVerification } satisfies Record<OperationId, Handler>
