/// <reference lib="esnext.disposable" preserve="true" />
import { setupServer } from 'msw/node'
import { createMock, type Mock, type MockOptions } from './create-mock.ts'
import { guardCapturedFetch } from './guard-captured-fetch.ts'
import { type Hooks, registerHooks } from './hooks.ts'
import { assertValid } from './input/input.ts'
import { createLeakGuard } from './leak-guard.ts'

export type { Hooks } from './hooks.ts'

type Handlers = Parameters<typeof setupServer>

/** What `setupMock` takes, besides what `createMock` does. */
export interface SetupMockOptions extends MockOptions {
  /** The hooks to register with; `false` for none. Default: those that the test runner has as globals, if any. */
  hooks?: Hooks | false | undefined
  /** msw handlers of other services; they are asked first. */
  handlers?: Handlers | undefined
  /** What becomes of a request to anybody else that no handler answers. Default: `warn`, as in msw. */
  onOtherRequests?: 'bypass' | 'warn' | 'error' | undefined
}

/** The simulated service in front of the network. */
export interface NetworkMock extends Mock, Disposable {
  /** Starts to intercept requests, unless it does already; returns itself. */
  readonly start: () => NetworkMock
  /** Stops to intercept requests, and leaves everything as it was. */
  readonly stop: () => void
  /** Adds msw handlers, asked first, until the next reset. */
  readonly use: (...handlers: Handlers) => void
}

/**
 * Sets up the simulated service in front of the network: starts before the tests, resets after each, stops after all.
 * A request to the vendor's hosts that nothing mocks is refused.
 *
 * @example
 * const mock = setupMock({ hooks: { beforeAll, afterEach, afterAll } })
 * @example
 * using mock = setupMock({ hooks: false }).start()
 * @throws {TypeError} where an option cannot work.
 */
export function setupMock(options: SetupMockOptions = {}): NetworkMock {
  assertValid.setupMockOptions(options)
  const { hooks, handlers = [], onOtherRequests = 'warn', ...mockOptions } = options
  const mock = createMock(mockOptions)
  const server = setupServer(...handlers, ...mock.handlers, createLeakGuard(refuse))
  let unguard: (() => void) | undefined

  function start(): void {
    if (unguard) return
    // The option has one name in msw 2 and another in msw 3; each knows its own only.
    const listenOptions = { onUnhandledRequest: onOtherRequests, onUnhandledFrame: onOtherRequests }
    server.listen(listenOptions)
    unguard = guardCapturedFetch()
  }
  function stop(): void {
    if (!unguard) return
    unguard()
    unguard = undefined
    server.close()
  }
  function reset(): void {
    server.resetHandlers()
    mock.reset()
  }

  registerHooks(hooks, { start, reset, stop })
  const networkMock: NetworkMock = {
    ...mock,
    start() {
      start()
      return networkMock
    },
    stop,
    reset,
    use: (...added) => server.use(...added),
    [Symbol.dispose]: stop,
  }
  return networkMock
}

function refuse(refusal: Error): never {
  throw refusal
}
