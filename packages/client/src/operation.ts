import type { OperationId } from '@sms-verify/types'
import type { RequestNotice } from './notices.ts'

/** What tells the methods of the client apart. */
export interface Operation {
  readonly name: RequestNotice['operation']
  /** Whether doing it twice does no more than doing it once. */
  readonly idempotent: boolean
  /** Whether a status that says the message failed makes the call fail. */
  readonly failsOnFinalStatus: boolean
}

/** The methods of each operation; an operation of the contract that has none does not compile. */
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
