// What a test of an application may write, for the compilers to check against our declarations and those of msw.
import { createMock } from '@sms-verify/mocks'
import { setupMock as setupWorkerMock } from '@sms-verify/mocks/browser'
import { setupMock } from '@sms-verify/mocks/node'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'

const beforeAll = (run: () => unknown, timeout?: number) => void [run, timeout]
const hooks = { beforeAll, afterEach: beforeAll, afterAll: beforeAll }
const others = [http.get('https://api.example.com/', () => HttpResponse.json({}))]

export const server = setupServer(...createMock().handlers)
export const mock = setupMock({ hooks, handlers: others, onOtherRequests: 'error', codeTtl: 60 })
mock.use(...others)

export function inOneTest(): number {
  using scoped = setupMock({ hooks: false }).start()
  return scoped.inbox.all().length
}

export async function inAPage(): Promise<number> {
  await using scoped = await setupWorkerMock({ hooks: false, worker: { quiet: true } }).start()
  return scoped.inbox.all().length
}

// @ts-expect-error: an option that does not exist
setupMock({ onOtherRequest: 'error' })
