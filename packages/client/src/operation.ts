import type { RequestNotice } from './notices.ts'

/** What tells the methods of the client apart. */
export interface Operation {
  readonly name: RequestNotice['operation']
  /** Whether doing it twice does no more than doing it once. */
  readonly idempotent: boolean
  /** Whether a status that says the message failed makes the call fail. */
  readonly failsOnFinalStatus: boolean
}

export const operations = {
  send: { name: 'send', idempotent: false, failsOnFinalStatus: true },
  check: { name: 'check', idempotent: false, failsOnFinalStatus: false },
  status: { name: 'status', idempotent: true, failsOnFinalStatus: false },
  complete: { name: 'complete', idempotent: true, failsOnFinalStatus: true },
} as const satisfies Record<string, Operation>
