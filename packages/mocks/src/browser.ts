/// <reference lib="esnext.disposable" preserve="true" />
import { HttpResponse } from 'msw'
import { type StartOptions, setupWorker } from 'msw/browser'
import { assertSetupMockOptions } from './input/input.ts'
import type { Mock } from './msw/create-mock.ts'
import { createNetwork, type NetworkOptions } from './msw/network-mock.ts'
import { registerHooks } from './msw/test-hooks.ts'

export type { Hooks } from './msw/test-hooks.ts'

type Handlers = Parameters<typeof setupWorker>

/** What `setupMock` takes, besides what `createMock` does. */
export interface SetupMockOptions extends NetworkOptions<Handlers> {
  /** Other options with which msw starts the worker, such as the address of its script. */
  worker?: Pick<StartOptions, 'serviceWorker' | 'quiet' | 'findWorker'> | undefined
}

/** The simulated service in front of the network. */
export interface NetworkMock extends Mock, AsyncDisposable {
  /** Starts to intercept requests, unless it does already; resolves to itself. */
  readonly start: () => Promise<NetworkMock>
  /** Stops to intercept requests, and resets the simulation. */
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
 * @throws {TypeError} if an option is not valid.
 */
export function setupMock(options: SetupMockOptions = {}): NetworkMock {
  assertSetupMockOptions(options)
  const { worker: startOptions = {}, ...networkOptions } = options
  const { mock, interceptor: worker, unhandled, reset } = createNetwork(networkOptions, setupWorker, refuse)
  let started: Promise<unknown> | undefined

  async function start(): Promise<void> {
    started ??= worker.start({ ...startOptions, ...unhandled })
    await started
  }
  async function stop(): Promise<void> {
    if (!started) return
    await started
    started = undefined
    await worker.stop()
    reset()
  }

  registerHooks(options.hooks, { start, reset, stop })
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

/** An error thrown here would reach the page as a response with status 500, so the request fails and the console says why. */
function refuse(refusal: Error): Response {
  console.error(refusal)
  return HttpResponse.error()
}
