/// <reference lib="esnext.disposable" preserve="true" />
import { HttpResponse } from 'msw'
import { type StartOptions, setupWorker } from 'msw/browser'
import { createMock, type Mock, type MockOptions } from './create-mock.ts'
import { type Hooks, registerHooks } from './hooks.ts'
import { assertValid } from './input/input.ts'
import { createLeakGuard } from './leak-guard.ts'

export type { Hooks } from './hooks.ts'

type Handlers = Parameters<typeof setupWorker>

/** What `setupMock` takes, besides what `createMock` does. */
export interface SetupMockOptions extends MockOptions {
  /** The hooks to register with; `false` for none. Default: those that the test runner has as globals, if any. */
  hooks?: Hooks | false | undefined
  /** msw handlers of other services; they are asked first. */
  handlers?: Handlers | undefined
  /** What becomes of a request to anybody else that no handler answers. Default: `warn`, as in msw. */
  onOtherRequests?: 'bypass' | 'warn' | 'error' | undefined
  /** What else msw shall start the worker with, such as the address of its script. */
  worker?: Pick<StartOptions, 'serviceWorker' | 'quiet' | 'findWorker'> | undefined
}

/** The simulated service in front of the network. */
export interface NetworkMock extends Mock, AsyncDisposable {
  /** Starts to intercept requests, unless it does already; comes to itself. */
  readonly start: () => Promise<NetworkMock>
  /** Stops to intercept requests. */
  readonly stop: () => Promise<void>
  /** Adds msw handlers, asked first, until the next reset. */
  readonly use: (...handlers: Handlers) => void
}

/**
 * Sets up the simulated service in front of the network of a page, in msw's worker: starts before the tests, resets
 * after each, stops after all. A request to the vendor's hosts that nothing mocks is refused.
 *
 * @example
 * const mock = setupMock({ hooks: { beforeAll, afterEach, afterAll } })
 * @example
 * const mock = await setupMock({ hooks: false }).start()
 * @throws {TypeError} where an option cannot work.
 */
export function setupMock(options: SetupMockOptions = {}): NetworkMock {
  assertValid.setupMockOptions(options)
  const { hooks, handlers = [], onOtherRequests = 'warn', worker: startOptions = {}, ...mockOptions } = options
  const mock = createMock(mockOptions)
  const worker = setupWorker(...handlers, ...mock.handlers, createLeakGuard(refuse))
  let started: Promise<unknown> | undefined

  async function start(): Promise<void> {
    // The option has one name in msw 2 and another in msw 3; each knows its own only.
    const unhandled = { onUnhandledRequest: onOtherRequests, onUnhandledFrame: onOtherRequests }
    started ??= worker.start({ ...startOptions, ...unhandled })
    await started
  }
  async function stop(): Promise<void> {
    if (!started) return
    await started
    started = undefined
    await worker.stop()
  }
  function reset(): void {
    worker.resetHandlers()
    mock.reset()
  }

  registerHooks(hooks, { start, reset, stop })
  const networkMock: NetworkMock = {
    ...mock,
    async start() {
      await start()
      return networkMock
    },
    stop,
    reset,
    use: (...added) => worker.use(...added),
    [Symbol.asyncDispose]: stop,
  }
  return networkMock
}

/** An error thrown here would come to the page as an answer of 500, so the request fails and the console tells why. */
function refuse(refusal: Error): Response {
  console.error(refusal)
  return HttpResponse.error()
}
