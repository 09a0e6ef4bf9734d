import { createMock, type Mock, type MockOptions } from './create-mock.ts'
import { createLeakGuard } from './leak-guard.ts'
import type { Hooks } from './test-hooks.ts'

/** The options of `setupMock` in Node and in a page, in addition to those of `createMock`. */
export interface NetworkOptions<Handlers extends readonly unknown[]> extends MockOptions {
  /** The hooks to register with; `false` for none. Default: those that the test runner has as globals, if any. */
  hooks?: Hooks | false | undefined
  /** msw handlers of other services, which take precedence. */
  handlers?: Handlers | undefined
  /** What happens to an unhandled request to any other host. Default: `warn`, as in msw. */
  onOtherRequests?: 'bypass' | 'warn' | 'error' | undefined
}

/** The common interface of msw's two interceptors. */
interface Interceptor<Handlers extends readonly unknown[]> {
  resetHandlers(): void
  use(...handlers: Handlers): void
}

/** The parts of `setupMock` that do not depend on how requests are intercepted. */
export interface Network<Handlers extends readonly unknown[], Intercepting extends Interceptor<Handlers>> {
  readonly mock: Mock
  readonly interceptor: Intercepting
  /** The option of msw for unhandled requests. */
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
    // The option has different names in msw 2 and msw 3, and each accepts only its own.
    unhandled: { onUnhandledRequest: onOtherRequests, onUnhandledFrame: onOtherRequests },
    reset() {
      interceptor.resetHandlers()
      mock.reset()
    },
  }
}
