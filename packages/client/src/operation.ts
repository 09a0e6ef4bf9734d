import type { OperationId } from '@sms-verify/types'
import type { RequestNotice } from './notices.ts'

/** The differences between the methods of the client. */
export interface Operation {
  readonly name: RequestNotice['operation']
  /** Whether the method is idempotent. */
  readonly idempotent: boolean
  /** Whether a failure status of the message makes the call fail. */
  readonly failsOnFinalStatus: boolean
}

/** The methods of each operation; an operation of the contract without a method does not compile. */
export const methods = {
  sendSms: {
    send: { name: 'send', idempotent: false, failsOnFinalStatus: true },
  },
  getStatus: {
    check: { name: 'check', idempotent: false, failsOnFinalStatus: false },
    status: { name: 'status', idempotent: true, failsOnFinalStatus: false },
  },
  completeVerification: {
    complete: { name: 'complete', idempotent: true, failsOnFinalStatus: true },
  },
} as const satisfies Record<OperationId, Readonly<Record<string, Operation>>>
