import { setupMock } from '@sms-verify/mocks/browser'
import { server } from '@sms-verify/types/contract'
import { observe } from '../msw-suite.ts'
import { credentials, type ParityRequest } from '../parity/parity-request.ts'
import { replay, sendWith } from '../parity/replay.ts'

/** Replays requests through the worker of msw. */
async function replayInPage(requests: readonly ParityRequest[]) {
  await using mock = await setupMock({ hooks: false, credentials, worker: { quiet: true } }).start()
  return await replay(
    requests,
    mock,
    sendWith((...request) => fetch(...request), server),
  )
}

/** Reports what `setupMock` does in a page, and what it logs to the console. */
async function observeInPage() {
  const complaints: unknown[] = []
  console.error = (complaint) => complaints.push(String(complaint))
  await using mock = await setupMock({ hooks: false, worker: { quiet: true } }).start()
  return { ...(await observe(mock)), complaints }
}

Object.assign(globalThis, { replayInPage, observeInPage })
