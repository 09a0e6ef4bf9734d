import { createMock } from '@sms-verify/mocks'
import { server } from '@sms-verify/types/contract'
import { replayOverHttp, replayOverRedis } from './http-transport.ts'
import { replayInChromium } from './msw-page.ts'
import { credentials, type ParityRequest, type TransportName } from './parity-request.ts'
import { type ParityAnswer, replay, sendWith } from './replay.ts'
import { runUnderMsw } from './run-node.ts'

type Replay = (requests: readonly ParityRequest[]) => Promise<ParityAnswer[]>

const throughMsw =
  (major: 2 | 3): Replay =>
  async (requests) =>
    (await runUnderMsw(major, 'parity-node', requests)) as ParityAnswer[]

/** Every transport that a request can take to the simulation. */
export const transports: Record<TransportName, Replay> = {
  'mock.fetch': (requests) => {
    const mock = createMock({ credentials })
    return replay(requests, mock, sendWith(mock.fetch, server))
  },
  'msw 3 in Node': throughMsw(3),
  'msw 2 in Node': throughMsw(2),
  'msw 3 in Chromium': replayInChromium,
  HTTP: replayOverHttp,
  'HTTP over Redis': replayOverRedis,
}
