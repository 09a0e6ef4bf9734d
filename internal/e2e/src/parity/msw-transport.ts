import { setupMock } from '@sms-verify/mocks/node'
import { server } from '@sms-verify/types/contract'
import { credentials, type ParityRequest } from './parity-request.ts'
import { type ParityAnswer, replay, sendWith } from './replay.ts'

/** Replays requests through the msw that `@sms-verify/mocks` finds. */
export async function replayThroughMsw(requests: readonly ParityRequest[]): Promise<ParityAnswer[]> {
  using mock = setupMock({ hooks: false, credentials, onOtherRequests: 'error' }).start()
  return await replay(requests, mock, sendWith(globalThis.fetch, server))
}
