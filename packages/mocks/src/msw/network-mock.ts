import { createMock, type Mock, type MockOptions } from './create-mock.ts'
import { createLeakGuard } from './leak-guard.ts'
import type { Hooks } from './test-hooks.ts'

/** What `setupMock` takes in Node and in a page, besides what `createMock` does. */
export interface NetworkOptions<Handlers extends readonly unknown[]> extends MockOptions {
  /** The hooks to register with; `false` for none. Default: those that the test runner has as globals, if any. */
  hooks?: Hooks | false | undefined
  /** msw handlers of other services; they are asked first. */
  handlers?: Handlers | undefined
  /** What becomes of a request to any other host that no handler answers. Default: `warn`, as in msw. */
  onOtherRequests?: 'bypass' | 'warn' | 'error' | undefined
}

/** What both of msw's ways to intercept requests have. */
interface Interceptor<Handlers extends readonly unknown[]> {
  resetHandlers(): void
  use(...handlers: Handlers): void
}

/** The parts of `setupMock` that do not depend on how requests are intercepted. */
export interface Network<Handlers extends readonly unknown[], Intercepting extends Interceptor<Handlers>> {
  readonly mock: Mock
  readonly interceptor: Intercepting
  /** What msw takes for requests that no handler answers. */
  readonly unhandled: Readonly<Record<'onUnhandledRequest' | 'onUnhandledFrame', 'bypass' | 'warn' | 'error'>>
  readonly reset: () => void
}

/** Creates the mock and the interceptor in front of the network; `refuse` answers what would reach the vendor. */
export function createNetwork<Handlers extends readonly unknown[], Intercepting extends Interceptor<Handlers>>(
  { handlers, onOtherRequests = 'warn', hooks, ...mockOptions }: NetworkOptions<Handlers>,
  intercept: (...handlers: Handlers) => Intercepting,
  refuse: (refusal: Error) => Response,
): Network<Handlers, Intercepting> {
  const mock = createMock(mockOptions)
  const all = [...(handlers ?? []), ...mock.handlers, createLeakGuard(refuse)] as readonly unknown[] as Handlers
  const interceptor = intercept(...all)
  return {
    mock,
    interceptor,
    // The option has one name in msw 2 and another in msw 3; each knows its own only.
    unhandled: { onUnhandledRequest: onOtherRequests, onUnhandledFrame: onOtherRequests },
    reset() {
      interceptor.resetHandlers()
      mock.reset()
    },
  }
}
